import { expect, test } from 'vitest';
import { readFleetFile, writeFleetFile } from '../../../src/islands/fleet/fleetFile.ts';
import { carryAsCsv, fleetAsCsv, fleetAsMarkdown } from '../../../src/islands/fleet/fleetTexts.ts';
import {
  type FleetWork,
  correctedDevices,
  leftOutOn,
  emptyFleet,
  withEdit,
  withValue,
} from '../../../src/islands/fleet/fleetWork.ts';
import { type UnitRow, unitRows } from '../../../src/islands/fleet/unitFilter.ts';
import { type FleetPlan, planFleet } from '../../../src/rules/fleet/planFleet.ts';
import { fleetUnits } from '../../../src/rules/inventory/fleetUnits.ts';
import { readInventory } from '../../../src/rules/inventory/readInventory.ts';
import { names, read } from '../../rules/inventory/fixtureLists.ts';

const { devices, units } = read(...names);
const plan = planFleet({ units, to: '7.4.2', waves: { by: 'site' } });

function rowsOf(planned: FleetPlan): UnitRow[] {
  const steps = unitRows(planned);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

test('Nothing that is kept or exported has a secret of the lists in it', () => {
  const file = writeFleetFile({ work: emptyFleet, devices });
  const all = [
    file,
    fleetAsCsv(rowsOf(plan), plan),
    fleetAsMarkdown(plan, 'Spring', emptyFleet),
    carryAsCsv(plan.carry),
    JSON.stringify(plan),
  ].join('');
  expect(all).toContain('core-pair');
  expect(all).not.toContain('SECRET');
});

test('A fleet is read back as it was written', () => {
  // Everything that a reader can set, and keys that are no ordinary names.
  const work: FleetWork = {
    id: 'abcdefghjk',
    name: 'Spring',
    to: '7.4.2',
    toByPlatform: { 'firepower-2100': '7.4' },
    floors: '7.0.8, 7.4.2.1',
    settled: { 'firepower-2100 7.4.2': '7.4.2-172' },
    settledFxos: { '2.14': '2.14.1.131' },
    settledFirmware: { '2.12': '1.0.19' },
    wavesBy: 'site',
    wavesLabel: 'Ring',
    byHand: withValue({ constructor: 'Last' }, ['__proto__'], 'Pilot'),
    order: ['Pilot', 'Last'],
    onTheWay: ['a'],
    repaired: ['b'],
    edits: withEdit({}, ['__proto__', 'a'], 'version', '7.4.1'),
    leftOut: ['c'],
    added: [{ key: 'by hand 1', values: { name: 'x' }, rows: [], from: {}, disagreements: [] }],
    runbooks: { a: 'mnpqrstuvw' },
    megabytes: '1100',
    megabits: '10',
  };
  const { devices } = readInventory([
    { name: 'a', text: 'fw-a 2130 7.2.5\nfw-b 2110 7.0.6' },
    { name: 'b', text: 'fw-a 2130 7.0.6' },
  ]);
  expect(devices.some(({ disagreements }) => disagreements.length > 0)).toBe(true);
  const read = readFleetFile(writeFleetFile({ work, devices }));
  if (typeof read === 'string') throw new Error(read);
  expect(read.work).toEqual(work);
  expect(read.devices).toEqual(devices);
});

test.each([
  ['{"format": "threat-defense-fleet"', 'no JSON'],
  ['[]', 'no exported fleet'],
  ['{"format": "threat-defense-fleet", "version": 2}', 'newer version'],
])('%s is told', (text, expected) => {
  expect(readFleetFile(text)).toContain(expected);
});

test('A strange file gives no more than what a fleet has', () => {
  const text = JSON.stringify({
    format: 'threat-defense-fleet',
    version: 1,
    name: 7,
    byHand: { a: 1, b: 'Pilot' },
    order: [1, 'x'],
    devices: [1, { key: 'a', values: { name: 'fw', regKey: 'SECRET' }, rows: 'no', from: [] }],
  });
  const read = readFleetFile(text);
  if (typeof read === 'string') throw new Error(read);
  expect(read.work).toEqual({ ...emptyFleet, byHand: { b: 'Pilot' }, order: ['x'] });
  expect(read.devices[0]?.values).toEqual({ name: 'fw' });
});

test('A correction is the reader’s own word, and an empty one takes a value away', () => {
  const [device] = devices;
  if (!device) throw new Error('No device');
  const edits = { [device.key]: { version: '7.4.1', site: '' } };
  const [corrected] = correctedDevices(devices, { ...emptyFleet, edits });
  expect(corrected?.values).toMatchObject({ version: '7.4.1' });
  expect(corrected?.values.site).toBeUndefined();
  expect(corrected?.rows[corrected.from.version ?? 0]).toEqual({ source: '', line: 0 });
  expect(fleetUnits([{ ...device, ...corrected }]).units[0]?.question.from).toBe('7.4.1');
});

test('A chassis of what was left out is told, as the reader corrected it', () => {
  const [device] = devices;
  if (!device) throw new Error('No device');
  const leftOut = [device.key];
  const edits = { [device.key]: { name: 'fw', chassis: 'J9' } };
  expect(leftOutOn(devices, { ...emptyFleet, edits })).toEqual({});
  expect(leftOutOn(devices, { ...emptyFleet, edits, leftOut })).toEqual({ J9: 'fw' });
});

test('What a spreadsheet would take for a formula is none', () => {
  const named = readInventory([{ name: 'a', text: 'Name,Model,Version\n"=cmd()",2110,7.0.6' }]);
  const planned = planFleet({ units: named.units, to: '7.4.2' });
  expect(fleetAsCsv(rowsOf(planned), planned)).toContain("\r\n'=cmd()");
});

test('What is held back says so in the table and in the change, and why', () => {
  const list = [
    'Name,Model,Version,FXOS,Mode,Deployment,Chassis',
    'held,4110,7.0.6,2.10,multi-instance,standalone,chassis-1',
    'other,4110,,2.10,multi-instance,standalone,chassis-1',
  ].join('\n');
  const { units: some } = readInventory([{ name: 'a.csv', text: list }]);
  const planned = planFleet({ units: some, to: '7.4.2' });
  expect(planned.heldBack).toHaveLength(1);
  const csv = fleetAsCsv(rowsOf(planned), planned);
  expect(csv).toMatch(/held,.*,held back,/);
  for (const text of [csv, fleetAsMarkdown(planned, 'Spring', emptyFleet)]) {
    expect(text).toContain('held is held back: on chassis-1 stands other, which is open.');
  }
});

test('A change names its goal, which chassis may need nothing, and who comes last', () => {
  const list = 'Name,Model,Version,Mode,Deployment\na,3105,7.4.1,multi-instance,standalone';
  const { units: some } = readInventory([{ name: 'a.csv', text: list }]);
  const planned = planFleet({ units: some, to: '7.6', onTheWay: [some[0]?.key ?? ''] });
  const work = {
    ...{ ...emptyFleet, to: '7.6', toByPlatform: { 'firepower-2100': '7.4', other: '7.2' } },
    ...{ floors: '7.6.2' },
  };
  const text = fleetAsMarkdown(planned, 'Spring', work);
  for (const part of [
    'Target: 7.6; Firepower 2100: 7.4; other: 7.2. Must end at or above: 7.6.2.',
    'if the chassis needs it, last: on the way to others',
  ]) {
    expect(text).toContain(part);
  }
});
