import { deploymentNames, modeNames } from '../../../rules/facts/platforms.ts';
import { answerNames } from '../../../rules/facts/questions.ts';
import { readDevice } from '../../../rules/reading/readDevice.ts';
import type { Texts } from '../../device/readLink.ts';
import { inputLabels } from '../question/inputLabels.ts';
import { type PlanInputKey, planInputKeys } from '../work/workFile.ts';

/** Answers what was given, as lines of name and value in the reader's words. */
export function inputLines(texts: Texts): [name: string, value: string][] {
  const { mode, deployment } = readDevice(texts);
  const inWords: Partial<Record<PlanInputKey, string>> = {
    ...(mode && { mode: modeNames[mode] }),
    ...(deployment && { deployment: deploymentNames[deployment] }),
    ...(texts.windows === 'one' && { windows: 'one for all upgrades' }),
  };
  const answers: Readonly<Record<string, string>> = answerNames;
  return planInputKeys.flatMap((key) => {
    const text = texts[key].trim();
    return text === '' ? [] : [[inputLabels[key], inWords[key] ?? answers[text] ?? text]];
  });
}

/** Answers the texts that make a plan what it is, for a work file. */
export function planInputs(texts: Texts): Partial<Record<PlanInputKey, string>> {
  return Object.fromEntries(
    planInputKeys.flatMap((key) => (texts[key] === '' ? [] : [[key, texts[key]]])),
  );
}
