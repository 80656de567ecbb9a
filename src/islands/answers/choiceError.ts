import { quote } from '../../rules/reading/quote.ts';
import type { FieldError } from '../pieces/fieldProps.ts';

/** Answers what is wrong with an answer that is none of those offered; `what` begins small. */
export function choiceError(
  text: string,
  choices: readonly (readonly [value: string, name: string])[],
  what: string,
): FieldError | null {
  if (text === '' || choices.some(([value]) => value === text)) return null;
  return { message: `${quote(text)} is not ${what}. Choose one of these.` };
}
