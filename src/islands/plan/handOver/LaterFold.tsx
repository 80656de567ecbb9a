import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Tools, useTools } from './tools.ts';

interface Props {
  summary: string;
  /** Draws what is in the fold, with the parts that are loaded when it is opened. */
  children: (tools: Tools) => ComponentChildren;
}

/** A fold whose contents are loaded when it is opened. */
export function LaterFold({ summary, children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const tools = useTools(isOpen);
  const fold = useRef<HTMLDetailsElement>(null);
  // A reader may have opened it before the calculator came to life.
  useLayoutEffect(() => setIsOpen(fold.current?.open ?? false), []);
  return (
    <details
      ref={fold}
      class="screen-only more-fields"
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{summary}</summary>
      {isOpen && tools && children(tools)}
    </details>
  );
}
