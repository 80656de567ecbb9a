import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

const inline = /<(script|style)(?![^>]*\ssrc=)[^>]*>(.*?)<\/\1>/gs;
const policy = /<meta http-equiv="content-security-policy"[^>]*>/;

/**
 * Takes out of a page's policy the hashes of what does not stand in the page. Astro puts those of
 * all its own scripts into each: nobody needs them, and hashes are what no compression makes small.
 */
export function keepOwnHashes(html: string): string {
  const own = new Set(
    [...html.matchAll(inline)].map(([, , text = '']) =>
      createHash('sha256').update(text).digest('base64'),
    ),
  );
  return html.replace(policy, (meta) =>
    meta.replace(/ 'sha256-([^']+)'/g, (source, hash: string) => (own.has(hash) ? source : '')),
  );
}

/** Does so in every page of the built site. */
export default function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:build:done': async ({ assets }) => {
        const pages = [...assets.values()].flat().filter(({ href }) => href.endsWith('.html'));
        for (const page of pages)
          await writeFile(page, keepOwnHashes(await readFile(page, 'utf8')));
      },
    },
  };
}
