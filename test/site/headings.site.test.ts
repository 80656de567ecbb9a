import { expect, test } from 'vitest';
import { everyPage, textOf } from './readSite.ts';

test.each(everyPage())('Headings of %s nest without a gap', (_, { document }) => {
  const headings = document.querySelectorAll(
    'main h1, main h2, main h3, main h4, main h5, main h6',
  );
  const levels = headings.map((heading) => Number(heading.rawTagName[1]));
  expect(levels[0]).toBe(1);
  const gaps = headings
    .filter((_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 1) + 1)
    .map(textOf);
  expect(gaps).toEqual([]);
});

test.each(everyPage())('Headings of %s that can be linked have their own anchor', (_, page) => {
  const wanting = page.document
    .querySelectorAll('main h2, main h3')
    .filter(
      (heading) =>
        page.path.startsWith('guide/') && !heading.id && !heading.closest('aside, [data-island]'),
    )
    .map(textOf);
  expect(wanting).toEqual([]);
});
