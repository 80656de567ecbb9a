import { storedKeys } from './storage.ts';

/** Answers whether this browser may keep plans: `false` only where it surely keeps none. Never throws. */
export async function mayKeepPlans(): Promise<boolean> {
  try {
    if (storedKeys('plan:').length + storedKeys('early:').length > 0) return true;
    // To open the database would make one.
    return (await indexedDB.databases()).length > 0;
  } catch {
    return true;
  }
}
