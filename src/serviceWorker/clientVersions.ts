import { keepOnly, remove } from './caches.ts';

/**
 * Which version each open tab runs. A tab that was open when a new version was taken goes on with
 * the version that it was loaded from until it is loaded anew; only then may that version go.
 *
 * A browser ends an idle worker and starts it again, so this is kept in a cache, as JSON.
 */
interface Clients {
  /** The version in use; `null` before the first one. */
  active: string | null;
  /** Versions of the tabs that run another one, by the tab's client id. */
  older: Record<string, string>;
}

/** What a worker knows when it cleans up. */
export interface Surroundings {
  /** Client ids of the tabs that are open. */
  open: readonly string[];
  /** Versions of the other workers of this site; `undefined` where one can't be told. */
  others: readonly string[] | undefined;
}

const storeName = (scope: string) => `upgrade-guide-clients ${scope}`;
let known: Clients | undefined;

/** Other workers write, too, until this one is the one that answers. */
async function readAnew(scope: string): Promise<Clients> {
  const cache = await caches.open(storeName(scope));
  const stored = await cache.match(scope);
  return stored ? ((await stored.json()) as Clients) : { active: null, older: {} };
}

async function read(scope: string): Promise<Clients> {
  return (known ??= await readAnew(scope));
}

async function write(scope: string, clients: Clients) {
  const cache = await caches.open(storeName(scope));
  await cache.put(scope, Response.json(clients));
}

/** The version that is in use, whichever worker took it; `null` before the first one. */
export async function versionInUse(scope: string): Promise<string | null> {
  return (await readAnew(scope)).active;
}

/** The version that answers a tab, by its client id; without one, the version for a new tab. */
export async function versionOf(scope: string, client?: string): Promise<string | null> {
  const { active, older } = await read(scope);
  return (client ? older[client] : undefined) ?? active;
}

/** Whether some tab was open when the version in use was taken, and may still be. */
export async function hasOlderClients(scope: string): Promise<boolean> {
  return Object.keys((await read(scope)).older).length > 0;
}

/**
 * Notes that a version is in use, and removes the versions that no tab runs any more. With
 * `removeAll` also those that were never in use; only a worker that begins may ask for that, for an
 * interrupted attempt to store a version is worth keeping.
 */
export async function useVersion(
  scope: string,
  version: string,
  { open, others }: Surroundings,
  removeAll = false,
) {
  const { active, older } = await (removeAll ? readAnew(scope) : read(scope));
  const pinned = open.flatMap((client) => {
    const loaded = older[client] ?? active;
    return loaded && loaded !== version ? [[client, loaded] as const] : [];
  });
  known = { active: version, older: Object.fromEntries(pinned) };
  // A full storage may refuse even this; there may be room once the rest is gone. If not, the
  // worker knows it while it runs, and writes it with the next page.
  const isWritten = await write(scope, known).then(
    () => true,
    () => false,
  );
  if (others) {
    const kept = [version, ...Object.values(known.older), ...others];
    const gone = Object.values(older).filter((one) => !kept.includes(one));
    await (removeAll ? keepOnly(scope, kept) : remove(scope, gone));
  }
  if (!isWritten) await write(scope, known).catch(() => undefined);
}

/** Makes room for a version that is being stored: removes those that nobody needs. */
export async function makeRoom(scope: string, version: string, others: Surroundings['others']) {
  if (!others) return;
  const { active, older } = await readAnew(scope);
  const inUse = active === null ? [] : [active];
  await keepOnly(scope, [version, ...inUse, ...Object.values(older), ...others]);
}
