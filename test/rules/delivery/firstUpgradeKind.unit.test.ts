import { describe, expect, test } from 'vitest';
import { firstUpgradeKind } from '../../../src/rules/delivery/firstUpgradeKind.ts';
import { knownVersion } from '../../../src/rules/reading/parseVersion.ts';

describe('The kind of the first upgrade', () => {
  test.each([
    // from, to, kind
    ['7.2.5', '7.4.2', 'major'],
    ['7.2', '7.4', 'major'],
    ['7.0.5', '7.6.0', 'major'],
    ['7.2.5', '7.4.2.1', 'major'],
    ['7.2.5', '7.2.8', 'maintenance'],
    ['7.2.5', '7.2.10', 'maintenance'],
    ['7.2.5', '7.2.8.1', 'maintenance'],
    ['7.2.5', '7.2.5.1', 'patch'],
    ['7.2.5.1', '7.2.5.2-29', 'patch'],
    ['7.2', '7.2.5.1', null],
    ['7.2.5', '7.2', null],
    ['7.4', '7.4', null],
    ['7.4.2', '7.2.5', null],
    ['7.4.2', '7.4.2', null],
  ])('from %j to %j is %j', (from, to, kind) => {
    expect(firstUpgradeKind(knownVersion(from), knownVersion(to))).toBe(kind);
  });
});
