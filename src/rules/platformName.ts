import { type Platform, platforms } from './facts/platforms.ts';

/** Answers a platform's name inside a sentence: `the Firepower 1000`, `threat defense virtual`. */
export function platformName(platform: Platform): string {
  const { name } = platforms[platform];
  return platform === 'threat-defense-virtual' ? name.toLowerCase() : `the ${name}`;
}
