import type { Deployment, Mode, Platform } from '../../rules/facts/platforms.ts';
import { parsePlatform } from '../../rules/reading/parsePlatform.ts';
import { type ReadChoice, readDeployment, readMode } from '../../rules/reading/readDevice.ts';
import type { Texts } from './readLink.ts';

/** The device behind the texts, as far as they can be read. */
export interface ReadTexts {
  platform: Platform | null;
  mode: ReadChoice<Mode>;
  deployment: ReadChoice<Deployment>;
}

/** Reads platform, mode and deployment of the texts; the last two hang on the platform. */
export function readTexts(texts: Texts): ReadTexts {
  const parsed = parsePlatform(texts.platform);
  const platform = parsed.ok ? parsed.platform : null;
  const mode = readMode(texts.mode, platform);
  const usedMode = mode.ok ? mode.value : 'appliance';
  return { platform, mode, deployment: readDeployment(texts.deployment, platform, usedMode) };
}
