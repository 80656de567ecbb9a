import { describe, expect, test } from 'vitest';
import * as rules from '../../src/rules/index.ts';

type Ask = (...args: unknown[]) => unknown;
const asks = Object.entries(rules) as [string, Ask][];

/** What a script may hand on by a slip, in the place of a question, a text or a list. */
const slips: [what: string, slip: unknown][] = [
  ...[undefined, null, 0, 7.4, Number.NaN, true, {}, []].map((slip): [string, unknown] => [
    JSON.stringify(slip) ?? 'undefined',
    slip,
  ]),
  ['a function', () => '7.4'],
  ['a symbol', Symbol('7.4')],
];

/** What a function answers; of one in steps, what the last step returns. */
function answerOf(ask: Ask, args: unknown[]): unknown {
  const answer = ask(...args);
  if (!(Symbol.iterator in Object(answer)) || !('next' in Object(answer))) return answer;
  const steps = answer as Generator;
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

test('Every function goes by the name that it is imported by', () => {
  const names = asks.map(([name, ask]) => [name, ask.name]);
  expect(names.filter(([name, own]) => name !== own)).toEqual([]);
});

describe.each(asks)('%s never throws', (_, ask) => {
  test.each(slips)('Asked with %s, it answers as if nothing were said', (_, slip) => {
    const nothing = answerOf(ask, []);
    for (const args of [[slip], [slip, slip], [undefined, slip, slip]]) {
      expect(answerOf(ask, args)).toEqual(nothing);
    }
  });

  test('Whatever stands beside, in or behind a question', () => {
    for (const [, slip] of slips) {
      for (const args of [
        ['7.4', slip],
        [[slip], [slip], [slip]],
        [{ platform: slip, from: slip, to: slip, units: slip, hops: slip, name: slip }, [slip]],
        [{ platform: '2130', from: '7.2' }, slip],
      ]) {
        expect(() => answerOf(ask, args)).not.toThrow();
      }
    }
  });
});
