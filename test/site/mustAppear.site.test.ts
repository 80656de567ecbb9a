import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rulesByPage } from '../../src/rules/facts/sources.ts';
import { guidePage, textOf } from './readSite.ts';

/** Commands, file names, labels, titles, links and numbers that the guide gives, with their fact. */
const strings = readFileSync(join(import.meta.dirname, '../fixtures/mustAppear.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [fact: string, text: string]);

const pagesOf = (fact: string) =>
  Object.entries(rulesByPage)
    .filter(([, rules]) => Object.values<string>(rules).includes(fact))
    .map(([page]) => page);

const mainOf = (page: string) => guidePage(page).document.querySelector('main');

/** Whether a text stands somewhere by itself, not inside a longer number or word. */
function standsIn(page: string, text: string): boolean {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const main = mainOf(page);
  return !!main && new RegExp(`(?<![\\w])${escaped}(?![\\w]|\\.\\d)`, 'i').test(textOf(main));
}

const isLinkedOn = (page: string, address: string) =>
  !!mainOf(page)?.querySelector(`a[href="${address}"]`);

test.each(strings)('Fact %s: “%s” stands on its page', (fact, text) => {
  const pages = pagesOf(fact);
  expect(pages, `pages of fact ${fact}`).not.toEqual([]);
  const found = pages.filter((page) => standsIn(page, text) || isLinkedOn(page, text));
  expect(found, `pages of ${pages.join(', ')} with the text`).not.toEqual([]);
});
