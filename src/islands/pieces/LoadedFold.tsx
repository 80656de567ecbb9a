import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLoaded } from './useLoaded.ts';

interface Props<Part> {
  summary: string;
  /** Loads what is in the fold, once it is opened. */
  load: () => Promise<Part>;
  children: (part: Part) => ComponentChildren;
}

/** A fold whose contents are loaded when it is opened. */
export function LoadedFold<Part>({ summary, load, children }: Props<Part>) {
  const fold = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const part = useLoaded(isOpen, load, isOpen);
  // A reader may have opened it before the calculator came to life.
  useLayoutEffect(() => setOpen(fold.current?.open ?? false), []);
  return (
    <details
      ref={fold}
      class="screen-only more-fields"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{summary}</summary>
      {part && children(part)}
    </details>
  );
}
