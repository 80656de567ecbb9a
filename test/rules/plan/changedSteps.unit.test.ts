import { expect, test } from 'vitest';
import { changedSteps } from '../../../src/rules/plan/changedSteps.ts';
import type { FactsRevision } from '../../../src/rules/facts/revisions.ts';
import { planUpgrade } from '../../../src/rules/plan/planUpgrade.ts';

const plan = planUpgrade({
  platform: '1010',
  deployment: 'standalone',
  from: '7.2.5',
  to: '7.4.2',
});

const known: FactsRevision[] = [
  { revision: 1, date: '2026-01-01', changed: [], summary: 'First.' },
  { revision: 2, date: '2026-02-01', changed: ['clocks-in-sync'], summary: 'Clocks.' },
  { revision: 3, date: '2026-03-01', changed: ['table-3'], summary: 'Wizard.' },
];

const clocks = 'firepower-1000/7.2.5>7.4.2/in-the-window/clocks';

// [revision of the link, stale, steps, what changed]
const cases: [number, boolean, string[], string[]][] = [
  [0, true, [clocks], ['First.', 'Clocks.', 'Wizard.']],
  [1, true, [clocks], ['Clocks.', 'Wizard.']],
  [2, true, [], ['Wizard.']],
  [3, false, [], []],
  [4, false, [], []],
  [Number.NaN, false, [], []],
  [1.5, false, [], []],
];

test.each(cases)('since revision %d: stale %s, steps %j', (since, isStale, steps, changes) => {
  expect(changedSteps(plan, since, known)).toEqual({ isStale, steps, changes });
});

test('the newest revision of these facts is not stale', () => {
  expect(changedSteps(plan, plan.revision).isStale).toBe(false);
});
