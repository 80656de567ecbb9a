import { cacheName, ownCacheNames } from './caches.ts';

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

const storeName = (scope: string) => `upgrade-guide-clients ${scope}`;
let known: Clients | undefined;

async function read(scope: string): Promise<Clients> {
  if (known) return known;
  const cache = await caches.open(storeName(scope));
  const stored = await cache.match(scope);
  return (known = stored ? ((await stored.json()) as Clients) : { active: null, older: {} });
}

/** The version that answers a tab, by its client id; a new tab gets the version in use. */
export async function versionOf(scope: string, client: string, inUse: string): Promise<string> {
  return (await read(scope)).older[client] ?? inUse;
}

/** Whether some tab was open when the version in use was taken, and may still be. */
export async function hasOlderClients(scope: string): Promise<boolean> {
  return Object.keys((await read(scope)).older).length > 0;
}

/**
 * Notes that a version is in use, and removes every version that no open tab runs. `open` are the
 * client ids of the tabs that are open.
 */
export async function useVersion(scope: string, version: string, open: readonly string[]) {
  const { active, older } = await read(scope);
  const versions = open.flatMap((client) => {
    const loaded = older[client] ?? active;
    return loaded && loaded !== version ? [[client, loaded] as const] : [];
  });
  known = { active: version, older: Object.fromEntries(versions) };
  const cache = await caches.open(storeName(scope));
  await cache.put(scope, Response.json(known));

  const kept = [version, ...Object.values(known.older)].map((one) => cacheName(scope, one));
  const names = await ownCacheNames(scope);
  await Promise.all(
    names.filter((name) => !kept.includes(name)).map((name) => caches.delete(name)),
  );
}
