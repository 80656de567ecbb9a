import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guideSections } from '../../src/layouts/guideSections.ts';

const folder = new URL('../../content/guide/', import.meta.url);

function orderOf(file: string): number {
  return Number(/^order: (\d+)$/m.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1]);
}

test('the sections hold every page of the guide, in reading order', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.mdx'));
  const inOrder = files.toSorted((a, b) => orderOf(a) - orderOf(b));
  expect(guideSections.flatMap(({ pages }) => [...pages])).toEqual(
    inOrder.map((file) => file.replace('.mdx', '')),
  );
});
