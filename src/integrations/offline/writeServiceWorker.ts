import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { InlineConfig } from 'vite';
import { bundleScript } from './bundleScript.ts';
import { readSiteManifest } from './siteManifest.ts';

/**
 * What `sw.js` holds: the name of the worker's file. Pages read that name, check the file and
 * register it under its own address. There a browser never finds another version, nor what is left
 * of a copy that broke off. A browser that has registered `sw.js` itself gets the same worker, or an
 * error, which leaves it the worker that it has.
 */
const pointerTo = (file: string) =>
  `importScripts((self.workerFile = '${file}'));\nif (!self.workerRuns) throw new Error(self.workerFile);\n`;

/**
 * Writes the service worker of a built site into its folder: the worker with the list of all files
 * of this very version, in a file that is named by its SHA-256, and `sw.js`, which names that file.
 * To be called when nothing in the folder changes any more.
 */
export async function writeServiceWorker(site: string, config: InlineConfig = {}) {
  const manifest = await readSiteManifest(site);
  const script = await bundleScript('serviceWorker/serviceWorker.ts', {
    ...config,
    define: { SITE_MANIFEST: JSON.stringify(manifest) },
  });
  const file = `sw-${createHash('sha256').update(script).digest('hex')}.js`;
  await writeFile(path.join(site, file), script);
  await writeFile(path.join(site, 'sw.js'), pointerTo(file));
  return { ...manifest, file };
}
