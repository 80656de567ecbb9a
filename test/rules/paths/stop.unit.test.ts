import { expect, test } from 'vitest';
import { knownVersion } from '../../../src/rules/reading/parseVersion.ts';
import {
  nameInSentence,
  stopAt,
  stopAtBase,
  stopAtTrain,
} from '../../../src/rules/paths/buildPaths.ts';
import { unknownTrain } from '../standIns.ts';

// [train, label, name in a sentence, at least, newest known]
const trains: [string, string, string, string | null, string | null][] = [
  ['7.6', 'the latest 7.6.x', 'the latest 7.6.x', null, '7.6.4'],
  [
    '7.4',
    'the latest 7.4.x, at least 7.4.1',
    'the latest 7.4.x (at least 7.4.1)',
    '7.4.1',
    '7.4.3',
  ],
  ['7.2', 'the latest 7.2.x', 'the latest 7.2.x', null, '7.2.10'],
  ['7.0', 'the latest 7.0.x', 'the latest 7.0.x', null, '7.0.8'],
  [unknownTrain, `the latest ${unknownTrain}.x`, `the latest ${unknownTrain}.x`, null, null],
];

test.each(trains)('%s is %s', (train, label, name, atLeast, newestKnown) => {
  const stop = { label, train, release: null, atLeast, newestKnown };
  expect(stopAtTrain(train)).toEqual(stop);
  expect(stopAt(knownVersion(train))).toEqual(stop);
  expect(nameInSentence(stop)).toBe(name);
});

// [version, its stop, the stop that it goes on]
const releases: [string, string, string][] = [
  ['7.4.2', '7.4.2', '7.4.2'],
  ['7.4.2.1', '7.4.2.1', '7.4.2'],
  ['7.4.2-172', '7.4.2', '7.4.2'],
];

test.each(releases)('%s is %s, on %s', (text, release, base) => {
  const exact = { train: '7.4', atLeast: null, newestKnown: null };
  expect(stopAt(knownVersion(text))).toEqual({ ...exact, label: release, release });
  expect(stopAtBase(knownVersion(text))).toEqual({ ...exact, label: base, release: base });
  expect(nameInSentence(stopAt(knownVersion(text)))).toBe(release);
});
