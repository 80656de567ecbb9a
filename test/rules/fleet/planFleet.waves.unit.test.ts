import { describe, expect, test } from 'vitest';
import { planFleet } from '../../../src/rules/fleet/planFleet.ts';
import { tableUnits } from './tableUnits.ts';

/* Which units go together, and which can’t go. */

test('Instances of one chassis go together, the chassis once, and the wave says what it moved', () => {
  const units = tableUnits(
    'a,4115,7.0.6,2.10,multi-instance,standalone,,J9,Leeds,,green',
    'b,4115,7.2.5,2.10,multi-instance,standalone,,J9,Hull,,green',
  );
  const { waves } = planFleet({ units, to: '7.6.0', waves: { by: 'site' } });
  expect(waves.map(({ name, units: keys }) => [name, keys])).toEqual([['Hull', ['a', 'b']]]);
  expect(waves[0]?.notices).toEqual([
    'a is here and not in Leeds: on one chassis with b, which is upgraded once.',
  ]);
  expect(waves[0]?.batches.map(({ kind, hop, units: keys }) => [kind, hop, keys])).toEqual([
    ['chassis', 'FXOS 2.14', ['a']],
    ['threat-defense', '7.0 → the latest 7.4.x, at least 7.4.1', ['a']],
    ['chassis', 'FXOS 2.16', ['a', 'b']],
    ['threat-defense', '7.4 → 7.6.0', ['a']],
    ['threat-defense', '7.2 → 7.6.0', ['b']],
  ]);
});

test('Instances of one chassis go where the reader put one of them', () => {
  const units = tableUnits(
    'a,4115,7.2.5,2.12,multi-instance,standalone,,J9,Leeds,,green',
    'b,4115,7.2.5,2.12,multi-instance,standalone,,J9,Hull,,green',
  );
  const { waves } = planFleet({
    units,
    to: '7.6.0',
    waves: { by: 'site', byHand: { a: 'Night' } },
  });
  expect(waves.map(({ name, units: keys }) => [name, keys])).toEqual([['Night', ['a', 'b']]]);
});

test('Names of waves that differ in capitals and blanks are one', () => {
  const units = tableUnits(
    'a,2110,7.2.5,,,standalone,,,Leeds,,green',
    'b,2110,7.2.5,,,standalone,,,LEEDS,,green',
    'c,2110,7.2.5,,,standalone,,,Hull,,green',
    'd,2110,7.2.5,,,standalone,,,Hull,,green',
  );
  const { waves } = planFleet({
    ...{ units, to: '7.4.2' },
    waves: { by: 'site', byHand: { c: 'Night ', d: 'night' }, order: ['NIGHT'] },
  });
  expect(waves.map(({ name, units: keys }) => [name, keys])).toEqual([
    ['NIGHT', ['c', 'd']],
    ['Leeds', ['a', 'b']],
  ]);
});

test.each([
  ['do not run one version', 'a,2110,7.0.6,,,,p,,,,', 'b,2110,7.2.5,,,,p,,,,'],
  ['are of two models', 'a,2110,7.0.6,,,,p,,,,', 'b,2140,7.0.6,,,,p,,,,'],
  ['are of two platforms', 'a,2110,7.0.6,,,,p,,,,', 'b,3110,7.0.6,,,,p,,,,'],
  ['are in two modes', 'a,4115,7.0.6,,native,,p,J1,,,', 'b,4115,7.0.6,,container,,p,J2,,,'],
  ['are said to be a cluster, too', 'a,4115,7.0.6,,,HA,p,J1,,,', 'b,4115,7.0.6,,,cluster,p,J2,,,'],
])('Members that %s are to be repaired first', (_, ...rows) => {
  const { waves, firstRepair, summary } = planFleet({ units: tableUnits(...rows), to: '7.4.2' });
  expect([waves, firstRepair]).toEqual([[], ['unit p']]);
  expect(summary).toContain('1 to repair first');
});

