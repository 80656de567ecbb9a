/** Parts of the runbook that are loaded when the reader asks for them, and not before. */
export { HandOver } from './HandOver.tsx';
export { NameFields } from '../question/NameFields.tsx';
export { PlannedTimes, TimesInWords, TimesOnPaper } from '../runbook/PlannedTimes.tsx';
export { AskName } from '../steps/AskName.tsx';
export { namedSteps } from '../runbook/writtenNames.ts';
export { onStepKey } from '../runbook/stepKeys.ts';
export { WorkNotices } from '../work/WorkNotices.tsx';
export { PrintHead } from './PrintHead.tsx';
export { PrintReasons } from './PrintReasons.tsx';
export { withName } from '../work/withName.ts';
export { ImportWork } from '../work/ImportWork.tsx';
export { PlanActions } from '../work/PlanActions.tsx';
export { StoredPlans } from '../work/StoredPlans.tsx';
export { StaleNotice } from '../steps/StaleNotice.tsx';
export { SettleStop } from '../steps/SettleStop.tsx';
export { StepPanel } from '../steps/StepPanel.tsx';
export { BriefRecord, StepRecord } from '../steps/StepRecord.tsx';
export { Misfit, StepNotes } from '../steps/StepNotes.tsx';
