import { platforms } from '../../rules/facts/knownPlatforms.computed.ts';
import { deploymentNames, modeNames } from '../../rules/facts/platforms.ts';
import type { Device } from '../../rules/reading/readDevice.ts';
import type { Texts } from '../device/readLink.ts';

/** Answers how to call the device and the plan of a list; empty where nothing is given. */
export function planName(
  texts: Texts,
  { platform, mode, deployment }: Omit<Device, 'model'>,
): string {
  const from = texts.from.trim();
  const to = texts.to.trim();
  return [
    platform && platforms[platform].name,
    texts.mode !== '' && mode && modeNames[mode],
    deployment && deploymentNames[deployment],
    (from || to) && `${from || '?'} → ${to || '?'}`,
  ]
    .filter(Boolean)
    .join(', ');
}
