import { type Note, type StepWork, type Tick, workOn } from './work.ts';
import { type PlanInputKey, type WorkFile, broughtBy, workFormat } from './workFile.ts';

/** A step as it stands in a file; `text` is `null` for one that is not in the plan now. */
interface WrittenStep {
  id: string;
  text: string | null;
  tick?: Tick;
  note?: Note;
  otherNotes?: readonly Note[];
  fillIn?: Note;
}

function written(id: string, text: string | null, step: StepWork): WrittenStep {
  const { tick, note, otherNotes, fillIn } = step;
  return {
    id,
    text,
    ...(tick && { tick }),
    ...(note && { note }),
    ...(otherNotes.length > 0 && { otherNotes }),
    ...(fillIn && { fillIn }),
  };
}

/**
 * Writes work in progress as JSON, whole and readable; `readWorkFile` reads it back. What an older
 * copy of this site can read stays readable to it.
 */
export function writeWorkFile({ work, facts, written: at, inputs, texts }: WorkFile): string {
  const inPlan = new Set(texts.map(({ id }) => id));
  const steps = [
    ...texts.map(({ id, text }) => written(id, text, workOn(work, id))),
    ...[...work.steps]
      .filter(([id]) => !inPlan.has(id))
      .map(([id, step]) => written(id, null, step)),
  ];
  const { id: plan, operator, names } = work;
  const given = Object.keys(inputs) as PlanInputKey[];
  const version = Math.max(1, ...given.map((key) => (inputs[key] && broughtBy[key]) || 1));
  const head = { format: workFormat, version, plan, facts, written: at };
  return JSON.stringify({ ...head, inputs, operator, names, steps }, null, 1);
}
