import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeServiceWorker } from '../../src/integrations/offline/writeServiceWorker.ts';
import { readSite } from '../site/readSite.ts';
import { siteDirectory } from '../support/builtSite.ts';

/** What the heading of the start page says in the next version. */
export const nextHeading = 'Upgrade with the next version';
/** What stands in every page of the next version. */
export const nextMark = '<!-- next version -->';

export interface NextVersion {
  directory: string;
  remove(): void;
}

/** Makes a next version of the built site: every page differs, its assets stay. */
export async function makeNextVersion(): Promise<NextVersion> {
  const directory = mkdtempSync(join(tmpdir(), 'next-version-'));
  cpSync(siteDirectory, directory, { recursive: true });
  for (const { path } of readSite().pages) {
    const file = join(directory, path.replace(/(^|\/)$/, '$1index.html'));
    const html = readFileSync(file, 'utf8').replace('</body>', `${nextMark}</body>`);
    const title = path === '' ? `<h1>${nextHeading}</h1>` : '$&';
    writeFileSync(file, html.replace(/<h1>.*?<\/h1>/, title));
  }
  await writeServiceWorker(directory);
  return { directory, remove: () => rmSync(directory, { recursive: true }) };
}
