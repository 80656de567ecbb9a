import { type Platform, platforms } from '../facts/platforms.ts';
import { type Reason, reason } from '../reason.ts';
import { trainFacts } from './trainTable.ts';
import { type Version, baseRelease, compareTrains, isPatch, isTrain } from '../reading/version.ts';

/**
 * Answers whether a target exists only freshly installed (note † of Table 1, fact 5.3). A patch of
 * such a release is left to devices that can run it already, and passes without a current version;
 * with a platform, only where it is the one that such a release exists on.
 */
export function checkFreshInstallOnly(
  to: Version,
  from: Version = to,
  platform: Platform | null = null,
): Reason[] {
  const rule = trainFacts(to.train)?.freshInstallOnly;
  if (!rule) return [];
  const { release, on, upgradeToAtLeast } = rule;
  if (isTrain(to)) {
    if (compareTrains(from, to) > 0) return [];
    const message = `Take ${upgradeToAtLeast} or later: no device can be upgraded to ${release}.`;
    return [reason('never-to-7-4-0', 'note', message)];
  }
  if (baseRelease(to) !== release) return [];
  const mayRunIt = from.train === to.train && (isTrain(from) || baseRelease(from) === release);
  const canRunIt = platform === null || platform === on;
  if (isPatch(to) && mayRunIt && canRunIt) return [];
  const message = `No device can be upgraded to ${release}: it exists only freshly installed, and only on the ${platforms[on].name}. The first ${to.train} that a device can be upgraded to is ${upgradeToAtLeast}.`;
  return [reason('never-to-7-4-0', 'failed', message)];
}
