import type { Plan, PlanStep } from '../../../rules/plan/planUpgrade.ts';
import { type StepWork, type Work, standing, workOn } from '../work/work.ts';
import type { StepText } from '../work/workFile.ts';

/** A step with its place in the plan, and what was done about it. */
export interface PlanRow {
  /** Counts from 1 through the whole plan. */
  number: number;
  hop: string;
  phase: string;
  step: PlanStep;
  work: StepWork;
  isDone: boolean;
}

/** Answers the steps of a plan in their order. */
export function stepsOf(plan: Plan): PlanStep[] {
  return plan.hops.flatMap(({ phases }) => phases.flatMap(({ steps }) => steps));
}

/** Answers what each step of a plan says. */
export function textsOf(plan: Plan): StepText[] {
  return stepsOf(plan).map(({ id, text }) => ({ id, text }));
}

/** Answers each step of a plan as a row: for tables, tickets and counting. */
export function planRows(plan: Plan, work: Work): PlanRow[] {
  const rows = plan.hops.flatMap((hop) =>
    hop.phases.flatMap((phase) =>
      phase.steps.map((step) => {
        const done = workOn(work, step.id);
        const isDone = standing(done.tick, step.text) === 'ticked';
        return { hop: hop.title, phase: phase.title, step, work: done, isDone };
      }),
    ),
  );
  return rows.map((row, place) => ({ number: place + 1, ...row }));
}
