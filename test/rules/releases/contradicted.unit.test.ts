import { expect, test } from 'vitest';
import type { Mode, Platform } from '../../../src/rules/facts/platforms.ts';
import { knownVersion } from '../../../src/rules/reading/parseVersion.ts';
import { checkCurrentVersion } from '../../../src/rules/releases/contradicted.ts';

const typingMistake = 'looks like a typing mistake';

// [platform, mode, current version, what is said]
const cases: [Platform | null, Mode | null, string, string[]][] = [
  [null, null, '7.6.0', []],
  ['firepower-2100', null, '7.4.2', []],
  ['firepower-2100', null, '7.4', []],
  [
    'firepower-2100',
    null,
    '7.6.0',
    [`The Firepower 2100 ends at 7.4, so 7.6.0 ${typingMistake}. Check what the device runs.`],
  ],
  [
    'asa-5500-x',
    null,
    '7.2.5',
    [`The ASA 5500-X ends at 7.0, so 7.2.5 ${typingMistake}. Check what the device runs.`],
  ],
  ['secure-firewall-4200', null, '7.4.0', []],
  ['secure-firewall-4200', null, '7.4', []],
  [
    'secure-firewall-4200',
    null,
    '7.2',
    [`The first release for the Secure Firewall 4200 is 7.4.0, so 7.2 ${typingMistake}.`],
  ],
  ['secure-firewall-3100', 'multi-instance', '7.4', []],
  [
    'secure-firewall-3100',
    'multi-instance',
    '7.3.1',
    [
      `The first release for the Secure Firewall 3100 in multi-instance mode is 7.4.1, so 7.3.1 ${typingMistake}.`,
    ],
  ],
  ['secure-firewall-3100', 'appliance', '7.3.1', []],
  ['firepower-1000', null, '7.4', []],
  ['firepower-1000', null, '7.4.1', []],
  [
    'firepower-1000',
    null,
    '7.4.0.1',
    [
      `7.4.0 exists only on the Secure Firewall 4200, so 7.4.0.1 on the Firepower 1000 ${typingMistake}. Check what the device runs.`,
    ],
  ],
];

test.each(cases)('%s, %s, on %s: %j', (platform, mode, version, said) => {
  const reasons = checkCurrentVersion(platform, mode, knownVersion(version));
  expect(reasons.map(({ message }) => message)).toEqual(said);
  expect(reasons.every(({ outcome }) => outcome === 'contradicted')).toBe(true);
});
