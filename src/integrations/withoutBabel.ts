import type { Plugin } from 'vite';

/**
 * Leaves JSX and TypeScript to Vite's own compiler. `@astrojs/preact` has Babel read and write every
 * module first, which takes as long as all the rest of a build. Its preset is about to let go of Babel:
 * https://github.com/preactjs/preset-vite/pull/203
 */
export function withoutBabel(): Plugin {
  return {
    name: 'without-babel',
    apply: 'build',
    configResolved({ plugins }) {
      const babel = plugins.find(({ name }) => name === 'vite:preact-jsx');
      if (!babel) throw new Error('@astrojs/preact compiles JSX in another place');
      delete babel.transform;
    },
  };
}
