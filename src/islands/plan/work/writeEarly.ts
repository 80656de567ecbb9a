import type { WorkFile } from './workFile.ts';

/** Writes a work file as it is left before what writes it well is loaded; `keptPlan.ts` reads it. */
export function writeEarly(file: WorkFile): string {
  return JSON.stringify([file, [...file.work.steps]]);
}
