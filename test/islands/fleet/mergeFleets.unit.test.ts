import { expect, test } from 'vitest';
import {
  type FleetFile,
  type FleetWork,
  emptyFile,
  emptyFleet,
  withEdit,
} from '../../../src/islands/fleet/fleetWork.ts';
import { importFleet } from '../../../src/islands/fleet/importFleet.ts';
import { mergeFleets } from '../../../src/islands/fleet/mergeFleets.ts';
import { readInventory } from '../../../src/rules/inventory/readInventory.ts';

const { devices } = readInventory([
  { name: 'a', text: 'fw-a 2130 7.2.5\nfw-b 2110 7.0.6\nfw-c 1010 7.0.6' },
]);
const fleet = (work: Partial<FleetWork>, count = devices.length): FleetFile => ({
  work: { ...emptyFleet, ...work },
  devices: devices.slice(0, count),
});

test.each<[string, Partial<FleetWork>, Partial<FleetWork>, Partial<FleetWork>, Partial<FleetWork>]>(
  [
    [
      'what each tab changed',
      {},
      { to: '7.4.2' },
      { floors: '7.0.8' },
      { to: '7.4.2', floors: '7.0.8' },
    ],
    ['mine, where both changed it', { to: '7.0' }, { to: '7.2' }, { to: '7.4' }, { to: '7.2' }],
    [
      'other keys of one record',
      {},
      { byHand: { a: 'P' } },
      { byHand: { b: 'L' } },
      { byHand: { a: 'P', b: 'L' } },
    ],
    [
      'what the other tab took away',
      { repaired: ['a', 'b'] },
      { repaired: ['a', 'b', 'c'] },
      { repaired: ['b'] },
      { repaired: ['b', 'c'] },
    ],
    [
      'what this tab took away',
      { byHand: { a: 'P' } },
      { byHand: {} },
      { byHand: { a: 'P', b: 'L' } },
      { byHand: { b: 'L' } },
    ],
    [
      'two corrections of one device',
      {},
      { edits: { a: { site: 'Hull' } } },
      { edits: { a: { version: '7.2' } } },
      { edits: { a: { version: '7.2', site: 'Hull' } } },
    ],
    [
      'the order of who changed it',
      { order: ['a', 'b'] },
      { order: ['a', 'b'] },
      { order: ['b', 'a'] },
      { order: ['b', 'a'] },
    ],
  ],
)('Two tabs keep %s', (_, base, mine, stored, expected) => {
  expect(mergeFleets(fleet(base), fleet(mine), fleet(stored))).toEqual(fleet(expected));
});

test('Two tabs keep the devices of both, and none that one took away', () => {
  const [a, b, c] = devices;
  if (!a || !b || !c) throw new Error('No devices');
  const of = (...some: typeof devices): FleetFile => ({ work: emptyFleet, devices: some });
  expect(mergeFleets(of(a), of(a, b), of(a, c)).devices).toEqual([a, b, c]);
  expect(mergeFleets(of(a, b), of(a, b, c), of(b)).devices).toEqual([b, c]);
});

test('What was undone is undone alone', () => {
  const [before, after] = [fleet({}), fleet({ byHand: { a: 'Pilot' } })];
  const since = fleet({ byHand: { a: 'Pilot', b: 'Last' }, to: '7.4.2' });
  expect(mergeFleets(after, before, since)).toEqual(fleet({ byHand: { b: 'Last' }, to: '7.4.2' }));
});

test('An imported fleet adds to the reader’s and never speaks against it, and says so', () => {
  const mine = fleet({ id: 'mine', name: 'Mine', to: '7.4.2', byHand: { a: 'Pilot' } }, 2);
  const theirs = fleet({
    id: 'theirs',
    name: 'Theirs',
    to: '7.6.0',
    floors: '7.0.8',
    byHand: { a: 'Last', b: 'Last' },
  });
  const { file, said } = importFleet(mine, theirs);
  expect(file).toEqual(
    fleet({
      id: 'mine',
      name: 'Mine',
      to: '7.4.2',
      floors: '7.0.8',
      byHand: { a: 'Pilot', b: 'Last' },
    }),
  );
  expect(said).toBe(
    'Taken over: 1 device, floors 7.0.8, 1 unit put into a wave. The file says otherwise, and yours stays: target version 7.4.2, 1 unit put into a wave.',
  );
  expect(importFleet(file, theirs).said).toContain('Nothing in it was new.');
  expect(importFleet(emptyFile, theirs).file.work.name).toBe('Theirs');
});

test('Devices that two readers added by hand in older copies of this site stay two', () => {
  const added = (name: string) => ({
    added: [
      { ...devices[0], key: 'by hand 1', values: { name: 'device 1' } } as (typeof devices)[0],
    ],
    edits: withEdit({}, ['by hand 1'], 'name', name),
    byHand: { 'by hand 1': name },
  });
  const [mine, theirs] = [fleet(added('fw-mine')), fleet(added('fw-theirs'))];
  const { work } = importFleet(mine, theirs).file;
  expect(work.added).toHaveLength(2);
  const [, other] = work.added.map(({ key }) => key);
  expect(work.edits['by hand 1']).toEqual({ name: 'fw-mine' });
  expect(work.edits[other ?? '']).toEqual({ name: 'fw-theirs' });
  expect(work.byHand[other ?? '']).toBe('fw-theirs');
});

test('A device of two readers is one, by whatever it is named, and two of one name stay two', () => {
  const serial = (number: string) =>
    readInventory([{ name: 'b', text: `Name,Model,Version,Serial\nfw-a,2130,7.2.5,${number}` }]);
  const work = (key: string, name: string) => ({ ...emptyFleet, byHand: { [key]: name } });
  const mine = { work: emptyFleet, devices: devices.slice(0, 1) };
  const named = { work: work('x1', 'Pilot'), devices: serial('X1').devices };
  const one = importFleet(mine, named).file;
  expect(one.devices.map(({ key }) => key)).toEqual(['fw-a']);
  expect(one.work.byHand).toEqual({ 'fw-a': 'Pilot' });
  // Each knew its own by name alone before the number came.
  const asNamed = (number: string, wave: string) => ({
    work: work('fw-a', wave),
    devices: serial(number).devices.map((device) => ({ ...device, key: 'fw-a' })),
  });
  const two = importFleet(asNamed('X1', 'Pilot'), asNamed('X2', 'Last')).file;
  const waveOf = (number: string) =>
    two.work.byHand[two.devices.find(({ values }) => values.serial === number)?.key ?? ''];
  expect([waveOf('X1'), waveOf('X2')]).toEqual(['Pilot', 'Last']);
});
