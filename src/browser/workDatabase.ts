import type { WorkKey } from './storage.ts';

/** What is held under a key; `keptWork.ts` says what the two are. */
export interface Held {
  text: string | null;
  moved: string | null;
}

const storeName = 'work';
/** In milliseconds; shorter once the database was seen to stall. */
let patience = 5_000;
let opened: Promise<IDBDatabase> | null = null;

/** Opens the database; where that fails, it is not asked again by this page. */
function openDatabase(): Promise<IDBDatabase> {
  return (opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('upgrade-guide', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onerror = () => reject(request.error ?? new Error('no reason given'));
    request.onsuccess = () => {
      const database = request.result;
      const forget = () => (opened = null);
      database.onclose = forget;
      // A later version of this site wants to change the database.
      database.onversionchange = () => {
        database.close();
        forget();
      };
      resolve(database);
    };
    // Some browsers never answer.
    setTimeout(() => reject(new Error('no answer')), patience);
  }));
}

/** Asks for storage that the browser does not clear by itself; it may ask the reader. */
function askToStay() {
  try {
    void navigator.storage.persist().catch(() => undefined);
  } catch {
    // A page without the right to ask, such as one that was not served safely.
  }
}

async function transact<Answer>(
  mode: IDBTransactionMode,
  run: (store: IDBObjectStore, answer: (value: Answer) => void) => void,
): Promise<Answer> {
  const database = await openDatabase();
  const transaction = database.transaction(storeName, mode, { durability: 'strict' });
  let stalled: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Answer>((resolve, reject) => {
    let value: Answer;
    transaction.oncomplete = () => resolve(value);
    transaction.onabort = () => reject(transaction.error ?? new Error('no reason given'));
    // WebKitGTK was seen to never end one: the other storage takes the work, and the next
    // transaction gets a connection of its own.
    stalled = setTimeout(() => {
      reject(new Error('no answer'));
      patience = 1_000;
      opened = null;
      database.close();
      try {
        transaction.abort();
      } catch {
        // Nothing takes back what is being written to the disk, or is there by now.
      }
    }, patience);
    run(transaction.objectStore(storeName), (given) => (value = given));
  }).finally(() => clearTimeout(stalled));
}

/**
 * Changes what is held under a key, in one transaction that is on the disk when it is answered.
 * Without a text nothing is held. Rejects where the browser refuses it or has no room.
 */
export async function changeHeld(key: WorkKey, update: (held: Held) => Held | null): Promise<void> {
  const isFirst = await transact<boolean>('readwrite', (store, answer) => {
    const get = store.get(key) as IDBRequest<Held | undefined>;
    get.onsuccess = () => {
      const held = get.result;
      const next = update(held ?? { text: null, moved: null });
      if (next === null || next.text === null) {
        if (held) store.delete(key);
        return;
      }
      if (next.text === held?.text && next.moved === held.moved) return;
      // Whatever sorts below the ticks of checklists is a plan.
      const plans = store.getKey(IDBKeyRange.upperBound('ticks:'));
      plans.onsuccess = () => answer(!key.startsWith('ticks:') && plans.result === undefined);
      try {
        store.put(next, key);
      } catch {
        store.transaction.abort();
      }
    };
  });
  if (isFirst) askToStay();
}

/** Answers all that is held under keys with this beginning. Rejects where the browser refuses it. */
export function everyHeld(beginning: string): Promise<Map<WorkKey, Held>> {
  return transact('readonly', (store, answer) => {
    const range = IDBKeyRange.bound(beginning, `${beginning}\uFFFF`);
    const keys = store.getAllKeys(range) as IDBRequest<WorkKey[]>;
    const all = store.getAll(range) as IDBRequest<Held[]>;
    all.onsuccess = () =>
      answer(new Map(keys.result.map((key, place) => [key, all.result[place] as Held])));
  });
}
