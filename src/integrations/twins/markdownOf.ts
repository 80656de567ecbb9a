import { gfm } from '@joplin/turndown-plugin-gfm';
import type { HTMLElement } from 'node-html-parser';
import TurndownService from 'turndown';
import { parsePage } from '../offline/builtPages.ts';

/** What only a browser can use, or what only eyes need. */
const leftOut =
  'script, style, button, nav, svg, [aria-hidden=true], .needs-script, .anchor, .rule-check, .above-title, [data-site-only]';
const blocks = 'p, ul, ol, li, div';

const turndown = new TurndownService({
  headingStyle: 'atx',
  bulletListMarker: '-',
  codeBlockStyle: 'fenced',
});
turndown.use(gfm);
turndown.addRule('cite', { filter: ['cite'], replacement: (text) => `*${text}*` });

/** A cell of a Markdown table is one line: its blocks become sentences one after the other. */
function flattenCell(cell: HTMLElement) {
  for (const item of cell.querySelectorAll('li')) {
    item.insertAdjacentHTML('afterbegin', item.closest('ol') ? numberOf(item) : '');
  }
  for (const block of cell.querySelectorAll(blocks)) {
    block.insertAdjacentHTML('beforebegin', ' ');
    block.replaceWith(...block.childNodes);
  }
}

const numberOf = (item: HTMLElement) => {
  const siblings = item.parentNode.querySelectorAll(':scope > li');
  return `${siblings.indexOf(item) + 1}. `;
};

/** A link of the page as a relative address, so that it holds wherever the site lies. */
function relativeHref(href: string, page: string, base: string): string {
  if (!href.startsWith('/')) return href;
  const up = '../'.repeat(page.split('/').length - 2);
  return `${up || './'}${href.slice(base.length + 1)}`;
}

/**
 * Answers what a built page says as Markdown, its tables included.
 *
 * @param page path without the base path, as in `/guide/versions/`
 * @param base base path without a slash at its end
 */
export function markdownOf(html: string, page: string, base: string): string {
  const document = parsePage(html);
  const main = document.querySelector('main');
  if (!main) throw new Error(`${page} has no main part`);
  for (const element of main.querySelectorAll(leftOut)) element.remove();
  for (const table of main.querySelectorAll('table')) {
    const caption = table.querySelector('caption');
    if (caption) table.insertAdjacentHTML('beforebegin', `<p><b>${caption.innerHTML}</b></p>`);
    caption?.remove();
    for (const cell of table.querySelectorAll('th, td')) flattenCell(cell);
  }
  for (const origin of main.querySelectorAll('.field-note-origin span')) {
    origin.insertAdjacentHTML('beforebegin', ' ');
  }
  for (const link of main.querySelectorAll('a')) {
    link.setAttribute('href', relativeHref(link.getAttribute('href') ?? '', page, base));
  }
  for (const element of main.querySelectorAll('noscript'))
    element.replaceWith(...element.childNodes);
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? page;
  const text = turndown.turndown(main.innerHTML);
  return `${text}\n\n---\n\nThis page: <${canonical}>\n`;
}
