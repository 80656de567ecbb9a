import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** A page of the built site, parsed. */
export interface BuiltPage {
  /** Without the base path: `/`, `/guide/upgrade-path/`; `/404.html` for that one. */
  path: string;
  title: string;
  document: HTMLElement;
}

/** A built site as the single file needs it. */
interface BuiltPages {
  /** The base path, without a slash at its end. */
  base: string;
  /** In the order of the sidebar. */
  pages: BuiltPage[];
  notFound: BuiltPage;
  /** All styles of all pages, each rule once. */
  styles: string;
}

/** Parses a page. What stands in `noscript` and `pre` has links and ids like everything else. */
export function parsePage(html: string): HTMLElement {
  return parse(html, { blockTextElements: { script: true, style: true } });
}

async function readPage(site: string, name: string): Promise<BuiltPage> {
  const file = name.endsWith('/') ? `${name}index.html` : name;
  const html = await readFile(path.join(site, file), 'utf8');
  const document = parsePage(html);
  return { path: name, title: document.querySelector('title')?.text ?? '', document };
}

/** Splits a style sheet into its outermost rules. */
function rulesOf(sheet: string): string[] {
  const rules: string[] = [];
  let [start, depth] = [0, 0];
  // Quoted texts and comments are passed over: a brace in one is none.
  const marks = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\*[^]*?\*\/|[{};]/g;
  for (const { 0: mark, index } of sheet.matchAll(marks)) {
    if (mark === '{') depth++;
    if (mark === '}') depth--;
    if (depth > 0 || (mark !== '}' && mark !== ';')) continue;
    rules.push(sheet.slice(start, index + 1).trim());
    start = index + 1;
  }
  return rules;
}

/**
 * Reads the styles of all pages. What a few calculators share stands in the sheet of each, and a second
 * time it would win over what the sheets in between say on purpose.
 */
async function readStyles(site: string, base: string, pages: BuiltPage[]): Promise<string> {
  const texts = new Set<string>();
  for (const { document } of pages) {
    for (const element of document.querySelectorAll('link[rel=stylesheet], style')) {
      const href = element.getAttribute('href')?.slice(base.length);
      texts.add(href ? await readFile(path.join(site, href), 'utf8') : element.rawText);
    }
  }
  return [...new Set([...texts].flatMap(rulesOf))].join('\n');
}

/** Reads the pages of a built site that its sidebar names, and its 404 page. */
export async function readBuiltPages(site: string, base: string): Promise<BuiltPages> {
  const start = await readPage(site, '/');
  const links = start.document.querySelectorAll('#sidebar a');
  const names = links.map((link) => (link.getAttribute('href') ?? '').slice(base.length));
  const pages = await Promise.all(names.map((name) => readPage(site, name)));
  const notFound = await readPage(site, '/404.html');
  return { base, pages, notFound, styles: await readStyles(site, base, [...pages, notFound]) };
}