describe('A chassis that can’t be upgraded for one of its instances', () => {
  const on = (chassis: string, second: string, state = 'green') => [
    `a,4115,7.2.5,2.12,multi-instance,standalone,,${chassis},,,green`,
    `b,4115,${second},2.12,multi-instance,standalone,,j9,,,${state}`,
  ];
  const plan = (rows: string[], to = '7.6.0') => planFleet({ units: tableUnits(...rows), to });

  test.each([
    ['which another source contradicts', '7.0.1', 'green'],
    ['which Cisco’s guide does not cover', '6.2.3', 'green'],
    ['which is to be repaired first', '7.2.5', 'red'],
    ['which has no path to the goal', '7.1.0', 'green'],
    ['which is open', 'N/A', 'green'],
  ])('is held back for all: one %s', (why, version, state) => {
    const { waves, heldBack, summary, units } = plan(on('J9', version, state));
    expect(waves).toEqual([]);
    expect(heldBack).toEqual([
      {
        units: ['a'],
        because: ['b'],
        chassis: ['J9'],
        message: `a is held back: on J9 stands b, ${why}. A chassis is upgraded for all of its instances or for none.`,
      },
    ]);
    expect(summary).toContain('1 held back with their chassis');
    expect(units[0]).toMatchObject({ wave: null, needsRepair: false, heldBack: heldBack[0] });
  });

  test('nor when the reader left one of them out', () => {
    const [only = ''] = on('J9', '7.2.5');
    const { waves, heldBack } = planFleet({
      ...{ units: tableUnits(only), to: '7.6.0', leftOutOn: { j9: 'b' } },
    });
    expect(waves).toEqual([]);
    expect(heldBack.map(({ units, because, message }) => [units, because, message])).toEqual([
      [
        ['a'],
        [],
        'a is held back: on J9 stands b, which is left out. A chassis is upgraded for all of its instances or for none.',
      ],
    ]);
  });

  test.each([
    ['one that is there already', on('J9', '7.6.0')],
    ['one on another chassis', on('J8', '7.0.1')],
  ])('but not by %s', (_, rows) => {
    const { waves, heldBack } = plan(rows);
    expect(heldBack).toEqual([]);
    expect(waves.map(({ units }) => units)).toEqual([['a']]);
  });

  test('nor where the path needs no chassis upgrade', () => {
    const { waves } = plan(on('J9', '7.1.0'), '7.2.8');
    expect(waves.map(({ units }) => units)).toEqual([['a']]);
  });

  test('nor once the other is repaired', () => {
    const units = tableUnits(...on('J9', '7.2.5', 'red'));
    const { waves, heldBack } = planFleet({ units, to: '7.6.0', repaired: ['b'] });
    expect(heldBack).toEqual([]);
    expect(waves[0]?.units).toEqual(['a', 'b']);
  });

  test('holds back the other chassis of its pair, and who stands on that one', () => {
    const { heldBack, waves } = plan([
      'a,4115,7.2.5,2.12,multi-instance,high-availability,p,J1,,,green',
      'b,4115,7.2.5,2.12,multi-instance,high-availability,p,J2,,,green',
      'c,4115,7.2.5,2.12,multi-instance,standalone,,J2,,,green',
      'd,4115,7.1.0,2.12,multi-instance,standalone,,J1,,,green',
      'e,4115,7.2.5,2.12,multi-instance,standalone,,J3,,,green',
    ]);
    expect(heldBack.map(({ units, because, chassis }) => [units, because, chassis])).toEqual([
      [['unit p', 'c'], ['d'], ['J1']],
    ]);
    expect(waves.map(({ units }) => units)).toEqual([['e']]);
  });

  test('is the same chassis in capitals and small letters: once for both', () => {
    const { waves } = plan(on('J9', '7.2.5'));
    const chassis = waves[0]?.batches.filter(({ kind }) => kind === 'chassis');
    expect(chassis?.map(({ units, devices }) => [units, devices])).toEqual([[['a', 'b'], 1]]);
  });
});

test('A pair that is one too many for a batch leaves its last place to the next that fits', () => {
  const single = (place: number) => `s${place},2110,7.2.5,,,standalone,,,,,green`;
  const units = tableUnits(
    ...Array.from({ length: 49 }, (_, place) => single(place)),
    'a,2110,7.2.5,,,high-availability,p,,,,green',
    'b,2110,7.2.5,,,high-availability,p,,,,green',
    single(49),
  );
  const batches = planFleet({ units, to: '7.4.2' }).waves[0]?.batches;
  expect(batches?.map(({ devices, units: keys }) => [devices, keys.at(-1)])).toEqual([
    [50, 's49'],
    [2, 'unit p'],
  ]);
});

test('A chassis that is too old for the train of a patch gets its files with it', () => {
  const units = tableUnits('a,4110,7.2.5,2.10,appliance,standalone,,,,,green');
  const { carry } = planFleet({ units, to: '7.2.5.1' });
  expect(carry.map(({ file }) => file.role)).toEqual(['threat-defense', 'chassis', 'firmware']);
});

test('An FXOS that is assumed is marked at the unit', () => {
  const { units } = planFleet({
    units: tableUnits(
      'a,4115,7.2.5,,appliance,standalone,,,,,',
      'b,4115,7.2.5,2.12,appliance,standalone,,,,,',
      'c,4115,7.2.5,,appliance,standalone,,,,,',
      'd,2110,7.2.5,,,standalone,,,,,',
    ),
    to: '7.4.2',
    toByPlatform: {},
  });
  expect(units.map(({ chassisUpgrades }) => chassisUpgrades)).toEqual([
    { required: 1, possible: 0, isFromAssumed: true },
    { required: 1, possible: 0, isFromAssumed: false },
    { required: 1, possible: 0, isFromAssumed: true },
    { required: 0, possible: 0, isFromAssumed: false },
  ]);
});

describe('Waves by label', () => {
  const units = tableUnits(
    'a,2110,7.2.5,,,standalone,,,,Ring: 2;branch;Owner: Ana,green',
    'b,2110,7.2.5,,,standalone,,,,branch;Ring: 10;Ring: 2,green',
    'c,2110,7.2.5,,,standalone,,,,Ring: 10,green',
    'd,2110,7.2.5,,,standalone,,,,,green',
  );
  const cut = (label?: string) =>
    planFleet({ units, to: '7.4.2', waves: { by: 'label', ...(label ? { label } : {}) } });

  test('The labels to choose from are counted', () => {
    expect(cut().labelKeys).toEqual([
      { key: 'Ring', units: 3 },
      { key: 'branch', units: 2 },
      { key: 'Owner', units: 1 },
    ]);
  });

  test.each([
    [undefined, { 'No label given': ['d'], 'Ring: 10': ['c'], 'Ring: 2': ['a'], branch: ['b'] }],
    ['Ring', { 'No label Ring': ['d'], 'Ring: 10': ['c'], 'Ring: 2': ['a', 'b'] }],
    ['branch', { 'No label branch': ['c', 'd'], branch: ['a', 'b'] }],
    ['Owner', { 'No label Owner': ['b', 'c', 'd'], 'Owner: Ana': ['a'] }],
  ])('by %s', (label, expected) => {
    const waves = cut(label).waves.map(({ name, units: keys }) => [name, keys] as const);
    expect(Object.fromEntries(waves)).toEqual(expected);
  });

  test('One that has several of the label is in the wave of the first, which says so', () => {
    expect(cut('Ring').waves.flatMap(({ notices }) => notices)).toEqual([
      'b is labelled Ring: 2 and Ring: 10.',
    ]);
  });
});
