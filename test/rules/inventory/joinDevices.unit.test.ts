import { describe, expect, test } from 'vitest';
import { fromJson } from '../../../src/rules/inventory/fromJson.ts';
import { type Inventory, readInventory } from '../../../src/rules/inventory/readInventory.ts';
import { readInventoryInSteps } from '../../../src/rules/inventory/readInventoryInSteps.ts';

type Devices = Inventory['devices'];
type Lists = Parameters<typeof readInventory>[0];

const typed = { name: 'typed', text: 'fw-a 2110 7.2.5\nfw-b 2110 7.2.5' };
const numbered = { name: 'numbered', text: 'Model,Version,Serial\n2110,7.2.5,X1' };
const table = (rows: string) => ({ name: 'table', text: `Name,Model,Version,Serial\n${rows}` });
const first = readInventory([typed]).devices;

/** Reads lists beside devices of a kept fleet, after a reading that found other devices. */
function read(lists: Lists, before: Devices, earlier: Devices) {
  const steps = readInventoryInSteps(lists, () => fromJson, {}, before, earlier);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.devices;
  }
}

const keysOf = (devices: Devices) =>
  devices
    .map(({ key, values: { name, serial } }) => `${name} ${serial ?? '–'}: ${key}`.toLowerCase())
    .sort();

describe('A device keeps its key, on which the reader’s work hangs,', () => {
  test.each<[string, string, string[]]>([
    [
      'when a later list gives it a serial number',
      'FW-A,2110,7.2.5,X1',
      ['fw-a x1: fw-a', 'fw-b –: fw-b'],
    ],
    [
      'and another of its name gets another',
      'fw-a,2110,7.2.5,X1\nfw-a,2110,7.2.5,X2',
      ['fw-a x1: fw-a', 'fw-a x2: x2', 'fw-b –: fw-b'],
    ],
    [
      'and a new one is named by its serial number',
      'fw-c,2110,7.2.5,X3',
      ['fw-a –: fw-a', 'fw-b –: fw-b', 'fw-c x3: x3'],
    ],
  ])('%s', (_, rows, keys) => {
    expect(keysOf(read([typed, table(rows)], [], first))).toEqual(keys);
    expect(keysOf(read([table(rows)], first, []))).toEqual(keys);
  });

  test('in whatever order the lists are read', () => {
    const keys = keysOf(read([table('fw-a,2110,7.2.5,X1'), typed], [], first));
    expect(keys).toEqual(['fw-a x1: fw-a', 'fw-b –: fw-b']);
  });

  test('also when a list says its name after its number', () => {
    const { devices } = readInventory([numbered]);
    const named = read([numbered, table('fw-a,2110,7.2.5,X1')], [], devices);
    expect([keysOf(devices), keysOf(named)]).toEqual([['undefined x1: x1'], ['fw-a x1: x1']]);
  });

  test('but for a device of another number that took its name', () => {
    const { devices } = readInventory([table('fw-a,2110,7.2.5,X1')]);
    expect(keysOf(read([table('fw-a,2110,7.2.5,X2')], [], devices))).toEqual(['fw-a x2: x2']);
  });
});

describe('What changes from night to night', () => {
  const states = (text: string) => ({
    name: 'states',
    text: `Name,Model,Version,Health,Sync\n${text}`,
  });
  const valuesOf = (devices: Devices) =>
    devices.map(({ values: { name, version, health }, disagreements }) => [
      ...[name, version, health, disagreements.map(({ field }) => field).join()],
    ]);

  test('is as the list of today says, not as a kept fleet had it', () => {
    const kept = readInventory([states('fw-a,2110,7.0.6,green,\nfw-b,2110,7.0.6,green,')]).devices;
    const today = states('fw-a,2110,7.4.2,green,\nfw-b,1010,7.0.6,red,');
    expect(valuesOf(read([today], kept, kept))).toEqual([
      ['fw-a', '7.4.2', 'green', ''],
      ['fw-b', '7.0.6', 'red', 'model'],
    ]);
  });

  test('and of two lists of today the one that knows of a fault has the say', () => {
    const others = { name: 'others', text: 'Name,Health\nfw-a,red\nfw-b,green' };
    const lists = [states('fw-a,2110,7.0.6,green,\nfw-b,2110,7.0.6,Critical,'), others];
    expect(valuesOf(read(lists, [], []))).toEqual([
      ['fw-a', '7.0.6', 'red', ''],
      ['fw-b', '7.0.6', 'Critical', ''],
    ]);
  });
});
