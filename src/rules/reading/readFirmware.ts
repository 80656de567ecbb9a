import { type Read, notRead, quote, taken, textOf } from './read.ts';

const spelling = /^\d{1,4}(?:\.\d{1,4}){1,3}$/;

/** Reads the firmware version of a Firepower 4100/9300 chassis. Source: Table 9. */
export function readFirmware(text: string): Read<string> {
  const typed = textOf(text);
  if (typed === '') return notRead('empty', 'table-9', 'Give the firmware version.');
  if (spelling.test(typed)) return taken(typed);
  const message = `${quote(typed)} is not a firmware version. It has numbers and dots only.`;
  return notRead('unreadable', 'table-9', message);
}
