import { addressOf } from '../browser/address.ts';
import { startScrollSpy } from '../browser/scrollSpy.ts';
import { drawIslands, endIslands } from './drawIslands.ts';
import { knownPath, makePage, pagesPlace } from './pages.ts';

let shown: string | undefined;
let page: HTMLElement | undefined;

function markInSidebar(path: string | undefined) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#sidebar a')) {
    if (addressOf(link.href)?.path === path) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/**
 * Shows the page of a path, or the one that says there is none, as if it were newly loaded. Answers
 * whether it is another page than before.
 */
export function showPage(path: string): boolean {
  const known = knownPath(path);
  const wanted = known ?? path;
  if (wanted === shown) return false;
  if (page) endIslands(page);
  shown = wanted;
  page = makePage(known);
  pagesPlace.replaceChildren(page);
  document.title = page.dataset.title ?? document.title;
  drawIslands(page);
  markInSidebar(known);
  startScrollSpy();
  return true;
}

/** The element that an anchor of the page that is shown names. */
export function findAnchor(anchor: string): HTMLElement | null {
  if (!anchor) return null;
  let id = anchor;
  try {
    id = decodeURIComponent(anchor);
  } catch {
    // A percent sign that means itself.
  }
  return document.getElementById(id);
}
