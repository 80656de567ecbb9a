import type { Note, Tick } from './work.ts';

/** Puts the later one first; of one time, always the same one, whoever merges. */
export function laterFirst(one: Note | Tick, other: Note | Tick): number {
  const order = (each: Note | Tick) => [
    each.at,
    String('ticked' in each && each.ticked),
    each.text,
    each.by,
  ];
  const [ours, theirs] = [order(one), order(other)];
  const place = ours.findIndex((value, index) => value !== theirs[index]);
  if (place < 0) return 0;
  return (ours[place] ?? '') > (theirs[place] ?? '') ? -1 : 1;
}

/** Answers the later of two entries, of which each may be missing. */
export function later<Entry extends Note | Tick>(
  one: Entry | null,
  other: Entry | null,
): Entry | null {
  const [latest] = [one, other].filter((entry) => entry !== null).sort(laterFirst);
  return latest ?? null;
}
