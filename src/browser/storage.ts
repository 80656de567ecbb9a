/**
 * The one door to `localStorage` and `sessionStorage`: the theme, and work where nothing better is to be had
 * (`keptWork.ts` says what work is and where it lives).
 *
 * Shape: plain strings under `upgrade-guide:1:<key>`; the number is the shape's version.
 *   `theme`   `light` or `dark`; absent for the reader's system setting. It stays here, where it
 *             can be read before the first paint.
 *   `plan-view`  which steps of a runbook are shown, in `sessionStorage`: it goes with the tab
 *   `early:<id>`  a runbook as it was left before what keeps it was loaded; taken over with the next
 *             look at the plan, then removed
 *   `unsigned:<id>`  when the first tick of a runbook without a name was made, until its reader has
 *             said whose it is
 *   others    work, in the form that `keptWork.ts` has it
 * Lifecycle: written when the reader acts, never on load; kept until the reader resets it or
 *   clears the browser's storage. Nothing in it is sent anywhere.
 * Migration: a reader takes what it does not understand for absent.
 *
 * A browser may forbid the storage (private windows, `file://`, policy), or it may be full: then
 * the caller is told, and says so to the reader.
 */

/** Under which key a piece of work is kept: ticks of a checklist, a runbook, its first ticks, a fleet. */
export type WorkKey = `${'ticks' | 'plan' | 'early' | 'fleet'}:${string}`;

/** Under which key anything lasts. */
type StoredKey = 'theme' | WorkKey | `unsigned:${string}`;

/** `stored`: will be there tomorrow. `refused`: known to this page alone. */
export type StoreResult = 'stored' | 'refused';

const namespace = 'upgrade-guide:1:';

/** Answers the value under a key, or `null` where there is none or none may be read. */
export function readStored(key: StoredKey): string | null {
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
    return 'stored';
  } catch {
    return 'refused';
  }
}

/** Answers a choice that lasts as long as the tab, or `null`. Never throws. */
export function readOfTab(key: 'plan-view'): string | null {
  try {
    return sessionStorage.getItem(namespace + key);
  } catch {
    return null;
  }
}

/** Keeps a choice as long as the tab, where the browser lets it. Never throws. */
export function writeOfTab(key: 'plan-view', value: string): void {
  try {
    sessionStorage.setItem(namespace + key, value);
  } catch {
    // It lasts as long as the page then.
  }
}

/** Answers the keys that begin with a text and hold a value. Never throws. */
export function storedKeys(beginning: string): WorkKey[] {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(namespace + beginning))
      .map((name) => name.slice(namespace.length) as WorkKey);
  } catch {
    return [];
  }
}

/** Answers whether values may be stored at all; there may still be no room. Never throws. */
export function canStore(): boolean {
  try {
    return localStorage.length >= 0;
  } catch {
    return false;
  }
}
