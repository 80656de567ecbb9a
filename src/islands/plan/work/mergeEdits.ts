import { lastChange } from '../../pieces/lastChange.ts';
import { later } from './later.ts';
import { type Note, type StepWork, type Work, emptyWork, isTouched, workOn } from './work.ts';
import type { WorkFile } from './workFile.ts';

const keyOf = ({ at, by, text }: Note) => JSON.stringify([at, by, text]);

function mergeNotes(base: readonly Note[], mine: readonly Note[], stored: readonly Note[]): Note[] {
  const [inBase, inMine, inStored] = [base.map(keyOf), mine.map(keyOf), stored.map(keyOf)];
  // What one side alone changed keeps the order of that side.
  if (inMine.join() === inBase.join()) return [...stored];
  if (inStored.join() === inBase.join()) return [...mine];
  const [before, ours, theirs] = [new Set(inBase), new Set(inMine), new Set(inStored)];
  const isKept = (note: string) => !before.has(note) || ours.has(note);
  const isNew = (note: string) => !before.has(note) && !theirs.has(note);
  return [
    ...stored.filter((note) => isKept(keyOf(note))),
    ...mine.filter((note) => isNew(keyOf(note))),
  ];
}

function mergeStep(base: StepWork, mine: StepWork, stored: StepWork): StepWork {
  return {
    tick: lastChange(base.tick, mine.tick, stored.tick, later),
    note: lastChange(base.note, mine.note, stored.note, later),
    otherNotes: mergeNotes(base.otherNotes, mine.otherNotes, stored.otherNotes),
    fillIn: lastChange(base.fillIn, mine.fillIn, stored.fillIn, later),
  };
}

/**
 * Merges what one reader did in several tabs, step by step: what changed from `base` to `mine` is
 * put onto `stored`; where both changed the same entry, the later one wins. What either took away
 * stays away.
 */
export function mergeEdits(base: Work, mine: Work, stored: Work): Work {
  if (mine === base) return stored;
  if (stored === base) return mine;
  const ids = [...new Set([...stored.steps.keys(), ...mine.steps.keys()])];
  const steps = ids
    .map((id) => [id, mergeStep(workOn(base, id), workOn(mine, id), workOn(stored, id))] as const)
    .filter(([, step]) => isTouched(step));
  return {
    id: mine.id,
    operator: lastChange(base.operator, mine.operator, stored.operator),
    names: lastChange(base.names, mine.names, stored.names),
    steps: new Map(steps),
  };
}

/**
 * Merges files of one plan as `mergeEdits` does their work; `null` stands for no file. Without a common
 * base the file that was written last has the say: the other may be an older state of it.
 */
export function mergeFiles(
  base: WorkFile | null,
  mine: WorkFile,
  stored: WorkFile | null,
): WorkFile {
  if (base === null && stored && stored.written > mine.written) {
    return mergeFiles(base, stored, mine);
  }
  const planOf = ({ facts, inputs, texts }: WorkFile) => ({ facts, inputs, texts });
  return {
    ...mine,
    ...(stored && lastChange(base && planOf(base), planOf(mine), planOf(stored))),
    work: mergeEdits(base?.work ?? emptyWork, mine.work, stored?.work ?? emptyWork),
  };
}
