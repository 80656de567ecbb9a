import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { computedFacts } from './src/integrations/computedFacts.ts';
import { plainDynamicImport } from './src/integrations/plainDynamicImport.ts';
import islands from './src/integrations/islands.ts';
import markdownTwins from './src/integrations/markdownTwins.ts';
import offline from './src/integrations/offline.ts';
import ownHashes from './src/integrations/ownHashes.ts';
import searchIndex from './src/integrations/searchIndex.ts';
import { plainJsx } from './src/integrations/plainJsx.ts';
import { withoutBabel } from './src/integrations/withoutBabel.ts';

export default defineConfig({
  // The address is only for the sitemap and the OpenGraph tags; every link on a page is relative to `base`.
  site: process.env.SITE_URL ?? 'https://upgrade-guide.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Of small style sheets that it would inline, Astro leaves hashes out of the policy below. (No issue
  // of Astro's was found that says so.)
  build: { inlineStylesheets: 'never' },
  integrations: [
    mdx(),
    islands(),
    ownHashes(),
    sitemap(),
    searchIndex(),
    markdownTwins(),
    offline(),
  ],
  markdown: {
    // `--force` must stay two hyphens, and Shiki's inline styles are refused by the CSP.
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  vite: { plugins: [computedFacts(), plainDynamicImport(), plainJsx(), withoutBabel()] },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "connect-src 'self'",
        "font-src 'none'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "worker-src 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
    },
  },
});
