import { releaseTrains } from '../facts/releaseTrains.ts';
import { type Read, notRead, quote, taken, textOf } from './read.ts';

const spelling = /^\d{1,4}(?:\.\d{1,4}){1,3}$/;

/** What another version of the same device begins with; it is easily typed into the wrong field. */
function otherKind(text: string): string | undefined {
  const isOf = (start: string) => text === start || text.startsWith(`${start}.`);
  if (releaseTrains.some(({ train }) => isOf(train))) return 'a threat defense version';
  return releaseTrains.some(({ companionFxos }) => isOf(companionFxos))
    ? 'an FXOS version'
    : undefined;
}

/** Reads the firmware version of a Firepower 4100/9300 chassis. Source: Table 9. */
export function readFirmware(text: string): Read<string> {
  const typed = textOf(text);
  if (typed === '') return notRead('empty', 'table-9', 'Give the firmware version.');
  const other = otherKind(typed);
  if (other !== undefined) {
    const message = `${quote(typed)} is ${other}. Give the version in the name of the firmware package.`;
    return notRead('unreadable', 'table-9', message);
  }
  if (spelling.test(typed)) return taken(typed);
  const message = `${quote(typed)} is not a firmware version. It has numbers and dots only.`;
  return notRead('unreadable', 'table-9', message);
}
