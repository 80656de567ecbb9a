import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { twinName } from '../layouts/twinName.ts';
import { markdownOf } from './twins/markdownOf.ts';

/**
 * Writes beside each built page what it says as Markdown, for programs that read text. Stands before
 * what makes the site work without network, so that the stored site has them.
 */
export default function markdownTwins(): AstroIntegration {
  let base = '';
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/+$/, '');
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const folders = pages.filter(({ pathname }) => pathname !== '404/');
        for (const { pathname } of folders) {
          const folder = new URL(pathname, dir);
          const html = await readFile(new URL('index.html', folder), 'utf8');
          await writeFile(new URL(twinName, folder), markdownOf(html, `/${pathname}`, base));
        }
        logger.info(`${folders.length} pages as Markdown`);
      },
    },
  };
}
