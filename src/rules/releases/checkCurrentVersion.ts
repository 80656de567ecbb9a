import type { Platform } from '../facts/platforms.ts';
import { platformName } from '../wording/platformName.ts';
import { type Reason, reason } from '../reason.ts';
import { trainFacts } from './trainTable.ts';
import { type Version, baseRelease, isTrain } from '../reading/version.ts';
import { isPastLastTrain, limitOf } from './checkPlatformLimit.ts';

/**
 * Answers whether a platform can be on its current version at all. If not, something was mistyped:
 * a note, as the rules of the step itself still hold. Source: limits of Table 7, fact 5.3.
 */
export function checkCurrentVersion(platform: Platform | null, from: Version): Reason[] {
  if (platform === null) return [];
  if (isPastLastTrain(platform, from)) {
    const message = `${limitOf(platform)}, so ${from.release} looks like a typing mistake. Check what the device runs.`;
    return [reason('last-train', 'note', message)];
  }
  const fresh = trainFacts(from.train)?.freshInstallOnly;
  if (!fresh || isTrain(from) || baseRelease(from) !== fresh.release || platform === fresh.on) {
    return [];
  }
  const message = `${fresh.release} exists only on ${platformName(fresh.on)}, so ${from.release} on ${platformName(platform)} looks like a typing mistake. Check what the device runs.`;
  return [reason('never-to-7-4-0', 'note', message)];
}
