import { expect, test } from 'vitest';
import { checkCurrentVersion } from '../../../src/rules/releases/checkCurrentVersion.ts';
import { parsePlatform } from '../../../src/rules/reading/parsePlatform.ts';
import { parseVersion } from '../../../src/rules/reading/parseVersion.ts';

// [platform, current version, what is said]
const cases: [string, string, string[]][] = [
  ['', '7.6.0', []],
  ['2130', '7.4.2', []],
  ['2130', '7.4', []],
  [
    '2130',
    '7.6.0',
    [
      'The Firepower 2100 runs nothing past 7.4.x, so 7.6.0 looks like a typing mistake. Check what the device runs.',
    ],
  ],
  [
    '5516-X',
    '7.2.5',
    [
      'The ASA 5500-X runs nothing past 7.0.x, so 7.2.5 looks like a typing mistake. Check what the device runs.',
    ],
  ],
  ['4215', '7.4.0', []],
  ['1010', '7.4', []],
  ['1010', '7.4.1', []],
  [
    '1010',
    '7.4.0.1',
    [
      '7.4.0 exists only on the Secure Firewall 4200, so 7.4.0.1 on the Firepower 1000 looks like a typing mistake. Check what the device runs.',
    ],
  ],
];

test.each(cases)('%s on %s: %j', (platformText, versionText, said) => {
  const platform = parsePlatform(platformText);
  const version = parseVersion(versionText);
  if (!version.ok) throw new Error(version.message);
  const notes = checkCurrentVersion(platform.ok ? platform.platform : null, version.version);
  expect(notes.map(({ message }) => message)).toEqual(said);
  expect(notes.every(({ outcome }) => outcome === 'note')).toBe(true);
});
