import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeServiceWorker } from './offline/writeServiceWorker.ts';

/** Makes the built site work with no network. Stands after all that writes into the built site. */
export default function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { version, files } = await writeServiceWorker(site);
        logger.info(`version ${version}: ${files.length} files for readers without network`);
      },
    },
  };
}
