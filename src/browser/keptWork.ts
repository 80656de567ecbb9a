/**
 * The one door to work that must outlive the tab, the browser and a power cut: ticks of checklists,
 * runbooks, fleets.
 *
 * Shape: IndexedDB, database `upgrade-guide`, store `work`. Under a `WorkKey` lies
 *   `text`   the work, a string in the form of its kind:
 *            `ticks:<plan>`  the steps of one checklist (`islands/ticks/readTicks.ts`)
 *            `plan:<id>`     a runbook, in the form of an exported work file (`workFile.ts`)
 *            `fleet:<id>`    free for plans of many devices
 *   `moved`  what `localStorage` said when it was last taken over, or `null`
 * Lifecycle: written when the reader acts, never on load; kept until the reader removes it or clears
 *   the browser’s storage. A tab hands over its whole text. What it changed since it last saw the
 *   stored text is put onto what is stored by then, by the merge of the kind, in one transaction
 *   that is on the disk when it ends (`durability: 'strict'`). So tabs never overwrite each other,
 *   and what one removed does not come back from another. Other tabs are told, and a page that comes
 *   out of the page cache looks anew. A stored text that a merge can’t read stays as it is.
 * Migration: work that stands in `localStorage`, where it all was before, is taken over when it is
 *   first asked for, and taken over again when it changed there: a tab of an older version of this
 *   site may still write there. It is left there for such a version to find. A change of the shape
 *   of a text is the reading of its kind; one of the database gets a new version number here.
 * Where IndexedDB is refused or full, work goes to `localStorage`; where that is refused too, it
 *   lives in this tab and is offered again with each change, and `storage` says so. What a page has
 *   under way when it is left goes to `localStorage`, which takes it at once.
 */
import { type StoreResult, type WorkKey, canStore } from './storage.ts';
import { readStored, storedKeys, writeStored } from './storage.ts';
import { type Held, changeHeld, everyHeld } from './workDatabase.ts';

/**
 * Puts what was changed from `base` to `mine` onto `stored`. `null` stands for no work; `undefined`
 * is answered where a text can’t be read, so that it stays as it is. Asked only where all three
 * differ.
 */
export type Merge = (
  base: string | null,
  mine: string | null,
  stored: string | null,
) => string | null | undefined;

/** What is stored, and what it is to become: `undefined` for what can’t be put onto it. */
interface Settled {
  stored: string | null;
  moved: string | null;
  text: string | null | undefined;
}

type Texts = [base: string | null, mine: string | null, stored: string | null];

function rebase(merge: Merge, ...[base, mine, stored]: Texts) {
  if (mine === base || mine === stored) return stored;
  return stored === base ? mine : merge(base, mine, stored);
}

const open = new Map<WorkKey, KeptWork>();
const listeners = new Set<() => void>();
let channel: BroadcastChannel | null = null;
let isListening = false;

/** One piece of work as this tab has it, in step with what is stored. */
export class KeptWork {
  /** The work as this tab has it; `null` for none. */
  text: string | null = null;
  /** What could not be put onto a stored text that can’t be read: the caller finds it a new key. */
  homeless: string | null = null;
  /** Whether the work will be there tomorrow. */
  storage: StoreResult = 'stored';
  readonly #key: WorkKey;
  readonly #merge: Merge;
  readonly #listeners = new Set<() => void>();
  /** The stored text that this tab’s changes are made on. */
  #base: string | null = null;
  /** What `localStorage` said when this tab last looked. */
  #local: string | null = null;
  #running: Promise<void> | null = null;
  #again = false;

  constructor(key: WorkKey, merge: Merge) {
    this.#key = key;
    this.#merge = merge;
  }

  /** Calls the listener whenever the work is found to be another, here or in other tabs. */
  subscribe(listener: () => void): () => void {
    listen();
    this.#listeners.add(listener);
    void this.sync();
    return () => this.#listeners.delete(listener);
  }

  /** Takes a change of this tab over and stores it. */
  change(text: string): void {
    this.text = text;
    void this.sync();
  }

