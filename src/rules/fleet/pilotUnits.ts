import type { FleetPlan, PlannedUnit } from './fleetPlan.ts';

/**
 * Answers whom a pilot could go first with, by key: of each platform and path one unit, the one with the
 * fewest devices, and none that lies on the way to others. Only an offer; which go first is the reader’s.
 */
export function pilotUnits({ units }: FleetPlan, onTheWay: readonly string[]): string[] {
  const apart = new Set(onTheWay);
  const chosen = new Map<string, PlannedUnit>();
  for (const planned of units) {
    const { unit, answer, platform, wave } = planned;
    if (wave === null || apart.has(unit.key)) continue;
    const kind = `${platform} ${answer.trains.join(' ')}`;
    const before = chosen.get(kind);
    if (!before || unit.devices < before.unit.devices) chosen.set(kind, planned);
  }
  return [...chosen.values()].map(({ unit }) => unit.key);
}
