import { type Platform, type PlatformFacts, platforms } from '../facts/platforms.ts';

/** Answers a platform's name inside a sentence: `the Firepower 1000`, `threat defense virtual`. */
export function platformName(platform: Platform): string {
  const { name } = platforms[platform];
  return isVirtual(platform) ? name.toLowerCase() : `the ${name}`;
}

/** Answers whether a platform is a virtual device. */
export function isVirtual(platform: Platform): boolean {
  const { virtual }: PlatformFacts = platforms[platform];
  return virtual ?? false;
}
