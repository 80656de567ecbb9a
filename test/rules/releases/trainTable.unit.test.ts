import { describe, expect, test } from 'vitest';
import { type Platform, platforms } from '../../../src/rules/facts/platforms.ts';
import {
  coveredTrains,
  hasLastTrain,
  isIsolated,
  lastTrainOf,
  tableAllows,
  trainFacts,
  trainsOf,
} from '../../../src/rules/releases/trainTable.ts';
import { tableSays, tableTrains as trains } from '../naiveReference.ts';
import { olderTrain, trainBetween, unknownTrain } from '../standIns.ts';

const anyTrains = [...trains, olderTrain, trainBetween, unknownTrain];

test.each(anyTrains)('From %s, Table 1 leads where its text says', (from) => {
  const allowed = anyTrains.filter((to) => tableAllows(from, to));
  expect(allowed).toEqual(anyTrains.filter((to) => tableSays(from, to)));
});

// [train, companion FXOS, minimum FXOS build]
const companions: [string, string, string?][] = [
  ['7.6', '2.16'],
  ['7.4', '2.14', '2.14.1.131'],
  ['7.3', '2.13', '2.13.0.198'],
  ['7.2', '2.12', '2.12.0.31'],
  ['7.1', '2.11', '2.11.1.154'],
  ['7.0', '2.10', '2.10.1.159'],
];

test.each(companions)('%s goes with FXOS %s, build %s', (train, companionFxos, minimumFxos) => {
  expect(trainFacts(train)).toMatchObject({ train, companionFxos });
  expect(trainFacts(train)?.minimumFxos).toBe(minimumFxos);
});

describe('Platform limits', () => {
  // [platform, trains that it runs]
  const limits: [Platform, string[]][] = [
    ['firepower-2100', trains.slice(trains.indexOf('7.4'))],
    ['asa-5500-x', ['7.0']],
  ];
  test.each(limits)('%s runs %j and nothing later', (platform, runs) => {
    expect(trainsOf(platform)).toEqual(runs);
    expect(lastTrainOf(platform)).toBe(runs[0]);
    expect(hasLastTrain(platform)).toBe(true);
  });

  const limited = limits.map(([platform]) => platform);
  const others = (Object.keys(platforms) as Platform[]).filter((each) => !limited.includes(each));
  test.each(others)('%s runs every train', (platform) => {
    expect(trainsOf(platform)).toEqual(trains);
    expect(lastTrainOf(platform)).toBe(trains[0]);
    expect(hasLastTrain(platform)).toBe(false);
  });
});

test('Only 7.1 has no way in and no way out', () => {
  expect(trains.filter((train) => isIsolated(train))).toEqual(['7.1']);
});

test('What is not in the table is not covered', () => {
  for (const train of [
    olderTrain,
    trainBetween,
    unknownTrain,
    '7',
    '',
    '__proto__',
    'constructor',
  ]) {
    expect(trainFacts(train)).toBeUndefined();
  }
  expect(coveredTrains()).toBe(`${trains.at(-1)} to ${trains[0]}`);
});
