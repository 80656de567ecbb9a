import type { Plugin } from 'vite';

/**
 * Writes JSX as calls of Preact's `h`, which is there anyway: the automatic runtime is a second
 * function that does the same, and names the children of every element.
 */
export function plainJsx(): Plugin {
  return {
    name: 'plain-jsx',
    apply: 'build',
    config: () => ({ oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } } }),
    // Vite's `jsxInject` would give Preact to scripts without JSX, too.
    transform: {
      order: 'pre',
      filter: { id: /\.tsx(?:\?for=\w+)?$/ },
      handler: (code) => ({ code: `import { h, Fragment } from 'preact'; ${code}`, map: null }),
    },
  };
}
