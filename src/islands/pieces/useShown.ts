import { useRef } from 'preact/hooks';
import type { AskingAnswer } from './fieldProps.ts';

/**
 * Answers which of some fields are to be seen: those that the answer wants, and those that held a
 * text which can't be used. The second stay, or they would vanish under the reader's hands once
 * they are mended.
 */
export function useShown<Key extends string>(
  keys: readonly Key[],
  { wants, invalid }: AskingAnswer,
): Key[] {
  const wasInvalid = useRef(new Set<string>()).current;
  for (const { input } of invalid) wasInvalid.add(input);
  return keys.filter((key) => wants.includes(key) || wasInvalid.has(key));
}
