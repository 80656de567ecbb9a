import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { bundleScript } from './bundleScript.ts';

const engine = 'pagefind.js';
const virtualEngine = 'virtual:search-engine';

/** Bundles the script of the single file, with the search engine of a built site in it. */
export async function bundleSingleFileScript(site: string): Promise<string> {
  const file = path.join(site, 'pagefind', engine);
  const fetchEmbedded = path.resolve(import.meta.dirname, '../../singleFile/fetchEmbedded.ts');
  return bundleScript('singleFile/start.ts', {
    plugins: [
      {
        name: 'search-engine',
        resolveId: (id) => (id === virtualEngine ? `\0${id}` : undefined),
        load: async (id) =>
          id === `\0${virtualEngine}`
            ? // Its requests are answered from the file; `file://` would refuse them all.
              `import { fetchEmbedded as fetch } from ${JSON.stringify(fetchEmbedded)};\n` +
              (await readFile(file, 'utf8'))
            : undefined,
      },
    ],
  });
}

/** Reads the files of the search index as JSON: base64 by name, in one order for all builds. */
export async function readSearchFiles(site: string): Promise<string> {
  const folder = path.join(site, 'pagefind');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && entry.name !== engine)
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
  const files: Record<string, string> = {};
  for (const name of names) files[name] = await readFile(path.join(folder, name), 'base64');
  return JSON.stringify(files);
}
