import { storedKeys } from './storage.ts';
import { everyHeld } from './workDatabase.ts';

async function isAnyHeld(): Promise<boolean> {
  try {
    // To open the database would make one.
    const databases = await indexedDB.databases();
    return databases.length > 0 && (await everyHeld('plan:')).size > 0;
  } catch {
    return false;
  }
}

/** Calls a function where this browser keeps any plan. */
export async function ifKept(tell: () => void): Promise<void> {
  const stored = storedKeys('plan:').length + storedKeys('early:').length;
  if (stored > 0 || (await isAnyHeld())) tell();
}
