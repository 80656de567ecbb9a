import { expect, test } from 'vitest';
import { checkFreshInstallOnly } from '../../../src/rules/releases/checkFreshInstallOnly.ts';
import { parseVersion } from '../../../src/rules/reading/parseVersion.ts';
import type { Version } from '../../../src/rules/reading/version.ts';

function read(text: string): Version {
  const parsed = parseVersion(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.version;
}

// [from or nothing, to, outcome]
const cases: [string | null, string, string | null][] = [
  [null, '7.4.0', 'failed'],
  [null, '7.4.0.1', null],
  [null, '7.4', 'note'],
  [null, '7.4.1', null],
  [null, '7.2.0', null],
  [null, '7.7.0', null],
  ['7.2.5', '7.4.0', 'failed'],
  ['7.2.5', '7.4.0.0', 'failed'],
  ['7.2.5', '7.4', 'note'],
  ['7.4.1', '7.4', 'note'],
  ['7.6.0', '7.4', null],
  ['7.6.0', '7.4.0', 'failed'],
  ['7.2.5', '7.4.0.1', 'failed'],
  ['7.2', '7.4.0.1', 'failed'],
  ['7.4.0', '7.4.0.1', null],
  ['7.4', '7.4.0.1', null],
  ['7.4.1', '7.4.0.1', 'failed'],
];

test.each(cases)('%s → %s: %s', (from, to, outcome) => {
  const reasons = from
    ? checkFreshInstallOnly(read(to), read(from))
    : checkFreshInstallOnly(read(to));
  expect(reasons.map((each) => each.outcome)).toEqual(outcome === null ? [] : [outcome]);
});
