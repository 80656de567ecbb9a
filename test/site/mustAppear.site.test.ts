import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guidePage, textOf } from './readSite.ts';

const linesOf = (fixture: string) =>
  readFileSync(join(import.meta.dirname, '../fixtures', fixture), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

/** Commands, file names, labels, titles, links and numbers that the guide gives, with their page. */
const strings = linesOf('mustAppear.txt') as [page: string, text: string][];

/** What the guide says of each fact, by its number: sections 1 to 16 are Cisco's chapter. */
const facts = linesOf('statedFacts.txt') as [fact: string, page: string, words: string][];

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

test.each(facts)('Fact %s is on /guide/%s/: %s', (_, page, words) => {
  const main = mainOf(page);
  expect(main && textOf(main)).toContain(words);
});

test('No fact is left out', () => {
  const numbers = [...new Set(facts.map(([fact]) => fact))];
  const last = new Map(numbers.map((fact) => fact.split('.').map(Number) as [number, number]));
  const all = [...last].flatMap(([section, count]) =>
    Array.from({ length: count }, (_, place) => `${section}.${place + 1}`),
  );
  expect(last.size).toBe(18);
  expect(numbers).toEqual(all);
});
