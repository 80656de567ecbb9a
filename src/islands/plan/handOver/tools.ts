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

/** Answers the tools once they are wanted and loaded; `null` until then. */
export function useTools(isWanted: boolean): Tools | null {
  const [tools, setTools] = useState(loaded);
  useLayoutEffect(() => {
    if (isWanted && !tools) void withTools(setTools);
  }, [isWanted]);
  return tools;
}
