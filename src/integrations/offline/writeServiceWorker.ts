import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleScript } from './bundleScript.ts';
import { readSiteManifest } from './siteManifest.ts';

/**
 * Writes `sw.js` into the folder of a built site: the service worker with the list of all files of
 * this very version. To be called when nothing in the folder changes any more.
 */
export async function writeServiceWorker(site: string) {
  const manifest = await readSiteManifest(site);
  const script = await bundleScript('serviceWorker/serviceWorker.ts', {
    define: { SITE_MANIFEST: JSON.stringify(manifest) },
  });
  await writeFile(path.join(site, 'sw.js'), script);
  return manifest;
}
