import { expect, test } from 'vitest';
import { quote } from '../../../src/rules/reading/read.ts';

// [text, quoted]
const cases: [string, string][] = [
  ['7.2', '“7.2”'],
  ['', '“”'],
  ['  7.2  \n', '“7.2”'],
  ['7.2\t \n (build', '“7.2 (build”'],
  ['a'.repeat(40), `“${'a'.repeat(40)}”`],
  ['a'.repeat(41), `“${'a'.repeat(39)}…”`],
  ['a'.repeat(10_000), `“${'a'.repeat(39)}…”`],
  [`${' '.repeat(300)}7.2`, '“7.2”'],
  [`${' '.repeat(150)}7.2${' '.repeat(150)}x`, '“7.2 x”'],
  [`7.2${' '.repeat(300)}x`, '“7.2”'],
  ['😀'.repeat(41), `“${'😀'.repeat(39)}…”`],
  ['😀'.repeat(40), `“${'😀'.repeat(40)}”`],
];

test.each(cases)('%j is shown as %s', (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});
