import type { PlannedUnit } from '../../rules/fleet/fleetPlan.ts';

/** Answers in a sentence why no wave upgrades a unit. */
export function whyInNoWave({ unit, answer, needsRepair, heldBack }: PlannedUnit): string {
  if (heldBack) return heldBack.message;
  if (!needsRepair || answer.hops.length === 0) return answer.summary;
  const faults = unit.faults.filter((fault) => fault.needsRepair);
  return ['Repair first.', ...faults.map(({ message }) => message)].join(' ');
}
