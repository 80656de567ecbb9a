import { useLayoutEffect, useState } from 'preact/hooks';
import { useSoon } from '../../pieces/useSoon.ts';
import { withPart } from '../../pieces/withPart.ts';

/** What is loaded when the reader asks for it. */
export type Tools = typeof import('./handOverTools.ts');

let loaded: Tools | null = null;

/** Runs something with the tools, or says that they could not be loaded. */
export const withTools = (run: (tools: Tools) => unknown) =>
  withPart(
    () => import('./handOverTools.ts'),
    (tools) => run((loaded = tools)),
  );

/** Loads the tools as soon as the reader does anything: paper needs some of them at once. */
export function useToolsSoon(): Tools | null {
  return useTools(useSoon());
}

/** Answers the tools once they are wanted and loaded; `null` until then. */
export function useTools(isWanted: boolean): Tools | null {
  const [tools, setTools] = useState(loaded);
  useLayoutEffect(() => {
    if (isWanted && !tools) void withTools(setTools);
  }, [isWanted]);
  return tools;
}
