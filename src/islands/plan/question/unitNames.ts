import { readDevice } from '../../../rules/reading/readDevice.ts';
import type { Texts } from '../../device/readLink.ts';

/** Answers how many names of the reader's are asked for: one for each chassis or unit. */
export function nameCount(texts: Texts): number {
  if (isCounted(texts)) return readCount(texts.units) ?? chassisCount.from;
  const { deployment } = readDevice(texts);
  return deployment === null ? 0 : deployment === 'high-availability' ? 2 : 1;
}

/** Fewest and most chassis that can be named; Cisco's guide sets no limit. */
export const chassisCount = { from: 2, to: 16 } as const;

/** Reads a number of chassis; `null` for anything else. */
export function readCount(text: string): number | null {
  const number = /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : 0;
  return number >= chassisCount.from && number <= chassisCount.to ? number : null;
}

/** Answers whether the deployment has as many chassis as the reader says. */
export function isCounted(texts: Texts): boolean {
  return readDevice(texts).deployment === 'inter-chassis-cluster';
}

/**
 * Answers the names to put into the steps: those given, and where only some are, or only how many
 * there are, a number for the rest. None where nothing is given.
 */
export function unitsOf(texts: Texts, names: readonly string[]): string[] {
  const given = Array.from({ length: nameCount(texts) }, (_, place) => (names[place] ?? '').trim());
  const isNumbered = isCounted(texts) && readCount(texts.units) !== null;
  if (!isNumbered && given.every((name) => name === '')) return [];
  return given.map((name, place) => name || `Unit ${place + 1}`);
}
