import { useLayoutEffect, useState } from 'preact/hooks';
import { keptWork } from '../../browser/keptWork.ts';
import type { StoreResult } from '../../browser/storage.ts';
import { mergeTicks } from './mergeTicks.ts';
import { type Ticks, readTicks } from './readTicks.ts';

/** Ticks of one plan, and how to change them. */
interface StoredTicks {
  ticks: Ticks;
  /** Ticks steps, or takes their ticks away. */
  tick: (steps: readonly string[], ticked: boolean) => void;
  /** Answers once all ticks are stored, or are refused. */
  settled: () => Promise<void>;
  /** `refused` once the browser keeps nothing: storage forbidden or full. Say so to the reader. */
  storage: StoreResult;
}

/**
 * The ticks of a plan, kept by the browser, so that they survive a reload; ticks of other tabs are
 * heard. `planKey` names device and plan, so two plans never share. Empty in the first render, as
 * on the server.
 */
export function useStoredTicks(planKey: string): StoredTicks {
  const kept = keptWork(`ticks:${planKey}`, mergeTicks);
  const [ticks, setTicks] = useState<Ticks>({});
  const [storage, setStorage] = useState<StoreResult>('stored');

  useLayoutEffect(() => {
    const show = () => {
      setTicks(readTicks(kept.text));
      setStorage(kept.storage);
    };
    show();
    return kept.subscribe(show);
  }, [kept]);

  return {
    ticks,
    tick(steps, ticked) {
      const at = new Date().toISOString();
      const changed = Object.fromEntries(steps.map((step) => [step, { at, ticked }]));
      const next = { ...readTicks(kept.text), ...changed };
      setTicks(next);
      kept.change(JSON.stringify(next));
    },
    settled: () => kept.settled(),
    storage,
  };
}
