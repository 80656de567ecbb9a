import type { FleetUnit } from '../inventory/fleetUnit.ts';
import type { Hop } from '../paths/buildPaths.ts';

/** What waves are cut by. */
export type WavesBy = 'none' | 'site' | 'group' | 'label' | 'platform';

/** How the reader cuts the fleet. */
export interface WaveCut {
  by: WavesBy;
  /** Names of waves by the keys of units that were put there by hand. */
  byHand: ReadonlyMap<string, string>;
  /** Names of waves in their order; those that are not named come after, by name. */
  order: readonly string[];
}

/** A planned unit, ready for a wave. */
export interface WaveUnit {
  unit: FleetUnit;
  hops: readonly Hop[];
  platformName: string;
}

/** A wave before it is cut into batches. */
export interface WaveUnits {
  name: string;
  units: WaveUnit[];
  notices: string[];
}

/**
 * Answers the chassis of a unit, each once: by name or serial number where a list says it, else by the
 * member that runs on it, since another chassis of no name is never the same.
 */
export function chassisOf({ name, kind, members, devices, question }: FleetUnit): string[] {
  const named = members.map((member) => member.chassis || `chassis of ${member.name || name}`);
  if (question.deployment === 'intra-chassis-cluster') return named.slice(0, 1);
  const unknown = Math.max(0, devices - members.length);
  const others = Array.from({ length: unknown }, () => `chassis of the partner of ${name}`);
  return [...new Set(kind === 'device' ? named : [...named, ...others])];
}

/** Units that stand on one chassis and have to be upgraded around it, as groups of keys. */
export function sharedChassis(units: readonly WaveUnit[]): WaveUnit[][] {
  const group = new Map<WaveUnit, WaveUnit[]>();
  const byChassis = new Map<string, WaveUnit>();
  for (const each of units) {
    group.set(each, [each]);
    if (each.hops.every(({ chassis }) => chassis === null)) continue;
    for (const chassis of chassisOf(each.unit)) {
      const before = byChassis.get(chassis);
      byChassis.set(chassis, each);
      const [mine, theirs] = [group.get(each) ?? [], before ? (group.get(before) ?? []) : []];
      if (!before || mine === theirs) continue;
      theirs.push(...mine);
      for (const one of mine) group.set(one, theirs);
    }
  }
  return [...new Set(group.values())];
}

const labelOf: Record<WavesBy, (each: WaveUnit) => string> = {
  none: () => 'All units',
  site: ({ unit }) => unit.site || 'No site given',
  group: ({ unit }) => unit.group || 'No group given',
  label: ({ unit }) => unit.labels[0] ?? 'No label given',
  platform: ({ platformName }) => platformName,
};

/**
 * Cuts units into the waves that the reader wants. Units that share a chassis go together, into the
 * earliest of their waves, because the chassis is upgraded once with all its instances after it; where
 * that moves one, the wave says so.
 */
export function cutWaves(units: readonly WaveUnit[], { by, byHand, order }: WaveCut): WaveUnits[] {
  const nameOf = (each: WaveUnit) => byHand.get(each.unit.key) ?? labelOf[by](each);
  const placeOf = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const inOrder = (one: string, other: string) =>
    placeOf(one) - placeOf(other) || (one < other ? -1 : one > other ? 1 : 0);
  const waves = new Map<string, WaveUnits>();
  for (const group of sharedChassis(units)) {
    const [name = ''] = group.map(nameOf).sort(inOrder);
    const wave = waves.get(name) ?? { name, units: [], notices: [] };
    waves.set(name, wave);
    wave.units.push(...group);
    const moved = group.filter((each) => nameOf(each) !== name);
    if (moved.length === 0) continue;
    const stays = group.find((each) => nameOf(each) === name);
    wave.notices.push(
      `${moved.map(({ unit }) => unit.name).join(', ')} ${moved.length === 1 ? 'is' : 'are'} here and not in ${[...new Set(moved.map(nameOf))].join(', ')}: on one chassis with ${stays?.unit.name}, which is upgraded once.`,
    );
  }
  return [...waves.values()].sort((one, other) => inOrder(one.name, other.name));
}
