import { expect, test } from 'vitest';
import { readChange, readKind } from '../../../src/rules/reading/readAnswers.ts';

const outcomeOf = (read: ReturnType<typeof readKind | typeof readChange>) =>
  read.ok ? read.value : read.why;

test.each([
  // text, as a kind, as a change
  ['major', 'major', 'upgrade'],
  [' patch ', 'patch', 'upgrade'],
  ['maintenance', 'maintenance', 'upgrade'],
  ['hotfix', 'hotfix', 'hotfix'],
  ['upgrade', 'unreadable', 'upgrade'],
  ['Major', 'unreadable', 'unreadable'],
  ['toString', 'unreadable', 'unreadable'],
  ['', 'empty', 'empty'],
  ['not-known', 'empty', 'empty'],
  [undefined, 'empty', 'empty'],
])('%j is the kind %s, the change %s', (text, kind, change) => {
  expect([outcomeOf(readKind(text)), outcomeOf(readChange(text))]).toEqual([kind, change]);
});
