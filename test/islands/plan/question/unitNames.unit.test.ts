import { expect, test } from 'vitest';
import { type Texts, emptyTexts } from '../../../../src/islands/device/readLink.ts';
import { nameCount, unitsOf } from '../../../../src/islands/plan/question/unitNames.ts';

const textsWith = (texts: Partial<Texts>): Texts => ({ ...emptyTexts, ...texts });
const pair = { platform: '4110', mode: 'appliance', deployment: 'high-availability' };
const cluster = { ...pair, deployment: 'inter-chassis-cluster' };

test.each([
  // texts, names typed, units of the plan
  [{}, ['a'], []],
  [pair, [], []],
  [pair, ['', ' '], []],
  [pair, [' fw-a ', 'fw-b', 'left over'], ['fw-a', 'fw-b']],
  [pair, ['', 'fw-b'], ['Unit 1', 'fw-b']],
  [{ ...pair, units: '2' }, [], []],
  [cluster, [], []],
  [{ ...cluster, units: '2' }, [], ['Unit 1', 'Unit 2']],
  [{ ...cluster, units: '3' }, [], ['Unit 1', 'Unit 2', 'Unit 3']],
  [{ ...cluster, units: '3' }, ['a'], ['a', 'Unit 2', 'Unit 3']],
  [{ ...cluster, units: '1e9' }, ['a', 'b', 'c'], ['a', 'b']],
  [{ ...cluster, units: '17' }, [], []],
  [{ ...cluster, units: '-1' }, [], []],
])('%j named %j plans for %j', (texts, names, units) => {
  expect(unitsOf(textsWith(texts), names)).toEqual(units);
});

test.each([
  [{ platform: '1010', deployment: 'standalone' }, 1],
  [pair, 2],
  [cluster, 2],
  [{ ...cluster, units: '16' }, 16],
  [{ ...pair, deployment: 'nonsense' }, 0],
])('%j has %i names', (texts, count) => {
  expect(nameCount(textsWith(texts))).toBe(count);
});
