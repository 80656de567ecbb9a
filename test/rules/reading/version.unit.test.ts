import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownVersion } from '../../../src/rules/reading/parseVersion.ts';
import {
  baseRelease,
  compareTrains,
  compareVersions,
  isPatch,
  isTrain,
} from '../../../src/rules/reading/version.ts';
import { numbersOf, versionTexts } from './versionTexts.ts';

/** Four numbers are a patch here, however high the last. */
const read = (text: string) =>
  knownVersion(text.split('.').length === 4 ? `${text} (patch)` : text);

// [version, is a train, is a patch, release that a patch of it goes on]
const kinds: [string, boolean, boolean, string][] = [
  ['7.2', true, false, '7.2.0'],
  ['7.0', true, false, '7.0.0'],
  ['7.2.0', false, false, '7.2.0'],
  ['7.2.5', false, false, '7.2.5'],
  ['7.2.5.0', false, false, '7.2.5'],
  ['7.2.5.1', false, true, '7.2.5'],
  ['7.2.0.1', false, true, '7.2.0'],
  ['7.2.5-208', false, false, '7.2.5'],
];

test.each(kinds)('%s: train %s, patch %s, base %s', (text, train, patch, base) => {
  const version = read(text);
  expect([isTrain(version), isPatch(version), baseRelease(version)]).toEqual([train, patch, base]);
});

// [older, newer]
const ascending: [string, string][] = [
  ['7.0', '7.1'],
  ['7.9', '7.10'],
  ['7.7', '10.0'],
  ['6.7', '10.0'],
  ['6.9', '7.0'],
  ['7.2.9', '7.2.10'],
  ['7.2.10', '7.3.0'],
  ['7.2.5', '7.2.5.1'],
  ['7.2.5.9', '7.2.5.10'],
  ['7.2.5.9', '7.2.6'],
  ['7.2', '7.2.1'],
  ['7.2', '7.2.0.1'],
];

// [one, other]: the same but for what was not given
const level: [string, string][] = [
  ['7.2', '7.2.0'],
  ['7.2.0', '7.2.0.0'],
  ['7.4.1-132', '7.4.1-172'],
];

describe('compareVersions', () => {
  test.each(ascending)('%s is older than %s', (older, newer) => {
    expect(compareVersions(read(older), read(newer))).toBeLessThan(0);
    expect(compareVersions(read(newer), read(older))).toBeGreaterThan(0);
  });

  test.each(level)('%s and %s stand level', (one, other) => {
    expect(compareVersions(read(one), read(other))).toBe(0);
  });

  test('is a total order that goes number by number', () => {
    fc.assert(
      fc.property(versionTexts, versionTexts, versionTexts, (a, b, c) => {
        const [ab, bc, ac] = [
          compareVersions(read(a), read(b)),
          compareVersions(read(b), read(c)),
          compareVersions(read(a), read(c)),
        ].map(Math.sign);
        expect(ab).toBe(numberByNumber(a, b));
        expect(Math.sign(compareVersions(read(b), read(a)))).toBe(ab === 0 ? 0 : -(ab ?? 0));
        if (ab === bc) expect(ac).toBe(ab);
      }),
    );
  });
});

function numberByNumber(a: string, b: string): number {
  const [one, other] = [numbersOf(a), numbersOf(b)];
  const place = [0, 1, 2, 3].find((index) => (one[index] ?? 0) !== (other[index] ?? 0));
  return place === undefined ? 0 : Math.sign((one[place] ?? 0) - (other[place] ?? 0));
}

// [one, other, sign]
const trains: [string, string, number][] = [
  ['7.2.10', '7.2.0', 0],
  ['7.2', '7.2.9.9', 0],
  ['7.2.10', '7.3', -1],
  ['7.4', '7.3.9', 1],
  ['6.9', '7.0', -1],
  ['10.0', '7.7', 1],
];

test.each(trains)('The train of %s to that of %s: %d', (one, other, sign) => {
  expect(Math.sign(compareTrains(read(one), read(other)))).toBe(sign);
});
