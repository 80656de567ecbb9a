import type { Stamp, Work } from './work.ts';

/** Answers the work with a name beside what has none and was done at a time or after it. */
export function withName(work: Work, name: string, since: string): Work {
  const sign = <Entry extends Stamp>(entry: Entry | null) =>
    entry && entry.by === '' && entry.at >= since ? { ...entry, by: name } : entry;
  const steps = [...work.steps].map(([id, { tick, note, otherNotes, fillIn }]) => {
    return [id, { tick: sign(tick), note: sign(note), otherNotes, fillIn: sign(fillIn) }] as const;
  });
  return { ...work, operator: name, steps: new Map(steps) };
}
