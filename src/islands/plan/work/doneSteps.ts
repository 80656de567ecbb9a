import { emptyTexts } from '../../device/readLink.ts';
import { unitsOf } from '../question/unitNames.ts';
import { stateOf, unitKey } from './stepState.ts';
import type { WorkFile } from './workFile.ts';

/**
 * Answers how many steps of a kept plan are done, as the runbook counts them: the tick of one unit is
 * no step, and neither is a mark.
 */
export function doneSteps({ work, inputs, texts }: WorkFile): number {
  const device = { ...emptyTexts, ...inputs };
  const isPair = device.deployment === 'high-availability';
  const eachUnit = isPair ? ['', ''] : unitsOf(device, work.names);
  const hasUnits = (id: string) => eachUnit.some((_, at) => work.steps.has(unitKey(id, at)));
  const done = texts.filter(({ id, text }) => {
    const step = { id, text, eachUnit: hasUnits(id) ? eachUnit : [] };
    return stateOf(work, step).standing === 'done';
  });
  return done.length;
}

/** Answers how far a kept plan is: `3 of 74 steps done`. */
export function progressWords(file: WorkFile): string {
  return `${doneSteps(file)} of ${file.texts.length} steps done`;
}
