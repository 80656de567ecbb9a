import { expect, test } from 'vitest';
import type { Platform } from '../../../src/rules/facts/platforms.ts';
import { platformName } from '../../../src/rules/wording/inSentences.ts';

// [platform, name inside a sentence]
const cases: [Platform, string][] = [
  ['firepower-1000', 'the Firepower 1000'],
  ['asa-5500-x', 'the ASA 5500-X'],
  ['threat-defense-virtual', 'threat defense virtual'],
];

test.each(cases)('%s is called %s', (platform, name) => {
  expect(platformName(platform)).toBe(name);
});
