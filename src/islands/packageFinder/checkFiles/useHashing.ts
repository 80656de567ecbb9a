import { useEffect, useRef, useState } from 'preact/hooks';
import type { Digests } from '../../../browser/hashFile.ts';
import { hashBeside } from './hashBeside.ts';

/** How far a file is. */
export type Hashing =
  | { state: 'waiting' }
  | { state: 'reading'; done: number }
  | { state: 'read'; digests: Digests }
  | { state: 'stopped' | 'unreadable' };

/** Answers whether there is more to come of a file. */
export const isBusy = ({ state }: Hashing) => state === 'reading' || state === 'waiting';

const waiting: Hashing = { state: 'waiting' };

/** Computes the checksums of files, one after the other, in their order. */
export function useHashing(files: readonly File[]) {
  const [states, setStates] = useState<ReadonlyMap<File, Hashing>>(new Map());
  const running = useRef<{ file: File; stop: AbortController } | null>(null);
  const set = (file: File, state: Hashing) => setStates((all) => new Map(all).set(file, state));
  const next = files.find((file) => !states.has(file));
  useEffect(() => {
    if (!next || running.current) return;
    const stop = new AbortController();
    running.current = { file: next, stop };
    set(next, { state: 'reading', done: 0 });
    const progress = (done: number) => set(next, { state: 'reading', done });
    hashBeside(next, progress, stop.signal)
      .then(
        (digests) => set(next, { state: 'read', digests }),
        () => set(next, { state: stop.signal.aborted ? 'stopped' : 'unreadable' }),
      )
      .finally(() => {
        running.current = null;
        // Draws once more, for the file that comes after it.
        setStates((all) => new Map(all));
      });
  });
  useEffect(() => () => running.current?.stop.abort(), []);
  return {
    stateOf: (file: File) => states.get(file) ?? waiting,
    stop: (file: File) => {
      if (running.current?.file === file) running.current.stop.abort();
      else set(file, { state: 'stopped' });
    },
    again: (file: File) => setStates((all) => new Map([...all].filter(([each]) => each !== file))),
  };
}
