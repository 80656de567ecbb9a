import { expect, test } from 'vitest';
import { changedTexts } from '../../../../src/islands/plan/steps/changedTexts.ts';
import { isPlanId, newPlanId, standing } from '../../../../src/islands/plan/work/work.ts';

const stamp = { at: '2026-01-31T02:00:00.000Z', by: '' };

test.each([
  // tick, text of the step now, what the tick is worth
  [null, 'Deploy.', 'open'],
  [{ ...stamp, ticked: true, text: 'Deploy.' }, 'Deploy.', 'ticked'],
  [{ ...stamp, ticked: true, text: 'Deploy.' }, 'Deploy twice.', 'changed'],
  [{ ...stamp, ticked: false, text: 'Deploy.' }, 'Deploy.', 'open'],
  [{ ...stamp, ticked: false, text: 'Deploy.' }, 'Deploy twice.', 'open'],
] as const)('a tick %j on %j is %s', (tick, text, worth) => {
  expect(standing(tick, text)).toBe(worth);
});

test('ids of plans are ids, and no two are alike', () => {
  const ids = Array.from({ length: 1000 }, newPlanId);
  expect(ids.every(isPlanId)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(['', 'a', '<script>', '__proto__', 'ABCDEFGH', 'a'.repeat(33), 'abc def gh'])(
  '%j is no id',
  (text) => {
    expect(isPlanId(text)).toBe(false);
  },
);

test('changed lines: what reads otherwise, what is new, what is gone', () => {
  const before = [
    { id: 'a', text: 'Same.' },
    { id: 'b', text: 'Old.' },
    { id: 'c', text: 'Gone.' },
  ];
  const now = [
    { id: 'd', text: 'New.' },
    { id: 'b', text: 'Newer.' },
    { id: 'a', text: 'Same.' },
  ];
  expect(changedTexts(before, now)).toEqual([
    { id: 'd', before: null, now: 'New.' },
    { id: 'b', before: 'Old.', now: 'Newer.' },
    { id: 'c', before: 'Gone.', now: null },
  ]);
  expect(changedTexts(before, before)).toEqual([]);
});
