import type { Origin } from './inventory.ts';

/** Answers where a value is from, in words: `devices.json, line 12`; the reader’s own word has no line. */
export function originWords(origin: Origin | undefined): string {
  if (!origin || origin.source === '') return 'you';
  return origin.line > 0 ? `${origin.source}, line ${origin.line}` : origin.source;
}

/** Answers the same for the middle of a sentence: `in devices.json, line 12`. */
export function inSource(origin: Origin): string {
  return origin.source === '' ? 'by your word' : `in ${originWords(origin)}`;
}
