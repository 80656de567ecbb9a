import { expect, test } from 'vitest';
import { forScripts } from '../../../src/rules/reading/forScripts.ts';

const ask = forScripts(
  (question: { from: string; hops: object[] }, size: number) => ({ question, size }),
  { from: '', hops: [] },
  0,
);
const nothing = { question: { from: '', hops: [] }, size: 0 };

test.each<[given: unknown[], taken: object]>([
  [[], nothing],
  [[null, null], nothing],
  [['7.2', '3'], nothing],
  [[[], Number.MAX_VALUE], { ...nothing, size: Number.MAX_VALUE }],
  [[{ from: '7.2' }, 3], { question: { from: '7.2', hops: [] }, size: 3 }],
  [
    [{ from: null, hops: [null, 3, { to: '7.4' }] }],
    { ...nothing, question: { from: '', hops: [{ to: '7.4' }] } },
  ],
  [[{ hops: {}, more: 'stays' }], { ...nothing, question: { from: '', hops: [], more: 'stays' } }],
])('%j is asked as %j', (given, taken) => {
  expect((ask as (...args: unknown[]) => unknown)(...given)).toEqual(taken);
});
