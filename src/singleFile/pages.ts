import { indexedPage } from '../browser/search/indexedPage.ts';
import type { IndexedPage } from '../browser/search/loadSearch.ts';
import { changeIds } from './idReferences.ts';
import { wholePath } from './wholePath.ts';

/**
 * The pages of the single file. They stand in the document one after the other, for readers without
 * a script; this takes them out of it, to be shown one at a time.
 */
const place = document.querySelector<HTMLElement>('.pages') as HTMLElement;
const footer = place.querySelector('.page-footer') as HTMLElement;
const notFound = document.querySelector<HTMLTemplateElement>('#not-found')?.content
  .firstElementChild as HTMLElement;
const pages = new Map<string, HTMLElement>();

for (const page of place.querySelectorAll<HTMLElement>('.page')) pages.set(page.id, page);
// The skip link leads to the page that is shown.
place.removeAttribute('id');
place.replaceChildren();

/** Where the pages are shown. */
export const pagesPlace = place;

/** The path of the page that an address means, or `undefined` where there is no such page. */
export function knownPath(path: string): string | undefined {
  const whole = wholePath(path);
  return pages.has(whole) ? whole : undefined;
}

/** A heading's link to itself, as the site has it. */
function anchorOf(path: string, { id }: Element): HTMLElement {
  const link = document.createElement('a');
  link.className = 'anchor';
  link.href = `#${path}#${id}`;
  link.setAttribute('aria-labelledby', id);
  link.textContent = '#';
  return link;
}

/** Makes a page ready to be shown, its islands still empty. */
export function makePage(path: string | undefined): HTMLElement {
  const page = ((path && pages.get(path)) || notFound).cloneNode(true) as HTMLElement;
  const main = document.createElement('main');
  main.id = 'content';
  main.tabIndex = -1;
  for (const element of page.querySelectorAll('*')) {
    changeIds(element, (id) => id.slice(page.id.length + 1));
  }
  for (const heading of page.querySelectorAll('.heading > [id]')) {
    heading.after(anchorOf(page.id, heading));
  }
  page.removeAttribute('id');
  const content = page.querySelector('.main');
  main.append(...(content?.childNodes ?? []));
  content?.replaceWith(main);
  page.append(footer.cloneNode(true));
  return page;
}

/** Copies of all pages as they stand in the file, by path, in reading order. */
export function copyPages(): [path: string, page: Node][] {
  return [...pages].map(([path, page]) => [path, page.cloneNode(true)]);
}

/** All pages, taken apart for the search. */
export function searchedPages(): IndexedPage[] {
  return [...pages].flatMap(([path, page]) => {
    const copy = page.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll('[id]')) {
      element.id = element.id.slice(path.length + 1);
    }
    const main = copy.querySelector('.main');
    return main ? [indexedPage(main, path)] : [];
  });
}
