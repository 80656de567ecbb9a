import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { describeSingleFile } from './offline/describeSingleFile.ts';
import { serveNoWorker } from './offline/serveNoWorker.ts';
import { writeServiceWorker } from './offline/writeServiceWorker.ts';
import { writeSingleFile } from './offline/writeSingleFile.ts';

/**
 * Makes the built site work with no network, as a stored site and as one file. Stands after all
 * that writes into the built site: the search index goes into both.
 */
export default function offline(): AstroIntegration {
  let base = '';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/+$/, '');
      },
      'astro:server:setup': ({ server }) => serveNoWorker(server),
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const singleFile = await writeSingleFile(site, base);
        await describeSingleFile(site, singleFile);
        logger.info(`single file: ${singleFile.bytes} bytes, SHA-256 ${singleFile.sha256}`);
        const { version, files } = await writeServiceWorker(site);
        logger.info(`version ${version}: ${files.length} files for readers without network`);
      },
    },
  };
}
