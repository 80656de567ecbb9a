import { describe, expect, test } from 'vitest';
import { countWords } from '../../../../src/islands/plan/runbook/countWords.ts';
import { isShown, runbookOf } from '../../../../src/islands/plan/runbook/runbook.ts';
import { markStep } from '../../../../src/islands/plan/work/markStep.ts';
import { tickStep } from '../../../../src/islands/plan/work/stepState.ts';
import { emptyWork } from '../../../../src/islands/plan/work/work.ts';
import { planUpgrade } from '../../../../src/rules/plan/planUpgrade.ts';
import { nameOf, stepsOf } from '../../../rules/plan/planSteps.ts';

const device = { platform: '1010', deployment: 'standalone', from: '7.0.6', to: '7.6.0' };
const direct = {
  managementCenterReachesCisco: true,
  managementCenterDiskSpace: true,
  bandwidth: true,
  appliesNow: true,
};
const byHand = { managementCenterDiskSpace: false, bandwidth: true, internalServer: true };
const stamp = { at: '2026-01-31T02:00:00.000Z', by: 'Ana' };

describe.each([
  ['by hand', byHand],
  ['by direct download', direct],
])('packages %s', (_, travel) => {
  const plan = planUpgrade({ ...device, ...travel });
  const several = runbookOf(plan, emptyWork, false);
  const one = runbookOf(plan, emptyWork, true);

  test('in several windows each upgrade is whole', () => {
    expect(several.rows.map(({ step }) => step.id)).toEqual(stepsOf(plan).map(({ id }) => id));
    expect(several.chapters.map(({ parts }) => parts.length)).toEqual([3, 3]);
  });

  test('in one window no step is lost, and the days before come first', () => {
    const ids = one.rows.map(({ step }) => step.id);
    expect(ids.toSorted()).toEqual(
      stepsOf(plan)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(one.rows.map(({ number }) => number)).toEqual(ids.map((_each, place) => place + 1));
    const window = ids.findIndex((id) => id.includes('/in-the-window/'));
    const late = one.rows.slice(window).filter(({ step }) => step.id.includes('/days-before/'));
    expect(late.map(({ step }) => nameOf(step))).toEqual(
      travel === direct ? ['fetch-threat-defense', 'copy-ahead'] : [],
    );
    expect(late.every(({ step }) => step.waits)).toBe(true);
  });
});

describe('where the work is', () => {
  const plan = planUpgrade(device);
  const steps = stepsOf(plan);
  const [first, second, third] = steps;
  if (!first || !second || !third) throw new Error('no steps');
  const work = markStep(
    markStep(tickStep(emptyWork, first, true, stamp), second, 'not-needed', 'none', stamp),
    third,
    'failed',
    'no answer',
    stamp,
  );
  const runbook = runbookOf(plan, work, false);

  test('the next step is the first that is neither done nor not needed', () => {
    expect(runbook.next?.step.id).toBe(third.id);
    expect(runbook.parts[0]?.settled).toBe(2);
    expect(countWords(runbook.rows)).toBe(
      `1 of ${steps.length} steps done, 1 not needed, 1 failed`,
    );
  });

  test.each([
    ['all', steps.length],
    ['open', steps.length - 2],
    ['phase', plan.hops[0]?.phases[0]?.steps.length],
    ['next', 1],
  ] as const)('the view %s shows %s', (view, count) => {
    const shown = runbook.parts.flatMap((part) =>
      part.rows.filter((row) => isShown(runbook, view, part, row)),
    );
    expect(shown).toHaveLength(count ?? 0);
  });

  test('what is not needed for no reason given is shown with what is open', () => {
    const unsaid = runbookOf(plan, markStep(work, second, 'not-needed', '', stamp), false);
    const [part] = unsaid.parts;
    const [, row] = part?.rows ?? [];
    if (!part || !row) throw new Error('no rows');
    expect(isShown(unsaid, 'open', part, row)).toBe(true);
    expect([unsaid.next?.step.id, part.settled]).toEqual([third.id, 2]);
  });
});
