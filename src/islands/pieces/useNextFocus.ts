import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusField } from './focusField.ts';

/**
 * Answers a function that says, by id, what gets the focus after the next render. For buttons that
 * vanish when they are pressed, where what follows them is not drawn yet.
 */
export function useNextFocus(): (id: string) => void {
  const next = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (next.current !== null) focusField(next.current);
    next.current = null;
  });
  return (id) => void (next.current = id);
}
