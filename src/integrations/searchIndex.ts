import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serveBuiltSearch } from './serveBuiltSearch.ts';
import { indexedPage } from '../browser/search/indexedPage.ts';
import { parsePage } from './offline/builtPages.ts';

/** Writes what the search looks through into `search/pages.json` of the built site. */
export default function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server }) => serveBuiltSearch(server),
      'astro:build:done': async ({ dir, pages, logger }) => {
        const site = fileURLToPath(dir);
        const names = pages.map(({ pathname }) => pathname).filter((name) => name !== '404/');
        const texts = await Promise.all(
          names.sort().map(async (name) => {
            const html = await readFile(path.join(site, name, 'index.html'), 'utf8');
            const main = parsePage(html).querySelector('main');
            if (!main) throw new Error(`/${name} has no main part`);
            return indexedPage(main, `/${name}`);
          }),
        );
        await mkdir(path.join(site, 'search'), { recursive: true });
        await writeFile(path.join(site, 'search/pages.json'), JSON.stringify(texts));
        logger.info(`${texts.length} pages to search`);
      },
    },
  };
}
