import { useLayoutEffect, useState } from 'preact/hooks';
import { say } from '../../../browser/toast.ts';

/** What is loaded when the reader asks for it. */
export type Tools = typeof import('./handOverTools.ts');

let loaded: Tools | null = null;

/** Runs something with the tools, or says that they could not be loaded. */
export async function withTools(run: (tools: Tools) => unknown): Promise<void> {
  try {
    loaded = await import('./handOverTools.ts');
    await run(loaded);
  } catch {
    say('Could not load this part of the site: try again with the site in reach');
  }
}

/** What a reader does before anything of the tools can be wanted, printing too. */
const signs = ['keydown', 'pointerdown', 'pointermove', 'scroll', 'click'];

/** Loads the tools as soon as the reader does anything: paper needs some of them at once. */
export function useToolsSoon(): Tools | null {
  const [isSoon, setIsSoon] = useState(false);
  useLayoutEffect(() => {
    const ending = new AbortController();
    const options = { signal: ending.signal, passive: true };
    for (const sign of signs) {
      addEventListener(sign, () => (ending.abort(), setIsSoon(true)), options);
    }
    return () => ending.abort();
  }, []);
  return useTools(isSoon);
}

/** Answers the tools once they are wanted and loaded; `null` until then. */
export function useTools(isWanted: boolean): Tools | null {
  const [tools, setTools] = useState(loaded);
  useLayoutEffect(() => {
    if (isWanted && !tools) void withTools(setTools);
  }, [isWanted]);
  return tools;
}
