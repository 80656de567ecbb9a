import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guidePages, sectionStarts } from '../../src/browser/guidePages.ts';

const folder = new URL('../../content/guide/', import.meta.url);

function orderOf(file: string): number {
  return Number(/^order: (\d+)$/m.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1]);
}

test('the list has every page of the guide, in reading order, section by section', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.mdx'));
  const inOrder = files.toSorted((a, b) => orderOf(a) - orderOf(b));
  expect(Object.keys(guidePages)).toEqual(inOrder.map((file) => file.replace('.mdx', '')));
  // Each page stands in some section.
  expect(Object.keys(sectionStarts)).toContain(Object.keys(guidePages)[0]);
});
