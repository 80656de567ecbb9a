import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Puts the results of a `.computed.ts` module in its place: it runs once, here, and what it runs
 * on stays out of the browser. Its exports must be plain data.
 */
export function computedFacts(): Plugin {
  return {
    name: 'computed-facts',
    enforce: 'pre',
    async load(id) {
      const [file = ''] = id.split('?');
      if (!file.endsWith('.computed.ts')) return undefined;
      const computed = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
      return Object.entries(computed)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
