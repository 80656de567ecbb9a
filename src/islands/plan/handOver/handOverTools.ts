/** Parts of the runbook that are loaded when the reader asks for them, and not before. */
export { HandOver } from './HandOver.tsx';
export { NameFields } from '../question/NameFields.tsx';
export { Outline } from '../runbook/Outline.tsx';
export { PlannedTimes } from '../runbook/PlannedTimes.tsx';
export { mergeWork } from '../work/mergeWork.ts';
export { planAsCsv } from './planAsCsv.ts';
export { planAsMarkdown } from './planAsMarkdown.ts';
export { saveFile } from '../../../browser/saveFile.ts';
export { ImportWork } from '../work/ImportWork.tsx';
export { StoredPlans } from '../work/StoredPlans.tsx';
export { StaleNotice } from '../steps/StaleNotice.tsx';
export { StepPanel } from '../steps/StepPanel.tsx';
