import type { Plugin } from 'vite';

const own = '\0plain-dynamic-import:';

/** Answers which module has this copy of the helper; `undefined` for any other module. */
export const importerOfHelper = (id: string) =>
  id.startsWith(own) ? id.slice(own.length) : undefined;

/**
 * Lets `import()` load its module and nothing else. Vite's helper fetches style sheets and chunks
 * ahead of it; no module here has any, so it would be one request and a kilobyte for nothing.
 * Each importer gets a copy of its own, or the one line would become a file. Vite can't leave it out:
 * https://github.com/vitejs/vite/issues/13952
 */
export function plainDynamicImport(): Plugin {
  return {
    name: 'plain-dynamic-import',
    apply: 'build',
    enforce: 'pre',
    // Without this a list of files that nobody fetches stays in the script.
    config: () => ({
      build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } },
    }),
    resolveId: (id, importer) => (id.includes('vite/preload-helper') ? own + importer : undefined),
    load: (id) =>
      id.startsWith(own) ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
