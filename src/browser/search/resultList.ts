import { pageHref } from '../address.ts';
import type { SearchPage, SearchSection } from './loadSearch.ts';
import { respell } from './spelling.ts';

const mostSections = 4;

/** Makes an element with children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** Draws an excerpt from its text and its marks alone: no HTML of the index reaches the page. */
function drawExcerpt(excerpt: string): HTMLElement {
  const pieces = respell(excerpt).split(/<mark>(.*?)<\/mark>/s);
  const plain = (piece: string) => piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return element(
    'p',
    {},
    ...pieces.map((piece, index) =>
      index % 2 === 1 ? element('mark', {}, plain(piece)) : plain(piece),
    ),
  );
}

function drawLink(url: string, title: string): HTMLElement {
  const [path = '/', anchor] = url.split('#');
  return element('a', { href: pageHref(path, undefined, anchor) }, respell(title));
}

function score({ weighted_locations }: SearchSection): number {
  return weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}

function drawPage(page: SearchPage): HTMLElement {
  const best = page.sub_results.toSorted((a, b) => score(b) - score(a)).slice(0, mostSections);
  const sections = best.filter(({ url }) => url.includes('#'));
  const itself = best.find(({ url }) => !url.includes('#'));
  return element(
    'li',
    {},
    drawLink(page.url, page.meta.title ?? page.url),
    ...(itself ? [drawExcerpt(itself.excerpt)] : []),
    element(
      'ul',
      {},
      ...sections.map(({ url, title, excerpt }) =>
        element('li', {}, drawLink(url, title), drawExcerpt(excerpt)),
      ),
    ),
  );
}

/** Draws what was found: pages, and in each the sections that hold it, the best first. */
export function drawPages(pages: SearchPage[]): HTMLElement[] {
  return pages.map(drawPage);
}
