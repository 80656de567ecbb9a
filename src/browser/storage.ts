/**
 * What outlives the tab: the one door to `localStorage`.
 *
 * Shape: plain strings under `upgrade-guide:1:<key>`; the number is the shape's version.
 *   `theme`         `light` or `dark`; absent for the reader's system setting
 *   `ticks:<plan>`  the finished steps of one plan, in the form that its writer documents
 *   `plan:<id>`     the work in progress on one runbook, in the form of an exported work file
 * Lifecycle: written when the reader acts, never on load; kept until the reader resets it or
 *   clears the browser's storage. Nothing in it is sent anywhere.
 * Migration: a reader takes what it does not understand for absent. A change of shape gets a
 *   new version number here; the old keys are then read once, written anew and removed.
 *
 * A browser may forbid the storage (private windows, `file://`, policy), or it may be full. Then
 * a value lives in memory, for this page alone, and the writer is told so that it can say it.
 */

/** A key without its namespace. */
export type StoredKey = 'theme' | `ticks:${string}` | `plan:${string}`;

/** `stored`: will be there tomorrow. `refused`: known to this page alone. */
export type StoreResult = 'stored' | 'refused';

const namespace = 'upgrade-guide:1:';
const refused = new Map<StoredKey, string | null>();

/** Answers the value under a key, or `null` where there is none. Never throws. */
export function readStored(key: StoredKey): string | null {
  const inMemory = refused.get(key);
  if (inMemory !== undefined) return inMemory;
  try {
    return localStorage.getItem(namespace + key);
  } catch {
    return null;
  }
}

/** Stores a value, or removes it with `null`, and answers whether that will last. Never throws. */
export function writeStored(key: StoredKey, value: string | null): StoreResult {
  try {
    if (value === null) localStorage.removeItem(namespace + key);
    else localStorage.setItem(namespace + key, value);
    refused.delete(key);
    return 'stored';
  } catch {
    refused.set(key, value);
    return 'refused';
  }
}

/** Calls the listener when another tab of this browser changes the value under a key. */
export function onStored(key: StoredKey, listener: () => void): () => void {
  const hear = (event: StorageEvent) => {
    // A tab that clears the whole storage names no key.
    if (event.key === null || event.key === namespace + key) listener();
  };
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
}

/** Answers the keys that begin with a text and hold a value. Never throws. */
export function storedKeys(beginning: 'plan:'): StoredKey[] {
  const inMemory = [...refused].flatMap(([key, value]) => (value === null ? [] : [key]));
  let stored: string[] = [];
  try {
    stored = Object.keys(localStorage).flatMap((name) =>
      name.startsWith(namespace) ? [name.slice(namespace.length)] : [],
    );
  } catch {
    // Forbidden: what is there is there in memory alone.
  }
  return [...new Set([...stored, ...inMemory])].filter((key): key is StoredKey =>
    key.startsWith(beginning),
  );
}
