import { type KeptWork, type Merge, everyKeptWork, keptWork } from '../../../browser/keptWork.ts';
import { factsRevision } from '../../../rules/plan/planUpgrade.ts';
import { mergeFiles } from './mergeEdits.ts';
import { type ReadWork, readWorkFile } from './readWorkFile.ts';
import type { WorkFile } from './workFile.ts';
import { writeWorkFile } from './writeWorkFile.ts';

// What is kept is read at any length: a limit is for what is written.
const read = (text: string): ReadWork => readWorkFile(text, factsRevision(), Infinity);

const mergeTexts: Merge = (base, mine, stored) => {
  if (mine === null) return stored;
  const [before, ours, theirs] = [base, mine, stored].map((text) => text && read(text));
  if (!ours || !ours.ok || (theirs && !theirs.ok)) return undefined;
  const file = before && before.ok ? before.file : null;
  return writeWorkFile(mergeFiles(file, ours.file, theirs ? theirs.file : null));
};

/** Answers a plan as this browser keeps it, to watch and to change. */
export function keptPlan(id: string): KeptWork {
  return keptWork(`plan:${id}`, mergeTexts);
}

/** Reads a kept plan; `null` where none is kept. */
export function readKeptPlan({ text }: KeptWork): ReadWork | null {
  return text === null ? null : read(text);
}

/** Answers every kept plan that can be read, the one that was changed last first. */
export async function everyKeptPlan(): Promise<WorkFile[]> {
  const files = [...(await everyKeptWork('plan:', mergeTexts)).values()].flatMap((text) => {
    const plan = read(text);
    return plan.ok ? [plan.file] : [];
  });
  return files.sort((one, other) => (one.written < other.written ? 1 : -1));
}
