import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { revisions } from '../../../src/rules/facts/revisions.ts';
import { factsFixture, factsLine } from './factsLine.ts';

test('revisions count up from 1, in order of their days', () => {
  expect(revisions.map(({ revision }) => revision)).toEqual(revisions.map((_, index) => index + 1));
  const dates: string[] = revisions.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort());
});

test('facts changed only with a new revision', async () => {
  expect(
    await factsLine(revisions.length),
    'The facts changed. Type: npm run facts:revise -- "What changed, in a sentence." changed-rule …',
  ).toBe(readFileSync(factsFixture, 'utf8').trim());
});
