import { expect, test } from 'vitest';
import type { Platform } from '../../../src/rules/facts/platforms.ts';
import { findRoutes, shortestRoutes } from '../../../src/rules/paths/buildPaths.ts';
import { olderTrain, unknownTrain } from '../standIns.ts';

// [platform, from, to, routes]
const cases: [Platform | null, string, string, string[]][] = [
  [null, '7.2', '7.4', ['7.2 7.4']],
  [null, '7.2', '7.2', ['7.2 7.2']],
  [null, '7.0', '7.6', ['7.0 7.4 7.6', '7.0 7.3 7.6', '7.0 7.2 7.6']],
  [null, '7.1', '7.4', []],
  [null, '7.1', '7.1', []],
  [null, '7.0', '7.1', []],
  [null, '7.4', '7.2', []],
  [null, '7.2', unknownTrain, []],
  [null, olderTrain, '7.2', []],
  ['isa-3000', '7.0', '7.6', ['7.0 7.4 7.6', '7.0 7.3 7.6', '7.0 7.2 7.6']],
  ['firepower-2100', '7.0', '7.4', ['7.0 7.4']],
  ['firepower-2100', '7.0', '7.6', []],
  ['asa-5500-x', '7.0', '7.0', ['7.0 7.0']],
  ['asa-5500-x', '7.0', '7.2', []],
];

test.each(cases)('%s: %s to %s by %j', (platform, from, to, routes) => {
  expect(shortestRoutes(platform, from, to).map((route) => route.join(' '))).toEqual(routes);
});

test('The newest last stop comes first, then the newest before it', () => {
  const trains = ['7', '6', '5', '4', '3', '2', '1'];
  // [from, to]
  const table = ['1 2', '1 3', '1 4', '2 5', '2 6', '3 5', '3 6', '4 5', '5 7', '6 7'];
  const routes = findRoutes(trains, '1', '7', (from, to) => table.includes(`${from} ${to}`));
  expect(routes.map((route) => route.join(' '))).toEqual([
    '1 3 6 7',
    '1 2 6 7',
    '1 4 5 7',
    '1 3 5 7',
    '1 2 5 7',
  ]);
});
