import type { Plan, PlanStep } from '../../../src/rules/plan/planUpgrade.ts';

/** Every step of a plan, in order. */
export const stepsOf = (plan: Plan): PlanStep[] =>
  plan.hops.flatMap(({ phases }) => phases.flatMap(({ steps }) => steps));

/** The last part of a step's key. */
export const nameOf = (step: PlanStep): string => step.id.split('/').at(-1) ?? '';
