import { type Found, findPages, longestQuery } from './findPages.ts';
import { drawPages, element } from './resultList.ts';

const hint = 'Type a command, a menu label, a file name, a version or a word.';
const notLoaded = import.meta.env.DEV
  ? 'No search index yet. Run `npm run build` once: the development server searches the last build.'
  : 'The search could not be loaded. Check the connection, then type again.';

function tell(query: string, { pages, insteadOf }: Found): string {
  if (pages.length === 0) {
    return `Nothing found for “${query}”. Try a part of it, or another word for it.`;
  }
  const count = pages.length === 1 ? '1 page' : `${pages.length} pages`;
  return insteadOf === null
    ? `${count} for “${query}”`
    : `Nothing has all of “${query}”. ${count} for “${insteadOf}”`;
}

function makeDialog(): HTMLDialogElement {
  const input = element('input', { type: 'search', autocomplete: 'off', spellcheck: false });
  input.maxLength = longestQuery;
  input.setAttribute('aria-label', 'Search this site');
  input.setAttribute('placeholder', 'Search this site');
  const close = element('button', { type: 'button' }, 'Close');
  const status = element('p', { role: 'status' }, hint);
  const list = element('ul', { className: 'results' });
  const keys = element('p', { className: 'keys' }, '↑ ↓ to move, Enter to open, Esc to close');
  const head = element('div', { className: 'search-head', role: 'search' }, input, close);
  const dialog = element('dialog', { className: 'search' }, head, status, list, keys);
  dialog.setAttribute('aria-label', 'Search');

  let latest = '';
  const run = async () => {
    const query = input.value.trim().slice(0, longestQuery);
    if (query === latest) return;
    latest = query;
    const found = query ? await findPages(query).catch(() => undefined) : undefined;
    if (query !== latest) return;
    if (query && !found) latest = '';
    status.textContent = found ? tell(query, found) : query ? notLoaded : hint;
    list.replaceChildren(...drawPages(found?.pages ?? []));
    list.scrollTop = 0;
  };

  const move = (step: 1 | -1) => {
    const stops = [input, ...list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLInputElement);
    stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
  };

  input.addEventListener('input', () => void run());
  dialog.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const { key, target } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') move(key === 'ArrowDown' ? 1 : -1);
    // The browser would only empty the field first.
    else if (key === 'Escape') dialog.close();
    else if (key === 'Enter' && target === input) list.querySelector('a')?.click();
    else return;
    event.preventDefault();
  });
  dialog.addEventListener('click', ({ target }) => {
    const outside = target === dialog;
    if (outside || target === close || (target as Element).closest('a')) dialog.close();
  });
  return dialog;
}

let dialog: HTMLDialogElement | undefined;

/** Opens the search, with what was searched last. */
export function openSearchDialog(): void {
  dialog ??= document.body.appendChild(makeDialog());
  if (dialog.open) return;
  dialog.showModal();
  const input = dialog.querySelector('input');
  input?.focus();
  input?.select();
}
