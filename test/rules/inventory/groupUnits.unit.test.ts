import { describe, expect, test } from 'vitest';
import { fleetUnits } from '../../../src/rules/inventory/fleetUnits.ts';
import { readInventory } from '../../../src/rules/inventory/readInventory.ts';

const read = (...texts: string[]) =>
  readInventory(texts.map((text, place) => ({ name: `list ${place + 1}`, text })));

/** Units in a line each: name, kind, members and faults, those that need a repair with a mark. */
const unitsIn = (...texts: string[]) =>
  read(...texts).units.map(({ name, kind, members, faults }) => {
    const said = faults.map((fault) => fault.kind + (fault.needsRepair ? '!' : ''));
    return [`${name}: ${kind} of ${members.map((member) => member.name).join(', ')}`, ...said];
  });

const table = (columns: string, ...rows: string[]) =>
  [`Name,Model,Version,${columns}`, ...rows.map((row) => row.replace(',', ',4115,7.0.6,'))].join(
    '\n',
  );

describe('What a column says decides what its rows are, not how many there are', () => {
  test.each([
    ['two of a cluster', table('Cluster', 'a,c', 'b,c'), [['c: cluster of a, b']]],
    ['one of a cluster', table('Cluster Name', 'a,c'), [['c: cluster of a', 'one-member']]],
    [
      'four of a pair',
      table('Pair,Site', 'a,p,Leeds', 'b,p,Leeds', 'c,P,Hull', 'd,p,Hull'),
      [['p: pair of a, b, c, d', 'too-many-members!']],
    ],
    [
      'columns of both',
      table('HA Pair,Cluster', 'a,p,', 'b,p,-', 'c,,c', 'd,n/a,c'),
      [['p: pair of a, b'], ['c: cluster of c, d']],
    ],
    [
      'a pair whose rows say that each stands alone',
      table('Pair,Deployment', 'a,p,standalone', 'b,p,HA'),
      [['p: pair of a, b', 'deployments-differ!']],
    ],
  ])('%s', (_, text, expected) => {
    expect(unitsIn(text)).toEqual(expected);
  });
});

describe('A column that names the partner', () => {
  test.each([
    ['of both', table('Pair', 'a,b', 'b,A'), [['a + b: pair of a, b']]],
    ['of one alone', table('Pair', 'a,b', 'b,'), [['a + b: pair of a, b']]],
    ['which no list has', table('Pair', 'a,b'), [['b: pair of a', 'one-member']]],
    [
      'which has another one',
      table('Pair', 'a,b', 'b,c', 'c,b'),
      [['b: pair of a', 'one-member'], ['b + c: pair of b, c']],
    ],
    ['for a pair that is called as its unit', table('Pair', 'a,a', 'b,a'), [['a: pair of a, b']]],
  ])('%s', (_, text, expected) => {
    expect(unitsIn(text)).toEqual(expected);
  });
});

/** What a device prints. */
const printed = (name: string, serial: string) =>
  `------------[ ${name} ]------------
Model : Cisco Firepower 2110 Threat Defense (77) Version 7.2.5 (Build 208)
Serial Number: ${serial}
`;

describe('Two devices that print one name', () => {
  const { devices, units, questions } = read(printed('fw', 'J1') + printed('fw', 'J2'));
  const say = (deployment: string) =>
    fleetUnits(devices.map((each) => ({ ...each, values: { ...each.values, deployment } })));

  test('are set apart, and asked about once', () => {
    expect(units.map(({ kind, faults }) => [kind, faults.map((each) => each.needsRepair)])).toEqual(
      [
        ['device', [true]],
        ['device', [true]],
      ],
    );
    expect(questions.map(({ id, units: keys }) => [id, keys])).toEqual([['twins', ['j1', 'j2']]]);
  });

  test('are a pair once the reader says so', () => {
    const answered = say('high-availability');
    expect(answered.units.map(({ name, kind, faults }) => [name, kind, faults])).toEqual([
      ['fw', 'pair', []],
    ]);
    expect(answered.questions).toEqual([]);
  });

  test('and two devices with one name once the reader says that', () => {
    const answered = say('standalone');
    expect(answered.units.map(({ faults }) => faults.map((each) => each.needsRepair))).toEqual([
      [false],
      [false],
    ]);
    expect(answered.questions).toEqual([]);
  });

  test('but not at two sites', () => {
    const text = 'Name,Model,Version,Serial,Site\nfw,2110,7.2.5,J1,Leeds\nfw,2110,7.2.5,J2,Hull';
    expect(read(text).questions.map(({ id }) => id)).toEqual(['deployment device firepower-2100']);
  });
});

describe('A row of a whole pair gives its values to the members', () => {
  const node = (name: string, role: string) => ({ name, serial: `S${name}`, role });
  const cloud = JSON.stringify([
    {
      ...{ uid: 'u1', name: 'edge', deviceType: 'CDFMC_MANAGED_FTD', redundancyMode: 'HA' },
      ...{ softwareVersion: '7.2.5', hardwareModel: 'Cisco Firepower 4110 Threat Defense' },
      ftdHaInfo: { primaryNode: node('a', 'ACTIVE'), secondaryNode: node('b', 'STANDBY') },
    },
  ]);
  const response = 'Model : Cisco Firepower 4110 Threat Defense (76) Version 7.2.5 (Build 208)';
  const bulk = (device_uuid: string, device_name: string) =>
    JSON.stringify({ device_responses: [{ device_uuid, device_name, response, is_error: false }] });

  test.each([
    ['by its id', [cloud, bulk('u1', 'renamed')]],
    ['by its name', [cloud, bulk('u9', 'Edge')]],
    ['in whatever order', [bulk('u1', 'edge'), cloud]],
  ])('%s', (_, lists) => {
    expect(unitsIn(...lists)).toEqual([['edge: pair of a, b']]);
    expect(read(...lists).devices.map(({ values }) => values.version)).toEqual([
      '7.2.5 (Build 208)',
      '7.2.5 (Build 208)',
    ]);
  });

  test.each([
    ['of another serial number', 'Name,Model,Version,Serial\nedge,4110,7.2.5,X9'],
    ['that stands alone', 'Name,Model,Version,Deployment\nedge,4110,7.2.5,standalone'],
  ])('but for a device %s, which is one of its own', (_, text) => {
    expect(read(cloud, text).devices).toHaveLength(3);
  });
});

test.each([
  ['two releases', '2.10(1.159)', '2.12.0.31', ['fxos-differs']],
  ['one in two spellings', '2.10(1.159)', '2.10.1.159', []],
  ['one with fewer numbers', '2.10', '2.10.1.159', []],
])('FXOS of one chassis that is reported in %s', (_, one, other, kinds) => {
  const [first, second] = read(
    `Name,Model,Version,Chassis,FXOS\na,4115,7.0.6,J1,${one}\nb,4115,7.0.6,j1,${other}`,
  ).units;
  for (const unit of [first, second]) {
    expect(unit?.faults.map(({ kind }) => kind)).toEqual(kinds);
  }
});

test.each(['Active', 'Primary (Active)', 'Secondary, active', 'primary-active'])(
  'Two units that say “%s” are both active',
  (role) => {
    const text = ['a', 'b'].map((name) => ({
      ...{ name, model: '2110', version: '7.2.5', pair: 'p', role },
    }));
    expect(unitsIn(JSON.stringify(text))).toEqual([['p: pair of a, b', 'two-active!']]);
  },
);
