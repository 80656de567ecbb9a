import { fetchWhole } from './fetchWhole.ts';
import type { SiteFile } from './manifest.ts';

/** What one version of the site is made of, under the scope of its site. */
export interface StoredVersion {
  /** The address of the base path, with a slash at its end. */
  scope: string;
  /** Its worker's own name, so that no two workers ever share a cache. */
  version: string;
  files: readonly SiteFile[];
}

/**
 * Where the versions of the site are kept. An origin may hold several sites under different base
 * paths, all in one `CacheStorage`, so the name of a cache begins with the scope of its site.
 */
const cacheName = (scope: string, version: string) => `upgrade-guide ${scope} ${version}`;

/** Names of the caches of this site, of every version. */
async function siteCacheNames(scope: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cacheName(scope, '')));
}

/** Finds a file in the cache of one version, or in the first that has it where none is named. */
export async function findFile(scope: string, path: string, version?: string) {
  const names = version ? [cacheName(scope, version)] : await siteCacheNames(scope);
  for (const name of names) {
    // `caches.open` would make the cache.
    const found = (await caches.has(name)) && (await (await caches.open(name)).match(scope + path));
    if (found) return found;
  }
  return undefined;
}

/** Deletes the caches of all versions but these. */
export async function keepOnly(scope: string, versions: readonly string[]) {
  const kept = versions.map((one) => cacheName(scope, one));
  const names = await siteCacheNames(scope);
  await deleteCaches(names.filter((name) => !kept.includes(name)));
}

/** Deletes the caches of these versions. */
export async function remove(scope: string, versions: readonly string[]) {
  await deleteCaches(versions.map((one) => cacheName(scope, one)));
}

async function deleteCaches(names: string[]) {
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Whether a version has every file; each was verified when it was stored. */
export async function isWhole({ scope, version, files }: StoredVersion): Promise<boolean> {
  const name = cacheName(scope, version);
  if (!(await caches.has(name))) return false;
  const stored = await (await caches.open(name)).keys();
  const urls = new Set(stored.map(({ url }) => url));
  return files.every(([path]) => urls.has(scope + path));
}

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

async function findVerified(stored: Cache[], url: string, expected: string) {
  for (const cache of stored) {
    const response = await cache.match(url);
    const verified = response && (await takeVerified(response, expected));
    if (verified) return verified;
  }
  return undefined;
}

const fetchesAtOnce = 6;

/**
 * Stores every file of a version, each verified against its hash, and throws if one can't be had:
 * a version is there as a whole or it is not used. What an earlier version or an earlier attempt
 * has stored with the same bytes is not fetched again. A request that hangs ends the attempt.
 */
export async function storeVersion(wanted: StoredVersion): Promise<void> {
  const { scope, version, files } = wanted;
  const own = cacheName(scope, version);
  const others = (await siteCacheNames(scope)).filter((name) => name !== own);
  const stored = await Promise.all(others.map((name) => caches.open(name)));
  const target = await caches.open(own);
  const waiting = [...files];
  const added: string[] = [];
  const stop = new AbortController();

  const store = async ([path, hash]: SiteFile) => {
    const url = scope + path;
    if (await findVerified([target], url, hash)) return;
    const response =
      (await findVerified(stored, url, hash)) ??
      (await takeVerified(await fetchWhole(url, stop), hash));
    if (!response) throw new Error(`${url} is not the file of version ${version}`);
    added.push(url);
    await target.put(url, response);
  };
  const work = async () => {
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) await store(next);
    } catch (error) {
      waiting.length = 0;
      stop.abort(error);
      throw error;
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: fetchesAtOnce }, work));
  if (stop.signal.aborted) {
    // What has arrived shortens the next attempt, unless it is what fills the storage.
    const isFull = ends.some((end) => end.status === 'rejected' && isQuotaError(end.reason));
    if (isFull) await Promise.all(added.map((url) => target.delete(url)));
    throw stop.signal.reason;
  }
  if (!(await isWhole(wanted))) throw new Error(`Version ${version} was deleted meanwhile`);
}

/** Whether an error says that the storage is full. */
export const isQuotaError = (error: unknown) =>
  error instanceof DOMException && error.name === 'QuotaExceededError';
