import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guidePage, textOf } from './readSite.ts';

/** Commands, file names, labels, titles, links and numbers that the guide gives, with their page. */
const strings = readFileSync(join(import.meta.dirname, '../fixtures/mustAppear.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [page: string, text: string]);

const mainOf = (page: string) => guidePage(page).document.querySelector('main');

/** Whether a text stands somewhere by itself, not inside a longer number or word. */
function standsIn(page: string, text: string): boolean {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const main = mainOf(page);
  return !!main && new RegExp(`(?<![\\w])${escaped}(?![\\w]|\\.\\d)`, 'i').test(textOf(main));
}

const isLinkedOn = (page: string, address: string) =>
  !!mainOf(page)?.querySelector(`a[href="${address}"]`);

test.each(strings)('/guide/%s/ has “%s”', (page, text) => {
  expect(standsIn(page, text) || isLinkedOn(page, text)).toBe(true);
});
