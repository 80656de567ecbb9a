import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import { type BuiltPage, readSite } from './readSite.ts';

await init;

const addressed = [
  ['script[src]', 'src'],
  ['link[rel=stylesheet]', 'href'],
  ['link[rel=modulepreload]', 'href'],
  ['link[rel=preload]', 'href'],
  ['astro-island', 'component-url'],
  ['astro-island', 'renderer-url'],
  ['astro-island', 'before-hydration-url'],
] as const;

const zipped = (text: Buffer | string) => gzipSync(text, { level: 9 }).length;

/** Paths of the modules that a module imports in the file itself, not on demand. */
function staticImports(path: string): string[] {
  const [imports] = parse(readSite().read(path).toString(), path);
  return imports
    .filter(({ d, n }) => d === -1 && n !== undefined)
    .map(({ n = '' }) => posix.join(posix.dirname(path), n));
}

/** Every style and script file that a page loads without the reader doing anything. */
function filesLoadedBy({ document, path }: BuiltPage): Set<string> {
  const waiting = addressed
    .flatMap(([selector, attribute]) =>
      document.querySelectorAll(selector).flatMap((one) => one.getAttribute(attribute) ?? []),
    )
    .map((address) => new URL(address, `http://site.invalid/${path}`).pathname.slice(1));
  const loaded = new Set<string>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (loaded.has(next)) continue;
    loaded.add(next);
    if (/\.m?js$/.test(next)) waiting.push(...staticImports(next));
  }
  return loaded;
}

/** What a page weighs on a first visit, each file gzipped: its HTML, and styles and scripts. */
export function loadedBytes(page: BuiltPage): { total: number; parts: Record<string, number> } {
  const parts: Record<string, number> = { [page.path || 'index.html']: zipped(page.html) };
  for (const file of filesLoadedBy(page)) parts[file] = zipped(readSite().read(file));
  const total = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
  return { total, parts };
}

/** Whether a page holds a calculator, or is text alone. */
export const hasCalculator = ({ document }: BuiltPage) =>
  document.querySelector('astro-island') !== null;
