import { useRef } from 'preact/hooks';

/**
 * Answers whether a field is to be seen: where it is asked for, and where it holds a bad value of a
 * link. In the second case it stays, or it would vanish under the reader's hands once it is mended.
 */
export function useSticky(isAsked: boolean, isBad: boolean): boolean {
  const wasBad = useRef(false);
  wasBad.current ||= isBad;
  return isAsked || wasBad.current;
}
