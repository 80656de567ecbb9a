import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Indexes the built pages with pagefind, into `pagefind/` of the built site. */
export default function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await createIndex({ includeCharacters: '._-' });
        if (!index) throw new Error(`No search index: ${errors.join('; ')}`);
        const { page_count } = await index.addDirectory({ path: site });
        await index.writeFiles({ outputPath: `${site}pagefind` });
        await close();
        logger.info(`${page_count} pages indexed`);
      },
    },
  };
}
