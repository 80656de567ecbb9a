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
  ['astro-island:not([client=use])', 'component-url'],
  ['astro-island:not([client=use])', 'renderer-url'],
  ['astro-island:not([client=use])', 'before-hydration-url'],
] as const;

/** What an island that waits for the reader adds once it is used. */
const addressedInUse = [
  ['astro-island', 'component-url'],
  ['astro-island', 'renderer-url'],
  ['astro-island', 'before-hydration-url'],
] as const;

type Addressed = readonly (readonly [selector: string, attribute: string])[];

const zipped = (text: Buffer | string) => gzipSync(text, { level: 9 }).length;

/** Paths of the modules that a module imports in the file itself, not on demand. */
function staticImports(path: string): string[] {
  const [imports] = parse(readSite().read(path).toString(), path);
  return imports
    .filter(({ d, n }) => d === -1 && n !== undefined)
    .map(({ n = '' }) => posix.join(posix.dirname(path), n));
}

/** Every style and script file that a page loads by what stands in the elements given. */
function filesLoadedBy({ document, path }: BuiltPage, elements: Addressed): Set<string> {
  const waiting = elements
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

/**
 * What a page weighs on a first visit, each file gzipped: its HTML, and styles and scripts that it
 * loads without the reader doing anything; `inUse`, with its calculators at work as well.
 */
export function loadedBytes(
  page: BuiltPage,
  { inUse = false } = {},
): { total: number; parts: Record<string, number> } {
  const parts: Record<string, number> = { [page.path || 'index.html']: zipped(page.html) };
  const elements = inUse ? [...addressed, ...addressedInUse] : addressed;
  for (const file of filesLoadedBy(page, elements)) parts[file] = zipped(readSite().read(file));
  const total = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
  return { total, parts };
}

/** Whether a page holds a calculator, or is text alone. */
export const hasCalculator = ({ document }: BuiltPage) =>
  document.querySelector('astro-island') !== null;
