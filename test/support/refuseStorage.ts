/** To run in a page before its own scripts: a browser that keeps nothing. */
export function forbidStorage() {
  for (const name of ['localStorage', 'indexedDB']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  }
}

/** To run in a page before its own scripts: a browser without a database. */
export function forbidDatabase() {
  Object.defineProperty(window, 'indexedDB', {
    get() {
      throw new DOMException('forbidden', 'SecurityError');
    },
  });
}

/** To run in a page at any time: from now on no transaction of its database ever ends. */
export function stallDatabase() {
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...asked) {
    const transaction = begin.apply(this, asked);
    // Own properties hide the setters, so that the browser calls none of them.
    for (const name of ['oncomplete', 'onabort', 'onerror']) {
      Object.defineProperty(transaction, name, { value: null, writable: true });
    }
    return transaction;
  };
}

/**
 * To run in a page that is about to be left: empties all storage, as on another machine. What the page
 * still has under way must not come after.
 */
export async function emptyStorage() {
  Storage.prototype.setItem = () => undefined;
  IDBFactory.prototype.open = () => {
    throw new DOMException('gone', 'SecurityError');
  };
  localStorage.clear();
  sessionStorage.clear();
  for (const { name = '' } of await indexedDB.databases()) {
    const forgotten = indexedDB.deleteDatabase(name);
    await new Promise((done) => (forgotten.onsuccess = forgotten.onerror = done));
  }
}

/** To run in a page at any time: from now on all storage is full, until `makeRoom`. */
export function fillStorage() {
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  Reflect.set(window, 'ample', [Storage.prototype.setItem, IDBObjectStore.prototype.put]);
  Storage.prototype.setItem = refuse;
  IDBObjectStore.prototype.put = refuse;
}

/** To run in a page after `fillStorage`: there is room again. */
export function makeRoom() {
  const [setItem, put] = Reflect.get(window, 'ample') as [
    Storage['setItem'],
    IDBObjectStore['put'],
  ];
  Storage.prototype.setItem = setItem;
  IDBObjectStore.prototype.put = put;
}
