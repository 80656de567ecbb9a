import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import { type BuiltPage, readSite } from './readSite.ts';

await init;

/** What the headers of an answer weigh in HTTP/1.1, with those that a plain host sends. */
const headers = 250;

/** What is asked for on every visit. */
const addressed = [
  ['script[src]', 'src'],
  ['link[rel=stylesheet]', 'href'],
  ['link[rel=modulepreload]', 'href'],
  ['link[rel=preload]', 'href'],
  ['link[rel=icon]', 'href'],
] as const;

/** What a link that carries a device, or a reader who turns to a calculator, asks for besides. */
const addressedInUse = {
  'for-device': 'head script[data-scripts]',
  'for-reader': '[data-island][data-scripts]',
} as const;

/** Who puts a page's calculators to work: the link that was opened, or the reader in each one. */
export type Use = keyof typeof addressedInUse;

const zipped = (text: Buffer | string) => gzipSync(text, { level: 9 }).length;

/** What an answer weighs: a file of the site gzipped, with its headers. */
export const bytesOf = (file: string) => zipped(readSite().read(file)) + headers;

/** Paths of the modules that a module imports in the file itself, not on demand. */
function staticImports(path: string): string[] {
  const [imports] = parse(readSite().read(path).toString(), path);
  return imports
    .filter(({ d, n }) => d === -1 && n !== undefined)
    .map(({ n = '' }) => posix.join(posix.dirname(path), n));
}

/** The files that a page asks for by what stands in its HTML. */
export function askedFor({ document, path }: BuiltPage, use?: Use): string[] {
  const now = addressed.flatMap(([selector, attribute]) =>
    document.querySelectorAll(selector).flatMap((one) => one.getAttribute(attribute) ?? []),
  );
  const inUse = use ? document.querySelectorAll(addressedInUse[use]) : [];
  const later = inUse.flatMap((one) => (one.getAttribute('data-scripts') ?? '').split(' '));
  const files = [...now, ...later]
    .filter((address) => !address.startsWith('data:'))
    .map((address) => new URL(address, `http://site.invalid/${path}`).pathname.slice(1));
  return [...new Set(files)];
}

/** The files that come with others, one round trip later: what modules import that nobody asked for. */
export function importedBy(files: readonly string[]): string[] {
  const loaded = new Set(files);
  const waiting = [...files];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!/\.m?js$/.test(next)) continue;
    const found = staticImports(next).filter((file) => !loaded.has(file));
    for (const file of found) loaded.add(file);
    waiting.push(...found);
  }
  return [...loaded].slice(files.length);
}

/** Bytes of each file of the site with its headers, gzipped, by its path. */
export function weigh(files: readonly string[]): Record<string, number> {
  return Object.fromEntries(files.map((file) => [file, bytesOf(file)]));
}

/** What a page weighs, and of which answers: each gzipped, with its headers. */
interface Weight {
  total: number;
  /** Bytes of each answer, by its path. */
  parts: Record<string, number>;
}

/**
 * What a page weighs on a first visit, with its HTML and all that it loads without the reader doing
 * anything; with `use` also what puts its calculators to work.
 */
export function loadedBytes(page: BuiltPage, use?: Use): Weight {
  const asked = askedFor(page, use);
  const parts = {
    [page.path || 'index.html']: zipped(page.html) + headers,
    ...weigh([...asked, ...importedBy(asked)]),
  };
  const total = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
  return { total, parts };
}

/** Whether a page holds a calculator, or is text alone. */
export const hasCalculator = ({ document }: BuiltPage) =>
  document.querySelector('[data-island]') !== null;
