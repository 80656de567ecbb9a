import { expect, test } from 'vitest';
import { allOf } from '../../../src/rules/wording/inSentences.ts';

// [names, sentence]
const cases: [string[], string][] = [
  [['ISA 3000'], 'ISA 3000'],
  [['ISA 3000', 'ASA 5500-X'], 'ISA 3000 and ASA 5500-X'],
  [['1010', '1120', '1140'], '1010, 1120, and 1140'],
];

test.each(cases)('%j are named as %s', (names, sentence) => {
  expect(allOf(names)).toBe(sentence);
});
