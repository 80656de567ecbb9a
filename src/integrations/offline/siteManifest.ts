import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { SiteManifest } from '../../serviceWorker/manifest.ts';

/**
 * What a stored site does without: files for hosts and search engines, its workers, and the single
 * file, which has in it what is stored already and is there to be taken elsewhere.
 */
const notStored =
  /^(_headers|sw(-[\da-f]+)?\.js|robots\.txt|sitemap-[^/]*\.xml|threat-defense-upgrade-guide\.html)$/;

/** A page is stored under the address that readers know, which every host serves without a detour. */
const pathOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/** Lists the files of a built site that a reader without network needs, with their hashes. */
export async function readSiteManifest(site: string): Promise<SiteManifest> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => !notStored.test(name))
    .sort();
  const files = await Promise.all(
    names.map(async (name) => {
      const hash = createHash('sha256').update(await readFile(path.join(site, name)));
      return [pathOf(name), hash.digest('base64')] as const;
    }),
  );
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  return { version, files };
}
