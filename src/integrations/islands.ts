import { readFile, writeFile } from 'node:fs/promises';
import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';
import { firstScript } from '../browser/firstScript.ts';
import { islandChunks } from './islands/chunks.ts';
import { islandStarters } from './islands/starters.ts';

const place = /<div data-island="(\w+)" data-waiting="for-(use|touch)"/g;

/**
 * Names in a page the scripts of its calculators: in each place those that bring it to life, and
 * in the head those that a link with a device asks for at once.
 */
function nameScripts(html: string, scriptsOf: (island: string) => string): string {
  const atOnce: string[] = [];
  const named = html.replace(place, (opening, island: string, sign: string) => {
    const scripts = scriptsOf(island);
    if (sign === 'use') atOnce.push(scripts);
    return `${opening} data-scripts="${scripts}"`;
  });
  const first = `<script>${firstScript}`;
  if (!named.includes(first)) throw new Error('A page does not begin with its first script');
  return atOnce.length === 0
    ? named
    : named.replace(first, () => `<script data-scripts="${atOnce.join(' ')}">${firstScript}`);
}

/**
 * Draws islands with Preact into the pages, and gives each the scripts that bring it to life.
 * Astro's own islands would do the same for 3 kB more in each page, in a dozen requests one after
 * the other, and would name each by the folder that the site was built in.
 */
export default function islands(): AstroIntegration {
  const { name, hooks } = preact();
  const scripts = new Map<string, string[]>();
  let base = '';
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:setup': (setup) => {
        setup.updateConfig({ vite: { plugins: [islandStarters(), islandChunks(scripts)] } });
        return hooks['astro:config:setup']?.({
          ...setup,
          addRenderer: ({ clientEntrypoint: _, ...renderer }) => setup.addRenderer(renderer),
        });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ assets }) => {
        const scriptsOf = (island: string) => {
          const files = scripts.get(island);
          if (!files) throw new Error(`The island ${island} has no scripts`);
          return files.map((file) => base + file).join(' ');
        };
        const pages = [...assets.values()].flat().filter(({ href }) => href.endsWith('.html'));
        for (const page of pages) {
          await writeFile(page, nameScripts(await readFile(page, 'utf8'), scriptsOf));
        }
      },
    },
  };
}
