import { platforms } from '../../rules/facts/platforms.ts';
import { deploymentName, modeName } from '../../rules/reading/readDevice.ts';
import type { Texts } from '../device/readLink.ts';
import type { ReadTexts } from '../device/readTexts.ts';

/** Answers how to call the device and the plan of a list; empty where nothing is given. */
export function planName(texts: Texts, { platform, mode, deployment }: ReadTexts): string {
  const from = texts.from.trim();
  const to = texts.to.trim();
  return [
    platform && platforms[platform].name,
    texts.mode !== '' && mode.ok && modeName(mode.value),
    deployment.ok && deploymentName(deployment.value),
    (from || to) && `${from || '?'} → ${to || '?'}`,
  ]
    .filter(Boolean)
    .join(', ');
}
