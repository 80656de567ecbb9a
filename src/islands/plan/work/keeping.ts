/** What keeps work in the browser: loaded once the runbook is drawn, as nothing of it is needed for that. */
export { everyKeptPlan, keptPlan, readKeptPlan } from './keptPlan.ts';
export { writeWorkFile } from './writeWorkFile.ts';
export { mergeEdits } from './mergeEdits.ts';
