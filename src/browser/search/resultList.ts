import { pageHref } from '../address.ts';
import type { QueryAnswer } from '../../rules/query/answerQuery.ts';
import type { FoundPage, Lead } from './findPages.ts';
import type { IndexedPage } from './loadSearch.ts';

const mostSections = 4;
const excerptLength = 160;

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

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The part of a text around the first of the words, with each of them marked. */
function drawExcerpt(text: string, words: string[]): HTMLElement {
  const starts = new RegExp(`(?<![\\p{L}\\d])(${words.map(escaped).join('|')})`, 'giu');
  const at = Math.max(0, text.search(starts) - 40);
  const begin = at === 0 ? 0 : text.indexOf(' ', at) + 1;
  const end = text.indexOf(' ', begin + excerptLength);
  const part = text.slice(begin, end < 0 ? undefined : end);
  const pieces = part.split(starts);
  return element(
    'p',
    {},
    begin > 0 ? '… ' : '',
    ...pieces.map((piece, place) => (place % 2 === 1 ? element('mark', {}, piece) : piece)),
    end < 0 ? '' : ' …',
  );
}

const link = (path: string, title: string, anchor?: string) =>
  element('a', { href: pageHref(path, undefined, anchor) }, title);

function drawPage({ page, sections }: FoundPage, words: string[]): HTMLElement {
  const best = sections.slice(0, mostSections);
  const itself = best.find(([anchor]) => anchor === '');
  const under = best.filter(([anchor]) => anchor !== '');
  return element(
    'li',
    {},
    link(page.path, page.title),
    ...(itself ? [drawExcerpt(itself[2], words)] : []),
    element(
      'ul',
      {},
      ...under.map(([anchor, heading, text]) =>
        element('li', {}, link(page.path, heading, anchor), drawExcerpt(text, words)),
      ),
    ),
  );
}

/** Draws where words of the field lead. */
export const drawLeads = (leads: Lead[]): HTMLElement[] =>
  leads.map(({ path, anchor, title, says }) =>
    element('li', {}, link(path, title, anchor), element('p', {}, says)),
  );

/** Draws what was found: pages, and in each the sections that hold it, the best first. */
export const drawPages = (pages: FoundPage[], words: string[]): HTMLElement[] =>
  pages.map((page) => drawPage(page, words));

/** Draws a list of pages by their titles alone. */
export const drawTitles = (pages: IndexedPage[]): HTMLElement[] =>
  pages.map(({ path, title }) => element('li', {}, link(path, title)));

const callOf: Record<QueryAnswer['kind'], string> = {
  path: 'Open the path, with its reasons',
  package: 'Open the package finder, filled in',
  file: 'Read more names of files',
  device: 'Open the path for this device',
};

/** Answers the first words of an answer: its verdict. */
export const saidFirst = ({ headline, summary }: QueryAnswer) =>
  headline === null ? summary : `${headline}.`;

/**
 * Draws the answer to what the query asks, a line each: the verdict, the path or what else is to be said,
 * the names, and a link to the calculator that has the reasons.
 */
export function drawAnswer(answer: QueryAnswer): HTMLElement {
  const { kind, headline, summary, against, lines, page, link: keys } = answer;
  const isPath = kind === 'path' && lines.length > 0;
  const way = isPath ? [keys.from ?? '', ...lines].join(' → ') : summary;
  const more = [headline === null ? '' : way, against ?? ''].filter(Boolean);
  const names = isPath ? [] : lines.map((name) => element('p', {}, element('code', {}, name)));
  const query = new URLSearchParams(Object.entries(keys));
  return element(
    'li',
    { className: 'answer' },
    element('strong', {}, saidFirst(answer)),
    ...more.map((text) => element('p', {}, text)),
    ...names,
    element('a', { href: pageHref(`/guide/${page}/`, query, 'calculator') }, callOf[kind]),
  );
}
