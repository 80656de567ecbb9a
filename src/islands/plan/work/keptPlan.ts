import { type KeptWork, type Merge, everyKeptWork, keptWork } from '../../../browser/keptWork.ts';
import { readStored, storedKeys, writeStored } from '../../../browser/storage.ts';
import { lastRevision } from '../../../rules/plan/lastRevision.computed.ts';
import { mergeFiles } from './mergeEdits.ts';
import { type ReadWork, readWorkFile } from './readWorkFile.ts';
import type { StepWork } from './work.ts';
import type { WorkFile } from './workFile.ts';
import { writeWorkFile } from './writeWorkFile.ts';

// What is kept is read at any length: a limit is for what is written.
const read = (text: string): ReadWork => readWorkFile(text, lastRevision.revision, Infinity);

const mergeTexts: Merge = (base, mine, stored) => {
  if (mine === null) return stored;
  const [before, ours, theirs] = [base, mine, stored].map((text) => text && read(text));
  if (!ours || !ours.ok || (theirs && !theirs.ok)) return undefined;
  const file = before && before.ok ? before.file : null;
  return writeWorkFile(mergeFiles(file, ours.file, theirs ? theirs.file : null));
};

/** Answers what `writeEarly` wrote as a work file is written; nothing where it is something else. */
function earlyText(early: string): string {
  try {
    const [file, steps] = JSON.parse(early) as [WorkFile, [string, StepWork][]];
    return writeWorkFile({ ...file, work: { ...file.work, steps: new Map(steps) } });
  } catch {
    return '';
  }
}

/** Takes over what was done on a plan before this module was loaded, as often as it takes until it is stored. */
function takeEarly(id: string, kept: KeptWork) {
  const key = `early:${id}` as const;
  const early = readStored(key);
  const text = early === null ? undefined : mergeTexts(null, earlyText(early), kept.text);
  if (typeof text !== 'string') return;
  kept.change(text);
  void kept.settled().then(() => {
    if (kept.storage === 'stored' && readStored(key) === early) writeStored(key, null);
  });
}

/** Answers a plan as this browser keeps it, to watch and to change. */
export function keptPlan(id: string): KeptWork {
  const kept = keptWork(`plan:${id}`, mergeTexts);
  takeEarly(id, kept);
  return kept;
}

/** Reads a kept plan; `null` where none is kept. */
export function readKeptPlan({ text }: KeptWork): ReadWork | null {
  return text === null ? null : read(text);
}

/** Answers every kept plan that can be read, the one that was changed last first. */
export async function everyKeptPlan(): Promise<WorkFile[]> {
  for (const key of storedKeys('early:')) keptPlan(key.slice('early:'.length));
  const files = [...(await everyKeptWork('plan:', mergeTexts)).values()].flatMap((text) => {
    const plan = read(text);
    return plan.ok ? [plan.file] : [];
  });
  return files.sort((one, other) => (one.written < other.written ? 1 : -1));
}
