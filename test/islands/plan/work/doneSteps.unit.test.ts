import { expect, test } from 'vitest';
import { planInputs } from '../../../../src/islands/plan/handOver/inputLines.ts';
import { textsOf } from '../../../../src/islands/plan/handOver/planTexts.ts';
import { doneSteps } from '../../../../src/islands/plan/work/doneSteps.ts';
import { markStep } from '../../../../src/islands/plan/work/markStep.ts';
import { tickStep, tickUnit } from '../../../../src/islands/plan/work/stepState.ts';
import { type Work, emptyWork } from '../../../../src/islands/plan/work/work.ts';
import { emptyTexts } from '../../../../src/islands/device/readLink.ts';
import { planUpgrade } from '../../../../src/rules/plan/planUpgrade.ts';
import { nameOf, stepsOf } from '../../../rules/plan/planSteps.ts';

const at = { at: '2026-01-31T02:00:00.000Z', by: 'Ana' };
const pair = { platform: '1010', deployment: 'high-availability', from: '7.2.5', to: '7.4.2' };
const cluster = { platform: '9300', deployment: 'inter-chassis-cluster', units: '3' };

function countOf(question: Record<string, string>, names: string[], act: (work: Work) => Work) {
  const texts = { ...emptyTexts, ...pair, ...question };
  const plan = planUpgrade({ ...texts, units: names });
  const work = act({ ...emptyWork, names });
  const file = { facts: 1, written: at.at, inputs: planInputs(texts), texts: textsOf(plan) };
  return doneSteps({ ...file, work });
}

function stepOf(question: Record<string, string>, names: string[], name: string) {
  const plan = planUpgrade({ ...emptyTexts, ...pair, ...question, units: names });
  const step = stepsOf(plan).find((each) => nameOf(each) === name);
  if (!step) throw new Error(name);
  return step;
}

const trio = ['a', 'b', 'c'];
const ofPair = stepOf({}, [], 'pair-before');
const ofTrio = stepOf(cluster, trio, 'verify');
const whole = stepOf({}, [], 'compatibility');
const units =
  (step: typeof ofPair, ...places: number[]) =>
  (work: Work) =>
    places.reduce((now, place) => tickUnit(now, step, place, true, at), work);

test.each<[string, Record<string, string>, string[], (work: Work) => Work, number]>([
  ['nothing', {}, [], (work) => work, 0],
  ['a step', {}, [], (work) => tickStep(work, whole, true, at), 1],
  [
    'a step, and away again',
    {},
    [],
    (work) => tickStep(tickStep(work, whole, true, at), whole, false, at),
    0,
  ],
  ['one unit of a pair', {}, [], units(ofPair, 0), 0],
  ['both units of a pair', {}, [], units(ofPair, 0, 1), 1],
  ['a step with units, at once', {}, [], (work) => tickStep(work, ofPair, true, at), 1],
  ['a step that is not needed', {}, [], (work) => markStep(work, whole, 'not-needed', '', at), 0],
  ['a step that failed', {}, [], (work) => markStep(work, whole, 'failed', '', at), 0],
  ['two of three units', cluster, trio, units(ofTrio, 0, 1), 0],
  ['three of three units', cluster, trio, units(ofTrio, 0, 1, 2), 1],
  [
    'a text that has changed',
    {},
    [],
    (work) => tickStep(work, { ...whole, text: 'Old.' }, true, at),
    0,
  ],
])('%s: counts steps, not ticks', (_, question, names, act, count) => {
  expect(countOf(question, names, act)).toBe(count);
});
