import { expect, test } from 'vitest';
import type { Platform } from '../../../src/rules/facts/platforms.ts';
import {
  checkFreshPackage,
  checkFreshTarget,
} from '../../../src/rules/releases/freshInstallOnly.ts';
import { knownVersion } from '../../../src/rules/reading/parseVersion.ts';
import { unknownRelease } from '../standIns.ts';

// [from, to, outcome]
const steps: [string, string, string | null][] = [
  ['7.2.5', '7.4.0', 'failed'],
  ['7.2.5', '7.4.0.0', 'failed'],
  ['7.2.5', '7.4', 'note'],
  ['7.2.5', '7.4.1', null],
  ['7.2.5', '7.2.0', null],
  ['7.4.1', '7.4', 'note'],
  ['7.6.0', '7.4', null],
  ['7.6.0', '7.4.0', 'failed'],
  ['7.2.5', '7.4.0.1', 'failed'],
  ['7.2', '7.4.0.1', 'failed'],
  ['7.4.0', '7.4.0.1', null],
  ['7.4', '7.4.0.1', null],
  ['7.4.1', '7.4.0.1', 'failed'],
];

test.each(steps)('%s → %s: %s', (from, to, outcome) => {
  const reasons = checkFreshTarget(knownVersion(to), knownVersion(from), null);
  expect(reasons.map((each) => each.outcome)).toEqual(outcome === null ? [] : [outcome]);
});

// [release of a package, platforms that it serves, outcome]
const packages: [string, Platform[], string | null][] = [
  ['7.4', ['isa-3000'], 'note'],
  ['7.4.1', ['isa-3000'], null],
  [unknownRelease, ['isa-3000'], null],
  ['7.4.0', ['secure-firewall-4200'], 'failed'],
  ['7.4.0', ['isa-3000'], 'failed'],
  ['7.4.0.1', ['secure-firewall-4200'], 'note'],
  ['7.4.0.1', ['isa-3000', 'asa-5500-x'], 'failed'],
];

test.each(packages)('A package of %s for %j: %s', (release, served, outcome) => {
  const reasons = checkFreshPackage(knownVersion(release), served);
  expect(reasons.map((each) => each.outcome)).toEqual(outcome === null ? [] : [outcome]);
});
