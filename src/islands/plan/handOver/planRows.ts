import type { Plan, PlanStep } from '../../../rules/plan/planUpgrade.ts';
import { runbookOf } from '../runbook/runbook.ts';
import { namedSteps } from '../runbook/writtenNames.ts';
import type { StepState } from '../work/stepState.ts';
import type { StepWork, Work } from '../work/work.ts';

/** A step with its place in the plan, and what was done about it. */
export interface PlanRow {
  /** Counts from 1 through the whole plan. */
  number: number;
  hop: string;
  phase: string;
  step: PlanStep;
  work: StepWork;
  state: StepState;
}

/** Answers each step of a plan as a row, in the order of the runbook: for tables and counting. */
export function planRows(plan: Plan, work: Work, isOneWindow = false): PlanRow[] {
  return runbookOf(plan, work, isOneWindow, namedSteps).parts.flatMap(({ hop, rows }) =>
    rows.map((row) => {
      const [, , when] = row.step.id.split('/');
      const phase = hop.phases.find(({ id }) => id === when)?.title ?? '';
      return { ...row, hop: hop.title, phase };
    }),
  );
}
