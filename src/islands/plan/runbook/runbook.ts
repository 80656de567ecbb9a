import type { Plan, PlanHop, PlanStep } from '../../../rules/plan/planUpgrade.ts';
import { type StepState, isSettled, stateOf } from '../work/stepState.ts';
import { type StepWork, type Work, workOn } from '../work/work.ts';

/** A step with its place in the runbook, and what was done about it. */
export interface Row {
  /** Counts from 1 through the whole runbook. */
  number: number;
  step: PlanStep;
  state: StepState;
  work: StepWork;
}

/** Steps that are due at the same time. */
export interface Part {
  /** Stable key: of the hop and its phase. */
  id: string;
  hop: PlanHop;
  /** What it is called below the title of its chapter. */
  title: string;
  /** Begins the keys of what is written about the phase; `null` where the part is only some of it. */
  phase: string | null;
  rows: Row[];
  /** How many rows are done or not needed. */
  settled: number;
}

/** What stands under one title: an upgrade, or what is done before all of them. */
interface Chapter {
  title: string;
  /** The upgrade, with why its stop is there; `null` for what is done before all of them. */
  hop: PlanHop | null;
  parts: Part[];
}

/** The runbook in the order of the clock. */
export interface Runbook {
  chapters: Chapter[];
  parts: Part[];
  rows: Row[];
  /** The first row that is neither done nor not needed; `null` when nothing is left. */
  next: Row | null;
}

/** Answers how the steps of an upgrade read with the names that the reader wrote down. */
type NameSteps = (hop: PlanHop, work: Work) => (step: PlanStep) => PlanStep;

/** Parts of a hop: key, title and steps of each. */
type Draft = readonly [key: string, title: string, steps: readonly PlanStep[]];

/** In one window: what is left of the days before when the upgrade before is done. */
const waiting = 'days-before-last';

function draftsOf(hop: PlanHop): Draft[] {
  return hop.phases.map(({ id, title, steps }) => [id, title, steps]);
}

/**
 * Answers the runbook of a plan. In one window, the days before come first for all upgrades, but for
 * what waits until the upgrade before is done; in several, each upgrade is whole. `named` is
 * `namedSteps`, once it is loaded.
 */
export function runbookOf(
  plan: Plan,
  work: Work,
  isOneWindow: boolean,
  named: NameSteps = () => (step) => step,
): Runbook {
  let number = 0;
  const partOf = (hop: PlanHop, [key, title, steps]: Draft): Part => {
    const withNames = named(hop, work);
    const rows = steps.map((step) => {
      number += 1;
      return {
        number,
        step: withNames(step),
        state: stateOf(work, step),
        work: workOn(work, step.id),
      };
    });
    const settled = rows.filter(({ state }) => isSettled(state)).length;
    const id = `${hop.id}/${key}`;
    return { id, hop, title, phase: key === waiting ? null : id, rows, settled };
  };
  const chapters: Chapter[] = [];
  const isTogether = isOneWindow && plan.hops.length > 1;
  if (isTogether) {
    const parts = plan.hops.map((hop) => {
      const steps = hop.phases.flatMap(({ id, steps }) => (id === 'days-before' ? steps : []));
      return partOf(hop, ['days-before', hop.title, steps.filter(({ waits }) => !waits)]);
    });
    chapters.push({ title: 'Days before, for all upgrades', hop: null, parts });
  }
  for (const [place, hop] of plan.hops.entries()) {
    const drafts = draftsOf(hop).map(([key, title, steps]): Draft => {
      if (!isTogether || key !== 'days-before') return [key, title, steps];
      return [waiting, 'Before the next upgrade', steps.filter(({ waits }) => waits)];
    });
    const parts = drafts.filter(([, , steps]) => steps.length > 0).map((each) => partOf(hop, each));
    const which = plan.hops.length > 1 ? `Upgrade ${place + 1} of ${plan.hops.length}: ` : '';
    chapters.push({ title: which + hop.title, hop, parts });
  }
  const parts = chapters.flatMap((chapter) => chapter.parts);
  const rows = parts.flatMap((part) => part.rows);
  return { chapters, parts, rows, next: rows.find(({ state }) => !isSettled(state)) ?? null };
}

/** The id of a part's heading. */
export const partId = (place: number) => `plan-part-${place}`;

/** Which steps are shown. */
export type View = 'all' | 'open' | 'phase' | 'next';

/** Answers whether a view shows a row. What is not needed for no reason given is open to be told why. */
export function isShown({ parts, next }: Runbook, view: View, part: Part, row: Row): boolean {
  if (view === 'open') return !isSettled(row.state) || !row.state.stamp?.text;
  if (view === 'next') return row === next;
  return view === 'all' || part === parts.find(({ rows }) => next && rows.includes(next));
}
