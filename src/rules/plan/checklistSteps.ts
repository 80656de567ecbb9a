import type { ChecklistItem } from '../checklists/checklist.ts';
import type { ReadinessId } from '../facts/readiness.ts';
import type { HopContext, StepDraft } from './planStep.ts';

function stepOf(item: ChecklistItem): StepDraft {
  return {
    name: item.id,
    text: item.text,
    commands: item.command === null ? [] : [item.command],
    documents: item.document ? [item.document] : [],
    reasons: item.reasons,
  };
}

/** Answers items of the readiness checklist as steps, in the order that is wanted. */
export function readinessSteps(
  { device }: HopContext,
  wanted: readonly ReadinessId[],
): StepDraft[] {
  return wanted.flatMap((id) => {
    const item = device.readiness.find((each) => each.id === id);
    return item ? [stepOf(item)] : [];
  });
}

/** Answers the items of the backup checklist that are due before, or after, as steps. */
export function backupSteps({ device }: HopContext, when: ChecklistItem['when']): StepDraft[] {
  return device.backups.filter((item) => item.when === when).map(stepOf);
}
