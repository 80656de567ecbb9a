import { useLayoutEffect, useState } from 'preact/hooks';

/** What a reader does before anything that is loaded later can be wanted, printing too. */
const signs = ['keydown', 'pointerdown', 'pointermove', 'scroll', 'click'];

/** Answers whether the reader did anything yet: then what paper needs at once is loaded. */
export function useSoon(): boolean {
  const [isSoon, setIsSoon] = useState(false);
  useLayoutEffect(() => {
    const ending = new AbortController();
    const options = { signal: ending.signal, passive: true };
    for (const sign of signs) {
      addEventListener(sign, () => (ending.abort(), setIsSoon(true)), options);
    }
    return () => ending.abort();
  }, []);
  return isSoon;
}
