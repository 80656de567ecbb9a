import { expect, test } from 'vitest';
import {
  hasOwnChassisPackages,
  mayShareOnePackage,
  sharesOnePackage,
} from '../../../src/rules/releases/chassis.ts';
import type { Platform } from '../../../src/rules/facts/platforms.ts';

// [platform, chassis packages of its own, one package for both in multi-instance mode]
const chassis: [Platform | null, boolean, boolean][] = [
  ['firepower-4100', true, false],
  ['firepower-9300', true, false],
  ['secure-firewall-3100', false, true],
  ['firepower-1000', false, false],
  [null, false, false],
];

test.each(chassis)(
  '%s: own chassis packages %s, one shared package %s',
  (platform, own, shared) => {
    expect(hasOwnChassisPackages(platform)).toBe(own);
    expect(mayShareOnePackage(platform)).toBe(shared);
    expect(sharesOnePackage(platform, 'multi-instance')).toBe(shared);
    expect(sharesOnePackage(platform, 'appliance')).toBe(false);
    expect(sharesOnePackage(platform, null)).toBe(false);
  },
);
