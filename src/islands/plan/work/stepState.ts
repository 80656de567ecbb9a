import type { PlanStep } from '../../../rules/plan/planUpgrade.ts';
import {
  type Stamp,
  type StepWork,
  type Tick,
  type Work,
  standing,
  withStep,
  workOn,
} from './work.ts';

/** What a reader says of a step besides its tick. */
export type Mark = 'not-needed' | 'failed';

/** How a step stands; `changed`: ticked for a text that has changed since. */
export type Standing = 'open' | 'done' | 'changed' | Mark;

/** What tells how a step stands. */
type TickedStep = Pick<PlanStep, 'id' | 'text' | 'eachUnit'>;

/** How a step stands, since when and by whom. */
export interface StepState {
  standing: Standing;
  /** The tick or mark that says so, or the last one that was taken away; `null` for none. */
  stamp: Tick | null;
  /** The tick of each unit, `null` where it is open; empty for a step that is done once. */
  units: (Tick | null)[];
}

const marks: readonly Mark[] = ['failed', 'not-needed'];

/*
 * Ticks of units and marks stand beside a step, under keys of their own that begin with its key.
 * Copies of this site that know none of them keep such entries, merge them and hand them on.
 */
/** Answers the key of the tick of one unit. */
export const unitKey = (step: string, place: number) => `${step}-unit-${place + 1}`;
/** Answers the key of a mark. */
export const markKey = (step: string, mark: Mark) => `${step}-${mark}`;

/** Everything that was done about one step, of which each part stays the same until it changes. */
export function entriesOf(work: Work, { id, eachUnit }: TickedStep): StepWork[] {
  const keys = [
    id,
    ...marks.map((mark) => markKey(id, mark)),
    ...eachUnit.map((_, place) => unitKey(id, place)),
  ];
  return keys.map((key) => workOn(work, key));
}

/** Answers how a step stands. A tick on the step itself stands for all its units. */
export function stateOf(work: Work, step: TickedStep): StepState {
  const [own, failed, notNeeded, ...ofUnits] = entriesOf(work, step).map(({ tick }) => tick);
  const whole = standing(own ?? null, step.text);
  const units = ofUnits.map((tick) => {
    if (whole === 'ticked') return own ?? null;
    return standing(tick, step.text) === 'ticked' ? tick : null;
  });
  if (failed?.ticked) return { standing: 'failed', stamp: failed, units };
  if (notNeeded?.ticked) return { standing: 'not-needed', stamp: notNeeded, units };
  if (whole === 'ticked') return { standing: 'done', stamp: own ?? null, units };
  if (units.length > 0 && units.every(Boolean)) {
    const last = units.reduce((one, other) => (one && other && other.at > one.at ? other : one));
    return { standing: 'done', stamp: last ?? null, units };
  }
  return { standing: whole === 'changed' ? 'changed' : 'open', stamp: own ?? null, units };
}

/** Answers whether nothing is left to do about a step: it is done, or it is not needed. */
export function isSettled({ standing: how }: StepState): boolean {
  return how === 'done' || how === 'not-needed';
}

function withTick(work: Work, key: string, tick: Tick): Work {
  return tick.ticked || workOn(work, key).tick?.ticked ? withStep(work, key, { tick }) : work;
}

/** Takes the marks of a step away. */
export function withoutMarks(work: Work, { id }: PlanStep, stamp: Stamp): Work {
  return marks.reduce(
    (now, mark) => withTick(now, markKey(id, mark), { ...stamp, text: '', ticked: false }),
    work,
  );
}

/** Ticks a step for all its units, or takes all its ticks and marks away. */
export function tickStep(work: Work, step: PlanStep, ticked: boolean, stamp: Stamp): Work {
  const tick = { ...stamp, text: step.text, ticked };
  const now = withStep(withoutMarks(work, step, stamp), step.id, { tick });
  if (ticked) return now;
  return step.eachUnit.reduce((rest, _, at) => withTick(rest, unitKey(step.id, at), tick), now);
}

/** Ticks a step for one of its units, or takes that tick away. */
export function tickUnit(
  work: Work,
  step: PlanStep,
  place: number,
  ticked: boolean,
  stamp: Stamp,
): Work {
  const { text, id } = step;
  const own = workOn(work, id).tick;
  let now = withoutMarks(work, step, stamp);
  if (own && standing(own, text) === 'ticked') {
    // It stood for all units, so it goes on standing for the others.
    now = withStep(now, id, { tick: { ...stamp, text, ticked: false } });
    for (const each of step.eachUnit.keys()) now = withTick(now, unitKey(id, each), own);
  }
  return withTick(now, unitKey(id, place), { ...stamp, text, ticked });
}
