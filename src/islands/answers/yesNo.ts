import { quote } from '../../rules/reading/quote.ts';
import type { ReadChoice } from '../../rules/reading/readDevice.ts';

/** Answers of a yes/no question, as they stand in the link, and their names. */
export const yesNoChoices = [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['not-known', 'Not known'],
] as const;

/** Reads the answer to a yes/no question; one that is not known is as good as none. */
export function readYesNo(text: string): ReadChoice<boolean> {
  if (text === 'yes' || text === 'no') return { ok: true, value: text === 'yes' };
  const message = `${quote(text)} is not an answer. Choose Yes, No or Not known.`;
  return { ok: false, empty: text === '' || text === 'not-known', message };
}

/** Answers the value to hand to the rules: `undefined` for what is not answered. */
export function yesOrNo(text: string): boolean | undefined {
  const read = readYesNo(text);
  return read.ok ? read.value : undefined;
}
