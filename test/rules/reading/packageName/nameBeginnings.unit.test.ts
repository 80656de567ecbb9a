import { expect, test } from 'vitest';
import {
  anyBeginning,
  beginningInText,
  escapePattern,
  knownBeginnings,
} from '../../../../src/rules/reading/packageName/nameBeginnings.ts';

// [text, a name that stands alone begins so, a name begins so inside a text]
const texts: [string, boolean, boolean][] = [
  ['cisco_ftd_upgrade', true, true],
  ['cisco-ftd-fp1k', true, true],
  ['cisco-asa', true, true],
  ['cisco-press.example', true, false],
  ['fxos-k9', true, true],
  ['cisco', false, false],
  ['ubuntu', false, false],
];

test.each(texts)('%s begins a name: alone %s, inside a text %s', (text, alone, inside) => {
  expect(new RegExp(`^(?:${anyBeginning})`).test(text)).toBe(alone);
  expect(new RegExp(`^(?:${beginningInText})`).test(text)).toBe(inside);
});

test('A text as a pattern finds just that text', () => {
  const text = 'a.b*c+d?e^f$g{h}i(j)k|l[m]n\\o-p';
  expect(new RegExp(`^${escapePattern(text)}$`).test(text)).toBe(true);
  expect(new RegExp(`^${escapePattern('a.b')}$`).test('axb')).toBe(false);
});

test('The reader is told how names begin', () => {
  expect(knownBeginnings).toEqual(['Cisco_', 'cisco-ftd', 'fxos-k9']);
});
