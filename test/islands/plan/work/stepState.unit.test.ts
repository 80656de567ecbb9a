import { describe, expect, test } from 'vitest';
import { mergeWork } from '../../../../src/islands/plan/work/mergeWork.ts';
import { readWorkFile } from '../../../../src/islands/plan/work/readWorkFile.ts';
import { markStep } from '../../../../src/islands/plan/work/markStep.ts';
import {
  entriesOf,
  stateOf,
  tickStep,
  tickUnit,
} from '../../../../src/islands/plan/work/stepState.ts';
import { type Work, emptyWork, withStep } from '../../../../src/islands/plan/work/work.ts';
import { writeWorkFile } from '../../../../src/islands/plan/work/writeWorkFile.ts';
import { planUpgrade } from '../../../../src/rules/plan/planUpgrade.ts';
import { nameOf, stepsOf } from '../../../rules/plan/planSteps.ts';

const pair = { platform: '1010', deployment: 'high-availability', from: '7.2.5', to: '7.4.2' };
const steps = stepsOf(planUpgrade({ ...pair, units: ['fw-a', 'fw-b'] }));
const stepOf = (name: string) => {
  const step = steps.find((each) => nameOf(each) === name);
  if (!step) throw new Error(name);
  return step;
};
const forBoth = stepOf('pair-before');
const once = stepOf('compatibility');
const at = (minute: number, by = 'Ana') => ({ at: `2026-01-31T02:0${minute}:00.000Z`, by });
const told = (work: Work, step = forBoth) => {
  const { standing, units } = stateOf(work, step);
  return `${standing} ${units.map((tick) => (tick ? 'x' : '-')).join('')}`.trim();
};

test('a step for each unit has their names, one for all has none', () => {
  expect(forBoth.eachUnit).toEqual(['fw-a', 'fw-b']);
  expect(once.eachUnit).toEqual([]);
});

test('a tick of the time before units had boxes stands for all of them', () => {
  const tick = { ...at(0), ticked: true, text: forBoth.text };
  expect(told(withStep(emptyWork, forBoth.id, { tick }))).toBe('done xx');
});

type Act = (work: Work) => Work;
const tick =
  (ticked: boolean, minute: number): Act =>
  (work) =>
    tickStep(work, forBoth, ticked, at(minute));
const unit =
  (place: number, ticked: boolean, minute: number): Act =>
  (work) =>
    tickUnit(work, forBoth, place, ticked, at(minute));
const mark =
  (how: 'failed' | 'not-needed', minute: number): Act =>
  (work) =>
    markStep(work, forBoth, how, 'no such thing', at(minute));

test.each([
  // what was done, how the step stands
  ['nothing', [], 'open --'],
  ['one unit', [unit(1, true, 0)], 'open -x'],
  ['both units', [unit(1, true, 0), unit(0, true, 1)], 'done xx'],
  ['all at once, but one not', [tick(true, 0), unit(0, false, 1)], 'open -x'],
  [
    'both units, and all taken back',
    [unit(0, true, 0), unit(1, true, 1), tick(false, 2)],
    'open --',
  ],
  ['not needed', [mark('not-needed', 0)], 'not-needed --'],
  ['failed after a unit', [unit(0, true, 0), mark('failed', 1)], 'failed x-'],
  ['failed, then done', [mark('failed', 0), tick(true, 1)], 'done xx'],
  ['not needed, then failed', [mark('not-needed', 0), mark('failed', 1)], 'failed --'],
  ['failed, and tried again', [mark('failed', 0), tick(false, 1)], 'open --'],
])('%s: %#', (_, acts, standing) => {
  expect(told(acts.reduce((work, act) => act(work), emptyWork))).toBe(standing);
});

describe('what stands beside a step', () => {
  const work = mark('not-needed', 3)(unit(0, true, 0)(emptyWork));
  const file = { work: { ...work, id: 'abcdefghjk' }, facts: 0, written: at(5).at, inputs: {} };
  const texts = steps.map(({ id, text }) => ({ id, text }));
  const read = readWorkFile(writeWorkFile({ ...file, texts }), 9);

  test('is kept and handed over in the shape that older copies of the site read', () => {
    expect(JSON.parse(writeWorkFile({ ...file, texts }))).toMatchObject({ version: 1 });
    expect(read.ok && told(read.file.work)).toBe('not-needed x-');
  });

  test('is merged: the later word wins', () => {
    const later = tick(true, 4)(work);
    expect(told(mergeWork(work, later))).toBe('done xx');
    expect(told(mergeWork(later, work))).toBe('done xx');
  });

  test('stays the same object until it changes, so that no other row is drawn', () => {
    const next = unit(1, true, 4)(work);
    expect(
      entriesOf(next, once).every((each, place) => each === entriesOf(work, once)[place]),
    ).toBe(true);
  });
});
