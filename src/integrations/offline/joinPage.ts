import { HTMLElement } from 'node-html-parser';
import { changeIds } from '../../singleFile/idReferences.ts';
import type { BuiltPage } from './builtPages.ts';

/**
 * Where a link leads in the single file: `#/guide/upgrade-path/?from=7.0#table-1` for a page of the
 * guide, the same address for another site. Throws where it leads to neither.
 */
export function joinedHref(href: string, page: string, base: string, paths: Set<string>): string {
  const url = new URL(href, `file://${base}${page}`);
  if (url.protocol !== 'file:') return href;
  const path = url.pathname.slice(base.length);
  if (!paths.has(path)) throw new Error(`${page}: the single file has nothing under ${href}`);
  return `#${path}${url.search}${url.hash}`;
}

/** A prop as Astro writes it into an island: its kind, and what it is made of. */
type AstroValue = [kind: number, value: unknown];

/** Reads the props that Astro wrote for its own script: values and lists, no dates and no maps. */
function readProps(props: Record<string, AstroValue>, page: string): Record<string, unknown> {
  const read = ([kind, value]: AstroValue): unknown => {
    if (kind > 1) throw new Error(`${page}: the single file reads no props of kind ${kind}`);
    if (kind === 1) return (value as AstroValue[]).map(read);
    const isObject = typeof value === 'object' && value !== null;
    return isObject ? readProps(value as Record<string, AstroValue>, page) : value;
  };
  return Object.fromEntries(Object.entries(props).map(([name, value]) => [name, read(value)]));
}

/**
 * Keeps of an island what the single file's own script needs. Its form is drawn anew by that
 * script; what is there for readers without one stays.
 */
function joinIsland(island: HTMLElement, page: string) {
  const { 'component-url': url = '', props = '{}' } = island.attributes;
  const name = /([^/]+?)\.[^/]*$/.exec(url)?.[1];
  if (!name || island.querySelector('astro-slot')) {
    throw new Error(`${page}: the single file can't draw the island ${url}`);
  }
  const plainProps = readProps(JSON.parse(props) as Record<string, AstroValue>, page);
  for (const attribute of Object.keys(island.attributes)) island.removeAttribute(attribute);
  island.setAttribute('data-island', name);
  if (props !== '{}') island.setAttribute('data-props', JSON.stringify(plainProps));
  for (const form of island.querySelectorAll('.needs-script')) form.remove();
}

/**
 * Takes the content of a page for a document that holds all pages. There an id begins with the
 * page's path, and so it is just what the address has behind its `#`: without a script the browser
 * finds it by itself.
 */
export function joinPage(
  { path, title, document }: BuiltPage,
  base: string,
  paths: Set<string>,
): HTMLElement {
  const main = document.querySelector('main');
  const contents = document.querySelector('.contents');
  if (!main) throw new Error(`${path} has no main part`);
  for (const element of main.querySelectorAll('script, style, [data-site-only]')) element.remove();
  for (const island of main.querySelectorAll('astro-island')) joinIsland(island, path);
  for (const part of contents ? [main, contents] : [main]) {
    for (const element of [part, ...part.querySelectorAll('*')]) {
      changeIds(element, (id) => `${path}#${id}`);
      const href = element.getAttribute('href');
      if (href) element.setAttribute('href', joinedHref(href, path, base, paths));
      if (element.getAttribute('src')) throw new Error(`${path}: ${element.toString()}`);
    }
  }
  const page = new HTMLElement('div', { class: 'page' });
  page.setAttributes({ class: 'page', id: path, 'data-title': title });
  page.innerHTML = `<div class="main">${main.innerHTML}</div>${contents?.toString() ?? ''}`;
  return page;
}
