import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeTicks } from '../../../src/islands/ticks/mergeTicks.ts';
import { readTicks } from '../../../src/islands/ticks/readTicks.ts';

const at = '2026-11-23T02:00:00.000Z';

test.each([
  // stored, ticks
  [null, {}],
  ['', {}],
  ['garbage', {}],
  ['null', {}],
  ['[]', {}],
  ['"done"', {}],
  [`{"backup":{"at":"${at}","ticked":false}}`, { backup: { at, ticked: false } }],
  [`{"backup":"${at}"}`, { backup: { at, ticked: true } }],
  ['{"backup":"done","old":true,"older":{"at":1}}', { backup: { at: '', ticked: true } }],
])('%j gives %j', (stored, ticks) => {
  expect(readTicks(stored)).toEqual(ticks);
});

test('takes any text and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
      const ticks = Object.values(readTicks(stored));
      expect(ticks.every(({ ticked }) => typeof ticked === 'boolean')).toBe(true);
    }),
  );
});

const [early, late] = ['2026-11-23T02:00:00.000Z', '2026-11-23T03:00:00.000Z'];
const yes = (time: string) => ({ at: time, ticked: true });
const no = (time: string) => ({ at: time, ticked: false });

test.each([
  // what, base, mine, stored, merged
  ['two steps', {}, { a: yes(early) }, { b: yes(early) }, { a: yes(early), b: yes(early) }],
  ['what was taken away', { a: yes(early) }, { a: no(late) }, { a: yes(early) }, { a: no(late) }],
  [
    'what others took away',
    { a: yes(early) },
    { a: yes(early), b: yes(late) },
    { a: no(late) },
    { a: no(late), b: yes(late) },
  ],
  [
    'the later of two changes',
    { a: yes('') },
    { a: no(early) },
    { a: yes(late) },
    { a: yes(late) },
  ],
  [
    'the later one of this tab',
    { a: yes('') },
    { a: no(late) },
    { a: yes(early) },
    { a: no(late) },
  ],
  ['an older tick beside a newer one', null, { a: yes('') }, { a: no(late) }, { a: no(late) }],
])('merges %s', (_, base, mine, stored, merged) => {
  const texts = [base, mine, stored].map((ticks) => ticks && JSON.stringify(ticks));
  expect(
    readTicks(mergeTicks(texts[0] ?? null, texts[1] ?? null, texts[2] ?? null) ?? null),
  ).toEqual(merged);
});
