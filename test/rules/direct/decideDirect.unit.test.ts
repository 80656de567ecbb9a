import { expect, test } from 'vitest';
import { checkNewer } from '../../../src/rules/direct/decideDirect.ts';
import { knownVersion } from '../../../src/rules/reading/parseVersion.ts';

// [from, to, verdict, whether digits that were not given could change it]
const cases: [string, string, string, boolean][] = [
  ['7.2.5', '7.4.1', 'newer', false],
  ['7.2', '7.4', 'newer', false],
  ['7.7', '10.0', 'newer', false],
  ['7.4', '7.2', 'downgrade', false],
  ['7.4.1', '7.2', 'downgrade', false],
  ['7.2', '7.2', 'newer', true],
  ['7.2.5', '7.2', 'newer', false],
  ['7.2', '7.2.5', 'newer', true],
  ['7.2', '7.2.0.1', 'newer', true],
  ['7.2', '7.2.0', 'already-there', false],
  ['7.2.5', '7.2.5', 'already-there', false],
  ['7.2.5', '7.2.5.0', 'already-there', false],
  ['7.2.9', '7.2.10', 'newer', false],
  ['7.2.10', '7.2.9', 'downgrade', false],
  ['7.2.5', '7.2.5.1', 'newer', false],
  ['7.2.5.1', '7.2.5', 'downgrade', false],
];

test.each(cases)('%s → %s: %s, hangs on digits: %s', (from, to, verdict, hangsOnDigits) => {
  expect(checkNewer(knownVersion(from), knownVersion(to))).toEqual({ verdict, hangsOnDigits });
});
