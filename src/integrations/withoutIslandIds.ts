import type { Plugin } from 'vite';

/**
 * Leaves out of Astro's islands an id that nothing on a page reads. It is a hash of the folder that
 * the project lies in, so two clones would build two versions of the same guide.
 */
export function withoutIslandIds(): Plugin {
  const property = /\n\s*uid: astroId\b/;
  return {
    name: 'without-island-ids',
    apply: 'build',
    transform: {
      filter: { id: /\/astro\/dist\/runtime\/server\/hydration\.js$/ },
      handler(code) {
        if (!property.test(code)) this.error('Astro has another place for the ids of its islands');
        return { code: code.replace(property, ''), map: null };
      },
    },
  };
}
