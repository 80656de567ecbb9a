import { type KnownPlatform, platforms } from '../facts/knownPlatforms.computed.ts';
import type { Platform } from '../facts/platforms.ts';

/** Answers a platform's name inside a sentence: `the Firepower 1000`, `threat defense virtual`. */
export function platformName(platform: Platform): string {
  const { name } = platforms[platform];
  return isVirtual(platform) ? name.toLowerCase() : `the ${name}`;
}

/** Answers whether a platform is a virtual device. */
export function isVirtual(platform: Platform): boolean {
  const { virtual }: KnownPlatform = platforms[platform];
  return virtual ?? false;
}

/** What `Intl.ListFormat` answers, which takes a phone 80 ms to make. */
function listed(names: readonly string[], word: string): string {
  if (names.length < 3) return names.join(` ${word} `);
  return `${names.slice(0, -1).join(', ')}, ${word} ${names.slice(-1).join()}`;
}

/** Answers how to offer a choice in a sentence: `a`, `a or b`, `a, b, or c`. */
export function anyOf(names: readonly string[]): string {
  return listed(names, 'or');
}

/** Answers how to name several in a sentence: `a`, `a and b`, `a, b, and c`. */
export function allOf(names: readonly string[]): string {
  return listed(names, 'and');
}
