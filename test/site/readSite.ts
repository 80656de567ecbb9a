import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { HTMLElement, parse, type Node } from 'node-html-parser';
import { siteDirectory } from '../support/builtSite.ts';

/** A built page, parsed. */
export interface BuiltPage {
  /** As in its address, without the base path and without a leading slash; `404.html` for that one. */
  path: string;
  html: string;
  document: HTMLElement;
  /** Ids of its elements, each as often as it stands there. */
  ids: readonly string[];
}

/** A built site: its pages, and every file by its path with `/` between folders. */
export interface BuiltSite {
  directory: string;
  base: string;
  pages: readonly BuiltPage[];
  files: ReadonlySet<string>;
  /** Content of a file. */
  read(path: string): Buffer;
}

/** The whole guide as one file, which is no page of the site. */
export const singleFile = 'threat-defense-upgrade-guide.html';

const parsed = new Map<string, BuiltSite>();

/** Reads a built site once and parses its pages. */
export function readSite(directory = siteDirectory, base = '/'): BuiltSite {
  const known = parsed.get(directory);
  if (known) return known;
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
  const pages = files
    .filter((path) => path.endsWith('.html') && path !== singleFile)
    .map((path) => readPage(directory, path));
  const read = (path: string) => readFileSync(join(directory, path));
  const site = { directory, base, pages, files: new Set(files), read };
  parsed.set(directory, site);
  return site;
}

function readPage(directory: string, path: string): BuiltPage {
  const html = readFileSync(join(directory, path), 'utf8');
  const document = parse(html, { comment: false });
  return {
    path: path.replace(/(^|\/)index\.html$/, '$1'),
    html,
    document,
    ids: document.querySelectorAll('[id]').map((element) => element.id),
  };
}

/** The page of the guide by this name, as in `/guide/<name>/`. */
export function guidePage(name: string): BuiltPage {
  const page = readSite().pages.find(({ path }) => path === `guide/${name}/`);
  if (!page) throw new Error(`There is no page /guide/${name}/`);
  return page;
}

const inline = new Set(
  'a abbr b bdi cite code em i kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

function rawTextOf(node: Node): string {
  if (!(node instanceof HTMLElement)) return node.textContent;
  const text = node.childNodes.map(rawTextOf).join('');
  return inline.has(node.rawTagName) ? text : ` ${text} `;
}

/** Text that a reader sees, with white space made single; blocks and cells do not run together. */
export const textOf = (element: HTMLElement) => rawTextOf(element).replace(/\s+/g, ' ').trim();

/** Cases for `test.each`: every page and the single file. */
export const everyDocument = () => [
  ...everyPage(),
  ['the single file', readPage(siteDirectory, singleFile)] as const,
];

/** Cases for `test.each`: every page with its path as title. */
export const everyPage = () => readSite().pages.map((page) => [`/${page.path}`, page] as const);
