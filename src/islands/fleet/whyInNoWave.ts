import { type PlannedUnit, isForRepair } from '../../rules/fleet/fleetPlan.ts';

/** Answers in a sentence why no wave upgrades a unit. */
export function whyInNoWave(planned: PlannedUnit): string {
  const { unit, answer, heldBack } = planned;
  if (heldBack) return heldBack.message;
  if (!isForRepair(planned)) return answer.summary;
  const faults = unit.faults.filter((fault) => fault.needsRepair);
  return ['Repair first.', ...faults.map(({ message }) => message)].join(' ');
}
