import type { PlanStep } from '../../../rules/plan/planUpgrade.ts';
import { changesOf } from './changesOf.ts';
import { loadKeeping } from './loadKeeping.ts';
import { mergeWork } from './mergeWork.ts';
import { type Work, newPlanId } from './work.ts';
import type { WorkFile } from './workFile.ts';

/** Opens a file as a plan; with the name of who works here, where it is known. */
export type OpenFile = (file: WorkFile, operator?: string) => void;

/**
 * Opens a file as the plan that it is, merged with what this browser keeps of it. Answers why that
 * can’t be read, where it is so: then the file is opened beside it.
 */
export async function openImported(imported: WorkFile, open: OpenFile): Promise<string | null> {
  const { keptPlan, readKeptPlan } = await loadKeeping();
  const kept = keptPlan(imported.work.id);
  await kept.sync();
  const read = readKeptPlan(kept);
  if (!read) open(imported);
  else if (!read.ok) open({ ...imported, work: { ...imported.work, id: newPlanId() } });
  else {
    const { work } = read.file;
    open({ ...imported, work: mergeWork(imported.work, work) }, work.operator);
  }
  return read && !read.ok ? read.message : null;
}

/** Merges a file into the work on the plan that is open, and answers what that changes, a line a step. */
export function mergeImported(
  work: Work,
  other: WorkFile,
  steps: readonly PlanStep[],
  replace: (update: (work: Work) => Work) => void,
): string[] {
  replace((now) => mergeWork(now, other.work));
  return changesOf(work, mergeWork(work, other.work), steps);
}
