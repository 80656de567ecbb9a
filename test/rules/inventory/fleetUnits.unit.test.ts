import { expect, test } from 'vitest';
import { fleetUnits } from '../../../src/rules/inventory/fleetUnits.ts';
import { readInventory } from '../../../src/rules/inventory/readInventory.ts';

const { devices } = readInventory([
  { name: 'pasted', text: 'a 4110 7.0.6 10.0.0.1\nb 4110 7.0.6\nc 2110 7.2.5 ha' },
]);
const correct = (name: string, values: Record<string, string>) =>
  devices.map((device) =>
    device.values.name === name ? { ...device, values: { ...device.values, ...values } } : device,
  );

test('Devices stand alone until a list or the reader says otherwise', () => {
  const { units } = fleetUnits(devices);
  expect(units.map(({ name, kind, devices: count }) => [name, kind, count])).toEqual([
    ['a', 'device', 1],
    ['b', 'device', 1],
    ['c', 'pair', 2],
  ]);
  expect(units[2]?.faults.map(({ kind }) => kind)).toEqual(['partner-not-named']);
});

test('Two devices under one name of a pair are one unit', () => {
  const paired = correct('a', { unit: 'core' }).map((device) =>
    device.values.name === 'b' ? { ...device, values: { ...device.values, unit: 'Core' } } : device,
  );
  const { units, questions } = fleetUnits(paired);
  expect(units.map(({ name, kind }) => [name, kind])).toEqual([
    ['core', 'pair'],
    ['c', 'pair'],
  ]);
  expect(units[0]?.question.deployment).toBe('high-availability');
  expect(questions.some(({ id }) => id.startsWith('deployment'))).toBe(false);
});

test('A correction takes a question away', () => {
  const ids = (corrected: typeof devices) => fleetUnits(corrected).questions.map(({ id }) => id);
  expect(ids(devices)).toContain('mode firepower-4100');
  const all = devices.map((device) => ({
    ...device,
    values: { ...device.values, mode: 'appliance' },
  }));
  expect(ids(all)).not.toContain('mode firepower-4100');
});

test('An FXOS that is none is asked about, as one that is not given', () => {
  const asked = (fxos: string) =>
    fleetUnits(correct('a', { fxos })).questions.filter(({ field }) => field === 'fxos');
  const ofA = (fxos: string) => asked(fxos).filter(({ units }) => units.length === 1);
  expect(asked('').map(({ units }) => units.length)).toEqual([2]);
  expect(ofA('7.2').map(({ message }) => message)).toContainEqual(
    expect.stringContaining('“7.2” is no FXOS. That is a threat defense version'),
  );
  expect(ofA('2.14.131').map(({ message }) => message)).toContainEqual(
    expect.stringContaining('third number looks like a build'),
  );
  expect(asked('2.10.1.159').map(({ units }) => units.length)).toEqual([1]);
});
