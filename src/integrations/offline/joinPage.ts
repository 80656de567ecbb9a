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

/**
 * Takes from an island the form, which the single file's own script draws anew; what is there for
 * readers without a script stays.
 */
function joinIsland(island: HTMLElement) {
  for (const name of ['data-waiting', 'data-scripts']) island.removeAttribute(name);
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
  // The links beside headings are made where a page is shown: they would be 20 kB.
  for (const element of main.querySelectorAll(
    'script, style, .heading > .anchor, [data-site-only]',
  )) {
    element.remove();
  }
  for (const island of main.querySelectorAll('[data-island]')) joinIsland(island);
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
