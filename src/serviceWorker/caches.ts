import type { SiteFile, SiteManifest } from './manifest.ts';

/**
 * Where the versions of the site are kept. An origin may hold several sites under different base
 * paths, all in one `CacheStorage`, so the name of a cache begins with the scope of its site: the
 * address of its base path, with a slash at its end.
 */
export const cacheName = (scope: string, version: string) => `upgrade-guide ${scope} ${version}`;

/** Names of the caches of this site, of every version. */
export async function ownCacheNames(scope: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cacheName(scope, '')));
}

const fetchesAtOnce = 6;

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}

/**
 * Takes the body of a response if it is the expected file. Headers stay, for the host's security
 * headers protect a stored page as well; but `Vary` would hide it from other requests, and a
 * redirected response is refused as an answer to a navigation, so it becomes a new one.
 */
async function takeVerified(response: Response, expected: string): Promise<Response | undefined> {
  const bytes = await response.arrayBuffer();
  if ((await sha256(bytes)) !== expected) return undefined;
  const headers = new Headers(response.headers);
  for (const name of ['vary', 'content-encoding', 'content-length']) headers.delete(name);
  return new Response(bytes, { headers });
}

async function findStored(stored: Cache[], url: string, expected: string) {
  for (const cache of stored) {
    const response = await cache.match(url);
    const verified = response && (await takeVerified(response, expected));
    if (verified) return verified;
  }
  return undefined;
}

/**
 * Stores every file of a version, each verified against its hash, and throws if one can't be had:
 * a version is there as a whole or it is not used. What an earlier version or an earlier attempt
 * has stored with the same bytes is not fetched again.
 */
export async function storeVersion(scope: string, { version, files }: SiteManifest) {
  const stored = await Promise.all((await ownCacheNames(scope)).map((name) => caches.open(name)));
  const target = await caches.open(cacheName(scope, version));
  const waiting = [...files];

  const store = async ([path, hash]: SiteFile) => {
    const url = scope + path;
    const response =
      (await findStored(stored, url, hash)) ??
      (await takeVerified(await fetch(url, { cache: 'reload', mode: 'same-origin' }), hash));
    if (!response) throw new Error(`${url} is not the file of version ${version}`);
    await target.put(url, response);
  };
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await store(next);
  };
  try {
    await Promise.all(Array.from({ length: fetchesAtOnce }, work));
  } catch (error) {
    waiting.length = 0;
    // What has arrived shortens the next attempt, unless it is what fills the storage.
    if (error instanceof DOMException && error.name === 'QuotaExceededError') {
      await caches.delete(cacheName(scope, version));
    }
    throw error;
  }
}
