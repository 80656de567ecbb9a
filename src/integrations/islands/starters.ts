import path from 'node:path';
import type { Plugin } from 'vite';

const query = '.tsx?start';

/**
 * Answers `import('…/Island.tsx?start')` with a module whose `start(place)` brings the island to
 * life in the HTML that the server drew: what of Preact is needed for it comes with the island.
 */
export function islandStarters(): Plugin {
  return {
    name: 'island-starters',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id.endsWith(query) && importer ? path.resolve(path.dirname(importer), id) : undefined,
    load: (id) =>
      id.endsWith(query)
        ? `import { createElement, hydrate } from 'preact';
          import Island from ${JSON.stringify(id.slice(0, -'?start'.length))};
          export const start = (place) => hydrate(createElement(Island, {}), place);`
        : undefined,
  };
}
