import { deploymentName, modeName } from '../../../rules/reading/readDevice.ts';
import { fieldLabels } from '../../device/fieldLabels.ts';
import type { Texts } from '../../device/readLink.ts';
import { readTexts } from '../../device/readTexts.ts';
import { yesNoChoices } from '../../answers/yesNo.ts';
import { type PlanInputKey, planInputKeys } from '../work/workFile.ts';

/** Answers what was given, as lines of name and value in the reader's words. */
export function inputLines(texts: Texts): [name: string, value: string][] {
  const { mode, deployment } = readTexts(texts);
  const inWords: Partial<Record<PlanInputKey, string>> = {
    ...(mode.ok && { mode: modeName(mode.value) }),
    ...(deployment.ok && { deployment: deploymentName(deployment.value) }),
  };
  return planInputKeys.flatMap((key) => {
    const text = texts[key].trim();
    const answer = yesNoChoices.find(([value]) => value === text)?.[1];
    return text === '' ? [] : [[fieldLabels[key], inWords[key] ?? answer ?? text]];
  });
}

/** Answers the texts that make a plan what it is, for a work file. */
export function planInputs(texts: Texts): Partial<Record<PlanInputKey, string>> {
  return Object.fromEntries(
    planInputKeys.flatMap((key) => (texts[key] === '' ? [] : [[key, texts[key]]])),
  );
}
