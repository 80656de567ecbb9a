import { expect, test } from 'vitest';
import type { Platform } from '../../../src/rules/facts/platforms.ts';
import { parseVersion } from '../../../src/rules/reading/parseVersion.ts';
import { nearestTarget } from '../../../src/rules/paths/nearestTarget.ts';
import type { Version } from '../../../src/rules/reading/version.ts';

function read(text: string): Version {
  const parsed = parseVersion(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.version;
}

// [platform, from, to, nearest]
const cases: [Platform | null, string, string, string | null][] = [
  // The newest train up to it
  [null, '7.2.5', '7.7', '7.6'],
  [null, '7.2.5', '7.5.1', '7.4'],
  ['firepower-2100', '7.2.5', '7.6.0', '7.4'],
  // Nothing between: the oldest beyond it
  [null, '7.0.6', '7.1', '7.2'],
  [null, '7.4.2', '7.5', '7.6'],
  // Nothing beyond: what is left in its own train
  [null, '7.6.0', '7.7', '7.6'],
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
  [null, '6.7', '7.6', null],
];

test.each(cases)('%s, %s: instead of %s, %s', (platform, from, to, nearest) => {
  expect(nearestTarget(platform, read(from), read(to))).toBe(nearest);
});
