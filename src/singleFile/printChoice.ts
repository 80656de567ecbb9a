import { readAddress } from '../browser/address.ts';
import { copyPages, knownPath, pagesPlace } from './pages.ts';

/** Prints all pages in reading order, the one that is shown with what it answers. */
function printGuide() {
  const shown = pagesPlace.firstElementChild;
  const here = knownPath(readAddress().path);
  const copies = copyPages();
  pagesPlace.replaceChildren(
    ...copies.map(([path, copy]) => (path === here && shown ? shown : copy)),
  );
  const restore = () => shown && pagesPlace.replaceChildren(shown);
  addEventListener('afterprint', restore, { once: true });
  print();
}

/** Lets the reader print the page that is shown, or the whole guide. */
export function startPrintChoice(): void {
  document.addEventListener('click', ({ target }) => {
    const choice = (target as Element).closest<HTMLElement>('[data-print]')?.dataset.print;
    if (choice === 'guide') printGuide();
    else if (choice === 'page') print();
  });
}
