import type { Plan, PlanStep } from '../../../rules/plan/planUpgrade.ts';
import type { StepText } from '../work/workFile.ts';

/** Answers the steps of a plan in their order. */
export function stepsOf(plan: Plan): PlanStep[] {
  return plan.hops.flatMap(({ phases }) => phases.flatMap(({ steps }) => steps));
}

/** Answers what each step of a plan says. */
export function textsOf(plan: Plan): StepText[] {
  return stepsOf(plan).map(({ id, text }) => ({ id, text }));
}