  /** Looks what is stored, and stores what this tab changed; answers when that is done. */
  sync(): Promise<void> {
    this.#again = true;
    return (this.#running ??= this.#run());
  }

  /** Answers once all that was changed so far is stored, or is refused. */
  settled(): Promise<void> {
    return this.#running ?? Promise.resolve();
  }

  /** Looks again if somebody watches: what nobody watches is looked at when it is opened. */
  hear(): void {
    if (this.#listeners.size > 0) void this.sync();
  }

  /** Forgets the work here and in the storage, and answers what it was. */
  async remove(): Promise<string | null> {
    await this.sync();
    const { text } = this;
    this.text = this.#base = this.#local = null;
    writeStored(this.#key, null);
    await changeHeld(this.#key, () => null).catch(() => undefined);
    this.#tell();
    return text;
  }

  /** Brings removed work back, beside what was done under its key since. */
  async bringBack(text: string): Promise<void> {
    await this.sync();
    this.text = rebase(this.#merge, null, text, this.text) ?? text;
    await this.sync();
  }

  /** Leaves what is not stored yet to the storage that takes it at once. */
  leave(): void {
    if (this.text !== this.#base && this.text !== this.#local) writeStored(this.#key, this.text);
  }

  async #run(): Promise<void> {
    try {
      while (this.#again) {
        this.#again = false;
        await this.#store();
      }
    } finally {
      this.#running = null;
    }
  }

  async #store(): Promise<void> {
    const mine = this.text;
    const { stored, text, storage } = await this.#exchange(mine);
    // What was done meanwhile goes on top.
    const next = text === undefined ? undefined : rebase(this.#merge, mine, this.text, text);
    const isNews = next !== this.text || storage !== this.storage;
    if (next === undefined) this.homeless = this.text;
    const isStored = text !== undefined && storage === 'stored';
    this.#base = isStored ? text : stored;
    this.text = next === undefined ? stored : next;
    this.storage = storage;
    if (isNews) for (const listener of this.#listeners) listener();
    if (isStored && text !== stored) this.#tell();
  }

  /** Puts this tab’s changes onto what `held` and `localStorage` say. */
  #settle(held: Held, mine: string | null): Settled {
    let { text: stored, moved } = held;
    const local = readStored(this.#key);
    if (local !== null && local !== moved) {
      const taken = rebase(this.#merge, moved, local, stored);
      if (taken !== undefined) [stored, moved] = [taken, local];
    }
    this.#local = local;
    return { stored, moved, text: rebase(this.#merge, this.#base, mine, stored) };
  }

  async #exchange(mine: string | null) {
    const seen: Held = { text: this.#base, moved: this.#local };
    let settled: Settled | undefined;
    try {
      await changeHeld(this.#key, (held) => {
        settled = this.#settle(held, mine);
        const { stored, moved, text = stored } = settled;
        return { text, moved };
      });
      settled ??= this.#settle(seen, mine);
      return { ...settled, storage: 'stored' as const };
    } catch {
      settled ??= this.#settle(seen, mine);
    }
    const { stored, text = stored } = settled;
    const storage = text === this.#local && canStore() ? 'stored' : writeStored(this.#key, text);
    if (storage === 'stored' && text !== this.#local) {
      this.#local = text;
      // One of the two storages has the say, or they would be merged without a common base.
      const isOlder = (held: Held) => (held.text === stored ? null : held);
      await changeHeld(this.#key, isOlder).catch(() => undefined);
    }
    return { ...settled, storage };
  }

  #tell() {
    channel?.postMessage(this.#key);
    for (const listener of listeners) listener();
  }
}

function hear(key: string | null) {
  for (const [each, work] of open) if (key === null || key.endsWith(each)) work.hear();
  for (const listener of listeners) listener();
}

function listen() {
  if (isListening) return;
  isListening = true;
  const tune = () => {
    channel = new BroadcastChannel('upgrade-guide');
    channel.onmessage = ({ data }: MessageEvent<string>) => hear(data);
  };
  tune();
  addEventListener('storage', ({ key }: StorageEvent) => hear(key));
  addEventListener('pageshow', ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    tune();
    hear(null);
  });
  // An open channel keeps a page out of the page cache.
  addEventListener('pagehide', () => {
    for (const work of open.values()) work.leave();
    channel?.close();
    channel = null;
  });
}

/** Answers the work under a key, the same for all who ask in this tab; `merge` is that of its kind. */
export function keptWork(key: WorkKey, merge: Merge): KeptWork {
  const work = open.get(key) ?? new KeptWork(key, merge);
  open.set(key, work);
  return work;
}

/** Calls the listener when any work may have changed, in this tab or in another. */
export function onKeptWork(listener: () => void): () => void {
  listen();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Answers all work of a kind by its key: what is stored, and what only this tab has. */
export async function everyKeptWork(
  beginning: 'plan:' | 'fleet:',
  merge: Merge,
): Promise<Map<WorkKey, string>> {
  const held = await everyHeld(beginning).catch(() => new Map<WorkKey, Held>());
  const isBehind = (key: WorkKey) => held.get(key)?.moved !== readStored(key);
  const ofTab = [...open.keys()].filter((key) => key.startsWith(beginning));
  const all = new Map([...held].map(([key, { text }]) => [key, text]));
  for (const key of new Set([...storedKeys(beginning).filter(isBehind), ...ofTab])) {
    const work = keptWork(key, merge);
    await work.sync();
    all.set(key, work.text);
  }
  return new Map([...all].filter((each): each is [WorkKey, string] => each[1] !== null));
}
