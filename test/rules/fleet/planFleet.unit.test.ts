import { describe, expect, test } from 'vitest';
import { type FleetPlan, planFleet } from '../../../src/rules/fleet/planFleet.ts';
import { outsideModel } from '../standIns.ts';
import { tableUnits } from './tableUnits.ts';

const names = ({ units }: FleetPlan, keys: readonly string[]) =>
  keys.map((key) => units.find(({ unit }) => unit.key === key)?.unit.name);

describe('A fleet by hand', () => {
  const units = tableUnits(
    'a,2110,7.0.6,,,standalone,,,Leeds,,green',
    'b,2120,7.2.5,,,standalone,,,Hull,,green',
    'c,2130,7.4.2,,,standalone,,,Hull,,green',
    'd,5516-X,7.0.6,,,standalone,,,Hull,,green',
    'e,4110,7.0.6,2.10,appliance,high-availability,core,J1,Leeds,,green',
    'f,4110,7.0.6,2.10,appliance,high-availability,core,J2,Leeds,,green',
    'g,1010,7.2.5,,,standalone,,,Leeds,,red',
    `h,${outsideModel},7.6.0,,,standalone,,,Leeds,,green`,
    'i,3110,7.0.6,,appliance,standalone,,,Leeds,,green',
  );
  const plan = planFleet({ units, to: '7.4.2', waves: { by: 'site' } });

  test('counts what becomes of it', () => {
    expect(plan.counts).toEqual({
      planned: 4,
      nearest: 1,
      there: 1,
      'no-path': 0,
      contradicted: 1,
      'not-covered': 1,
      open: 0,
    });
    expect(names(plan, plan.firstRepair)).toEqual(['g']);
    expect(plan.graph.hops).toEqual({ '7.0 7.0': 1, '7.0 7.4': 2, '7.2 7.4': 2 });
  });

  test('is cut by site, the chassis of a pair one after the other and both before it', () => {
    expect(plan.waves.map(({ name }) => name)).toEqual(['Hull', 'Leeds']);
    const leeds = plan.waves[1]?.batches.map(({ kind, hop, chassis, units: keys }) => [
      kind,
      hop,
      kind === 'chassis' ? chassis : names(plan, keys),
    ]);
    expect(leeds).toEqual([
      ['chassis', 'FXOS 2.14', ['J1']],
      ['chassis', 'FXOS 2.14', ['J2']],
      ['threat-defense', '7.0 → 7.4.2', ['a']],
      ['threat-defense', '7.0 → 7.4.2', ['core']],
    ]);
  });

  test('carries every file once, with how many units need it', () => {
    expect(plan.carry.map(({ name, units: count, devices }) => [name, count, devices])).toEqual([
      ['Cisco_FTD_SSP_FP2K_Upgrade-7.4.2-‹build›.sh.REL.tar', 2, 2],
      ['Cisco_FTD_Upgrade-7.0.‹release›-‹build›.sh.REL.tar', 1, 1],
      ['Cisco_FTD_SSP_Upgrade-7.4.2-‹build›.sh.REL.tar', 1, 2],
      ['fxos-k9.2.14.‹release and build›.SPA', 1, 2],
      ['Cisco_FTD_SSP_FP1K_Upgrade-7.4.2-‹build›.sh.REL.tar', 1, 1],
    ]);
  });

  test('Settled releases and FXOS make the names whole', () => {
    const settled = planFleet({
      units,
      to: '7.4.2',
      settled: { 'firepower-2100 7.4.2': '7.4.2-172', 'firepower-1000 7.4.2': '7.2.5-1' },
      settledFxos: { '2.14': '2.14.1.131' },
    });
    const found = settled.carry.filter(({ file }) => file.complete).map(({ name }) => name);
    expect(found).toEqual([
      'Cisco_FTD_SSP_FP2K_Upgrade-7.4.2-172.sh.REL.tar',
      'fxos-k9.2.14.1.131.SPA',
    ]);
    expect(settled.invalid.map(({ input, message }) => [input, message])).toEqual([
      ['settled firepower-1000 7.4.2', '7.2.5 is not 7.4.2.'],
    ]);
  });

  test('Nothing that is settled is used where it can’t be, and each is told by its input', () => {
    const below = units.filter(({ name }) => name !== 'c');
    const goal = { units: below, to: '7.4', toByPlatform: { 'firepower-1000': '7.6.1' } };
    const told = (settled: Record<string, string>, settledFxos: Record<string, string> = {}) =>
      planFleet({ ...goal, settled, settledFxos }).invalid.map(
        ({ input, message }) => `${input}: ${message}`,
      );
    const key = 'firepower-2100 7.4.x';
    const train = 'the latest 7.4.x, at least 7.4.1';
    expect(told({ [key]: '7.2.5-208' })).toEqual([`settled ${key}: 7.2.5 is not ${train}.`]);
    expect(told({ [key]: '7.4' })[0]).toContain('Name one release of it.');
    expect(told({ [key]: 'soon' })[0]).toContain('“soon” is not a version.');
    expect(told({ [key]: '7.4.0-81' })[0]).toContain(
      'The first 7.4 that a device can be upgraded to is 7.4.1',
    );
    expect(told({ [key]: '7.4.1.1-12' })[0]).toContain('the device must run 7.4.1 first');
    expect(told({ [key]: '7.4.2-172', 'firepower-4100 7.4.x': '' })).toEqual([]);
    expect(told({}, { '2.14': '2.16.0.128' })).toEqual([
      'settledFxos 2.14: 2.16.0.128 is not FXOS 2.14.',
    ]);
    expect(told({}, { '2.14': '2.14.1.100' })).toEqual([
      'settledFxos 2.14: FXOS 2.14.1.100 is older than 2.14.1.131, the minimum for 7.4.',
    ]);
    expect(told({}, { '2.14': '2.14.1' })[0]).toContain('Give all four numbers');
    expect(told({}, { '2.14': '7.4.2' })[0]).toContain('FXOS begins with 2');
    const { carry } = planFleet({
      ...{ ...goal, settled: { [key]: '7.4.0-81' }, settledFxos: { '2.14': '2.14.1.100' } },
    });
    expect(carry.filter(({ file }) => file.complete && file.role !== 'firmware')).toEqual([]);
  });

  test.each([
    ['7.2.8', '7.2.8 is what some units run already. Make it the target, and they are there.'],
    ['7.2.9', '7.2.8 is older than 7.2.9, and an upgrade only goes up.'],
  ])('A release is settled for those that run an older one, not %s', (version, message) => {
    const { invalid, carry } = planFleet({
      units: tableUnits(`a,2110,${version},,,,,,,,`, 'b,2110,7.0.6,,,,,,,,'),
      to: '7.2',
      settled: { 'firepower-2100 7.2.x': '7.2.8-25' },
    });
    expect(invalid.map((each) => each.message)).toEqual([message]);
    expect(carry.map(({ file, units: count }) => [file.complete, count])).toEqual([
      [false, 1],
      [true, 1],
    ]);
  });

  test('Firmware is settled by the FXOS that it goes with', () => {
    const old = { units: tableUnits('a,4110,7.0.6,2.10,appliance,standalone,,,,,'), to: '7.2' };
    expect(planFleet(old).fxos).toEqual([
      { key: '2.12', units: 1, settled: '', asksForFirmware: true, firmware: '' },
    ]);
    const { carry } = planFleet({ ...old, settledFirmware: { '2.12': '1.0.19' } });
    expect(carry.find(({ file }) => file.role === 'firmware')?.name).toBe(
      'fxos-k9-fpr4k-firmware.1.0.19.SPA',
    );
    const { invalid } = planFleet({ ...old, settledFirmware: { '2.12': 'new' } });
    expect(invalid.map(({ input }) => input)).toEqual(['settledFirmware 2.12']);
  });

  test('A goal that can’t be read is told, of a platform, too', () => {
    const { invalid } = planFleet({
      units,
      to: '7.4.2',
      toByPlatform: { 'firepower-1000': 'soon', 'firepower-2100': '', nonsense: '7.4' } as never,
    });
    expect(invalid.map(({ input }) => input)).toEqual(['to firepower-1000', 'to nonsense']);
  });

  test('What can’t reach the goal gets the nearest, counted and named', () => {
    const { nearest, counts } = planFleet({ units, to: '7.6.0' });
    expect(nearest).toEqual([
      { platform: 'firepower-2100', to: '7.4', units: 3 },
      { platform: 'asa-5500-x', to: '7.0', units: 1 },
    ]);
    expect(counts.nearest).toBe(4);
  });

  test('A platform may have a goal of its own', () => {
    const { units: planned } = planFleet({
      units,
      to: '7.4.2',
      toByPlatform: { 'firepower-1000': '7.6.1' },
    });
    expect(planned.map(({ answer }) => answer.to)).toEqual(
      planned.map(({ platform }) => (platform === 'firepower-1000' ? '7.6.1' : '7.4.2')),
    );
  });

  test('One that lies on the way to others comes last in its wave; by hand goes where it is put', () => {
    const key = units.find(({ name }) => name === 'core')?.key ?? '';
    const { waves } = planFleet({ units, to: '7.4.2', onTheWay: [key] });
    const batches = waves[0]?.batches ?? [];
    const first = batches.findIndex(({ isLast }) => isLast);
    expect(batches.slice(first).every((batch) => batch.isLast && batch.units.includes(key))).toBe(
      true,
    );
    expect(batches.slice(first)).toHaveLength(3);
    const byHand = planFleet({
      units,
      to: '7.4.2',
      waves: { byHand: { [key]: 'Pilot' }, order: ['Pilot'] },
    });
    expect(byHand.waves.map(({ name, units: keys }) => [name, keys.length])).toEqual([
      ['Pilot', 1],
      ['All units', 3],
    ]);
  });

  test('A unit that the reader has repaired goes into its wave', () => {
    const key = plan.firstRepair[0] ?? '';
    const repaired = planFleet({ units, to: '7.4.2', waves: { by: 'site' }, repaired: [key] });
    expect(repaired.firstRepair).toEqual([]);
    expect(repaired.units.find(({ unit }) => unit.key === key)?.wave).toBe('Leeds');
  });
});

test('Nothing, or a fleet without a goal, is answered too', () => {
  expect(planFleet({ units: [] }).summary).toBe('No devices yet.');
  expect(planFleet({ units: tableUnits('a,2110,7.0.6,,,,,,,,') }).counts.open).toBe(1);
});
