import { type Reason, reason } from '../reason.ts';
import { trainFacts } from '../trainTable.ts';
import { type Version, baseRelease, isPatch, isTrain } from '../version.ts';

/** Answers whether a target exists only freshly installed (note † of Table 1, fact 5.3). */
export function checkFreshInstallOnly(to: Version): Reason[] {
  const rule = trainFacts(to.train)?.freshInstallOnly;
  if (!rule) return [];
  const { release, upgradeToAtLeast } = rule;
  if (isTrain(to)) {
    const message = `Take ${upgradeToAtLeast} or later: no device can be upgraded to ${release}.`;
    return [reason('never-to-7-4-0', 'note', message)];
  }
  if (isPatch(to) || baseRelease(to) !== release) return [];
  const message = `No device can be upgraded to ${release}: it exists only freshly installed. Upgrade to ${upgradeToAtLeast} or later.`;
  return [reason('never-to-7-4-0', 'failed', message)];
}
