import { answerQuery } from '../../rules/query/answerQuery.ts';
import styles from '../../styles/search.css?inline';
import { type Found, findPages, longestQuery } from './findPages.ts';
import { loadSearch } from './loadSearch.ts';
import { drawAnswer, saidFirst, drawLeads, drawPages, drawTitles, element } from './resultList.ts';

const hint =
  'Type a word, a command or a file name, or ask: 2130 7.0.4 to 7.6. What you type stays here.';
const notLoaded = import.meta.env.DEV
  ? 'No search index yet. Run `npm run build` once: the development server searches the last build.'
  : 'The search could not be loaded. Check the connection, then type again.';

function tell(query: string, { pages, leads, words, isOther }: Found): string {
  if (pages.length === 0 && leads.length === 0) {
    return `Nothing found for “${query}”. These are all pages.`;
  }
  const count = pages.length === 1 ? '1 page' : `${pages.length} pages`;
  return isOther && pages.length > 0
    ? `Nothing has all of “${query}”. ${count} for “${words.join(' ')}”`
    : `${count} for “${query}”`;
}

function makeDialog(): HTMLDialogElement {
  // Styles that come with a script are one request less. The policy refuses them in the page alone.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
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
    const index = query ? await loadSearch().catch(() => undefined) : undefined;
    if (query !== latest) return;
    if (query && !index) latest = '';
    const answer = query ? answerQuery(query) : null;
    const found = index && findPages(index, query);
    const told = found ? tell(query, found) : query ? notLoaded : hint;
    // The list shows the answer; here a screen reader hears it.
    const className = 'visually-hidden';
    const said = answer ? [element('span', { className }, `${saidFirst(answer)} `)] : [];
    status.replaceChildren(...said, told);
    const isNothing = !answer && found?.pages.length === 0 && found.leads.length === 0;
    list.replaceChildren(
      ...(answer ? [drawAnswer(answer)] : []),
      ...(found ? [...drawLeads(found.leads), ...drawPages(found.pages, found.words)] : []),
      ...(index && isNothing ? drawTitles(index.pages) : []),
    );
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
  // The index loads while the reader types.
  void loadSearch().catch(() => undefined);
  dialog.showModal();
  const input = dialog.querySelector('input');
  input?.focus();
  input?.select();
}
