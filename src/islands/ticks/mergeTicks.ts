import type { Merge } from '../../browser/keptWork.ts';
import { lastChange } from '../pieces/lastChange.ts';
import { type ListTick, readTicks } from './readTicks.ts';

type Change = ListTick | undefined;

const latest = (mine: Change, stored: Change) =>
  (mine?.at ?? '') >= (stored?.at ?? '') ? (mine ?? stored) : stored;

/** Merges the ticks of a checklist step by step; of two changes of one step, the later one wins. */
export const mergeTicks: Merge = (base, mine, stored) => {
  const [before, ours, theirs] = [readTicks(base), readTicks(mine), readTicks(stored)];
  const steps = new Set([...Object.keys(theirs), ...Object.keys(ours)]);
  const merged = [...steps].map((step) => [
    step,
    lastChange<Change>(before[step], ours[step], theirs[step], latest),
  ]);
  return JSON.stringify(Object.fromEntries(merged));
};
