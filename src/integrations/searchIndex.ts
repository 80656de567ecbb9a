import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { spellForIndex } from '../browser/search/spelling.ts';
import { serveBuiltSearch } from './serveBuiltSearch.ts';

/** What the dialog uses of pagefind's files: not its own interfaces, worker and highlighter. */
const used =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.+\.pf_(meta|index|fragment))$/;
const tag = /(<(?:[^>"']|"[^"]*"|'[^']*')*>)/;

/** Spells the text of a page as the search needs it; this copy is indexed, never served. */
function spellPage(html: string): string {
  return html
    .split(tag)
    .map((piece, index) => (index % 2 === 1 ? piece : spellForIndex(piece)))
    .join('')
    .replace(/<\/(?:caption|th|td)>/g, ' $&');
}

/** Indexes the built pages with pagefind, into `pagefind/` of the built site. */
export default function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server }) => serveBuiltSearch(server),
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await createIndex({
          excludeSelectors: ['button', 'noscript', '[data-island]', '.anchor', '.rule-check'],
        });
        if (!index) throw new Error(`No search index: ${errors.join('; ')}`);
        const files = await readdir(site, { recursive: true });
        const pages = files.filter((file) => file.endsWith('.html')).sort();
        for (const sourcePath of pages) {
          const content = spellPage(await readFile(path.join(site, sourcePath), 'utf8'));
          const added = await index.addHTMLFile({ sourcePath, content });
          if (added.errors.length > 0) throw new Error(`${sourcePath}: ${added.errors.join('; ')}`);
        }
        const written = (await index.getFiles()).files.filter((file) =>
          used.test(path.basename(file.path)),
        );
        for (const file of written) {
          const target = path.join(site, 'pagefind', file.path);
          await mkdir(path.dirname(target), { recursive: true });
          await writeFile(target, file.content);
        }
        await close();
        logger.info(`${pages.length} pages indexed`);
      },
    },
  };
}
