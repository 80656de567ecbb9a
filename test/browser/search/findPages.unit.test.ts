import { expect, test } from 'vitest';
import { hasWord } from '../../../src/browser/search/findPages.ts';

const text = 'after the upgrade, upgrade to 7.4.1 the companion of cisco_ftd_ssp-fp2k_upgrade';

test.each([
  // a word typed, whether it counts as there
  ['Upgrade', true],
  ['upgrading', true],
  ['compan', true],
  ['FP2K', true],
  ['FP9K', false],
  ['7.4', true],
  ['7.4.2', false],
  ['xyzzy', false],
])('%s: %s', (word, answer) => {
  expect(hasWord(text, word)).toBe(answer);
});
