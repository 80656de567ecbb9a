import type { PlanStep } from '../../../rules/plan/planUpgrade.ts';
import { type Mark, markKey, withoutMarks } from './stepState.ts';
import { type Stamp, type Work, withStep } from './work.ts';

/** Marks a step as failed or as not needed, with the reason. */
export function markStep(
  work: Work,
  step: PlanStep,
  mark: Mark,
  reason: string,
  stamp: Stamp,
): Work {
  const tick = { ...stamp, text: reason, ticked: true };
  return withStep(withoutMarks(work, step, stamp), markKey(step.id, mark), { tick });
}
