import { mayKeepPlans } from './mayKeepPlans.ts';
import { storedKeys } from './storage.ts';
import { everyHeld } from './workDatabase.ts';

/** Calls a function where this browser keeps any plan. */
export async function ifKept(tell: () => void): Promise<void> {
  if (!(await mayKeepPlans())) return;
  const stored = storedKeys('plan:').length + storedKeys('early:').length;
  const held = () => everyHeld('plan:').catch(() => new Map());
  if (stored > 0 || (await held()).size > 0) tell();
}
