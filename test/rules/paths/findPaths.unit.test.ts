import { expect, test } from 'vitest';
import type { Platform } from '../../../src/rules/facts/platforms.ts';
import { knownVersion } from '../../../src/rules/reading/parseVersion.ts';
import { nearestTarget } from '../../../src/rules/paths/findPaths.ts';
import { newestTrain, olderTrain, trainBetween, unknownTrain } from '../standIns.ts';

// [platform, from, to, nearest]
const cases: [Platform | null, string, string, string | null][] = [
  // The newest train up to it
  [null, '7.2.5', unknownTrain, newestTrain],
  [null, '7.2.5', `${trainBetween}.1`, '7.4'],
  ['firepower-2100', '7.2.5', '7.6.0', '7.4'],
  // Nothing between: the oldest beyond it
  [null, '7.0.6', '7.1', '7.2'],
  [null, '7.4.2', trainBetween, '7.6'],
  // Nothing beyond: what is left in its own train
  [null, `${newestTrain}.0`, unknownTrain, newestTrain],
  ['asa-5500-x', '7.0.6', '7.2', '7.0'],
  ['asa-5500-x', '7.0.6', '7.1', '7.0'],
  // Instead of a release that exists only freshly installed
  [null, '7.2.5', '7.4.0', '7.4.1'],
  [null, '7.2.5', '7.4.0.1', '7.4.1'],
  ['asa-5500-x', '7.0.6', '7.4.0', '7.0'],
  // Only that release has another in its place
  [null, '7.2.5', '7.4.2', '7.4'],
  // Nothing at all
  [null, '7.1.0', '7.6', null],
  [null, olderTrain, '7.6', null],
];

test.each(cases)('%s, %s: instead of %s, %s', (platform, from, to, nearest) => {
  const found = nearestTarget(platform, knownVersion(from), knownVersion(to));
  expect(found?.release ?? null).toBe(nearest);
});
