import type { StepText } from '../work/workFile.ts';

/** A line of a plan that reads otherwise than before; `null` where it was not there, or is not. */
interface ChangedText {
  id: string;
  before: string | null;
  now: string | null;
}

/** Answers which lines of a plan changed, line by line: changed and new ones, then those gone. */
export function changedTexts(before: readonly StepText[], now: readonly StepText[]): ChangedText[] {
  const old = new Map(before.map(({ id, text }) => [id, text]));
  const current = new Set(now.map(({ id }) => id));
  return [
    ...now
      .filter(({ id, text }) => old.get(id) !== text)
      .map(({ id, text }) => ({ id, before: old.get(id) ?? null, now: text })),
    ...before
      .filter(({ id }) => !current.has(id))
      .map(({ id, text }) => ({ id, before: text, now: null })),
  ];
}
