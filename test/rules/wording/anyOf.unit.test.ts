import { expect, test } from 'vitest';
import { anyOf } from '../../../src/rules/wording/inSentences.ts';

// [names, sentence]
const cases: [string[], string][] = [
  [['appliance'], 'appliance'],
  [['appliance', 'multi-instance'], 'appliance or multi-instance'],
  [['2110', '2120', '2130'], '2110, 2120, or 2130'],
];

test.each(cases)('%j is offered as %s', (names, sentence) => {
  expect(anyOf(names)).toBe(sentence);
});
