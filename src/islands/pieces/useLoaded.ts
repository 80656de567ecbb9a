import { useEffect, useState } from 'preact/hooks';
import { say } from '../../browser/toast.ts';

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
    load().then(
      (loaded) => setPart(() => loaded),
      () => say('Could not load this part of the site: try again with the site in reach'),
    );
  }, [isMissing, attempt]);
  return part;
}
