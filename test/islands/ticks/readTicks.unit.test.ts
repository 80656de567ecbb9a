import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTicks } from '../../../src/islands/ticks/readTicks.ts';

test.each([
  // stored, ticks
  [null, {}],
  ['', {}],
  ['garbage', {}],
  ['null', {}],
  ['[]', {}],
  ['"done"', {}],
  ['{"backup":"2026-11-23T02:00:00Z"}', { backup: '2026-11-23T02:00:00Z' }],
  ['{"backup":"done","old":true,"older":{"at":1}}', { backup: 'done' }],
])('%j gives %j', (stored, ticks) => {
  expect(readTicks(stored)).toEqual(ticks);
});

test('takes any text and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
      expect(Object.values(readTicks(stored)).every((value) => typeof value === 'string')).toBe(
        true,
      );
    }),
  );
});
