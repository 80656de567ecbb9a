import { expect, test } from 'vitest';
import type { Platform } from '../../../src/rules/facts/platforms.ts';
import { shortestRoutes } from '../../../src/rules/upgradePaths/shortestRoutes.ts';

// [platform, from, to, routes]
const cases: [Platform | null, string, string, string[]][] = [
  [null, '7.2', '7.4', ['7.2 7.4']],
  [null, '7.2', '7.2', ['7.2 7.2']],
  [null, '7.0', '7.6', ['7.0 7.4 7.6', '7.0 7.3 7.6', '7.0 7.2 7.6']],
  [null, '7.1', '7.4', []],
  [null, '7.1', '7.1', []],
  [null, '7.0', '7.1', []],
  [null, '7.4', '7.2', []],
  [null, '7.2', '7.7', []],
  [null, '6.7', '7.2', []],
  ['isa-3000', '7.0', '7.6', ['7.0 7.4 7.6', '7.0 7.3 7.6', '7.0 7.2 7.6']],
  ['firepower-2100', '7.0', '7.4', ['7.0 7.4']],
  ['firepower-2100', '7.0', '7.6', []],
  ['asa-5500-x', '7.0', '7.0', ['7.0 7.0']],
  ['asa-5500-x', '7.0', '7.2', []],
];

test.each(cases)('%s: %s to %s by %j', (platform, from, to, routes) => {
  expect(shortestRoutes(platform, from, to).map((route) => route.join(' '))).toEqual(routes);
});
