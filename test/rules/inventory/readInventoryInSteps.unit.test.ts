import { expect, test } from 'vitest';
import { fromJson } from '../../../src/rules/inventory/fromJson.ts';
import { readInventory } from '../../../src/rules/inventory/readInventory.ts';
import { readInventoryInSteps } from '../../../src/rules/inventory/readInventoryInSteps.ts';

const lists = [
  {
    name: 'typed',
    text: 'fw-a 2110 7.2.5\n[{"name": "fw-b", "model": "2110", "version": "7.0.6"}]',
  },
  { name: 'json', text: '[{"name": "fw-a", "serial": "X1"}]' },
];

test('What reads JSON may come later: the reading waits for it, once for each text', async () => {
  let waited = 0;
  const steps = readInventoryInSteps(lists, () => Promise.resolve(fromJson));
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    if (step.value === undefined) continue;
    waited++;
    await step.value;
  }
  expect(step.value).toEqual(readInventory(lists));
  expect(waited).toBe(2);
});

test('and lists without JSON ask for nothing', () => {
  const steps = readInventoryInSteps([{ name: 'typed', text: 'fw-a 2110 7.2.5' }], () => {
    throw new Error('Asked for');
  });
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.devices).toHaveLength(1);
});
