import { useLayoutEffect, useState } from 'preact/hooks';
import { type StoreResult, onStored, readStored, writeStored } from '../../browser/storage.ts';
import { type Ticks, readTicks } from './readTicks.ts';

/** Ticks of one plan, and how to change them. */
export interface StoredTicks {
  ticks: Ticks;
  /** Ticks a step with a value (see `Ticks`), or takes its tick away with `null`. */
  tick: (step: string, value: string | null) => void;
  /** Takes all ticks of this plan away. */
  clear: () => void;
  /** `refused` once the browser keeps nothing: storage forbidden or full. Say so to the reader. */
  storage: StoreResult;
}

/**
 * The ticks of a plan, kept in the browser's storage, so that they survive a reload; ticks of other
 * tabs are heard. `planKey` names device and plan, so two plans never share. Empty in the first
 * render, as on the server.
 */
export function useStoredTicks(planKey: string): StoredTicks {
  const key = `ticks:${planKey}` as const;
  const [ticks, setTicks] = useState<Ticks>({});
  const [storage, setStorage] = useState<StoreResult>('stored');

  useLayoutEffect(() => {
    const read = () => setTicks(readTicks(readStored(key)));
    read();
    return onStored(key, read);
  }, [key]);

  const write = (next: Ticks) => {
    const isEmpty = Object.keys(next).length === 0;
    setStorage(writeStored(key, isEmpty ? null : JSON.stringify(next)));
    setTicks(next);
  };
  return {
    ticks,
    tick(step, value) {
      // Read anew, or a tick that another tab is just setting would be lost.
      const others = Object.entries(readTicks(readStored(key))).filter(([id]) => id !== step);
      write(Object.fromEntries(value === null ? others : [...others, [step, value]]));
    },
    clear: () => write({}),
    storage,
  };
}
