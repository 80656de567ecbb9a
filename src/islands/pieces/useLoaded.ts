import { useEffect, useState } from 'preact/hooks';
import { say } from '../../browser/toast.ts';

/** Says that a part of the site can’t be had now. */
export function sayNotLoaded(): void {
  say('Could not load this part of the site: try again with the site in reach');
}

/**
 * Answers a part of the site once it is wanted and loaded; `null` until then. Where it can’t be had, it
 * says so, and tries again with another `attempt`.
 */
export function useLoaded<Part>(
  isWanted: boolean,
  load: () => Promise<Part>,
  attempt: unknown,
): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  const isMissing = isWanted && part === null;
  useEffect(() => {
    if (!isMissing) return;
    load().then((loaded) => setPart(() => loaded), sayNotLoaded);
  }, [isMissing, attempt]);
  return part;
}
