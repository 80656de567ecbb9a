import { type Mode, type Platform, platforms } from '../facts/platforms.ts';

/** Answers whether the chassis of a platform is upgraded with packages of its own (fact 4.4). */
export function hasOwnChassisPackages(platform: Platform | null): boolean {
  return platform !== null && platforms[platform].chassisUpgrade === 'fxos';
}

/** Answers whether the mode decides if chassis and instances share one package (fact 12.6). */
export function mayShareOnePackage(platform: Platform | null): boolean {
  return platform !== null && platforms[platform].chassisUpgrade === 'multi-instance';
}

/** Answers whether one package serves the chassis and every instance (facts 4.3 and 12.6). */
export function sharesOnePackage(platform: Platform | null, mode: Mode | null): boolean {
  return mayShareOnePackage(platform) && mode === 'multi-instance';
}
