import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    'client:use'?: boolean | 'touched';
  }
}

const entrypoint = fileURLToPath(new URL('../browser/useDirective.ts', import.meta.url));

/** Adds the directive `client:use`, which spares a page its calculator until somebody uses it. */
export default function useDirective(): AstroIntegration {
  return {
    name: 'use-directive',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) =>
        addClientDirective({ name: 'use', entrypoint }),
    },
  };
}
