import { describe, expect, test } from 'vitest';
import { type FleetPlan, planFleet } from '../../../src/rules/fleet/planFleet.ts';
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
    'h,1210CE,7.6.0,,,standalone,,,Leeds,,green',
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
    expect(settled.stops.map(({ key, invalid }) => [key, invalid])).toContainEqual([
      'firepower-1000 7.4.2',
      '7.2.5 is not 7.4.2.',
    ]);
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

describe('Floors', () => {
  const units = tableUnits(
    'a,2110,7.0.6,,,standalone,,,,,green',
    'b,2110,7.2.9,,,standalone,,,,,green',
    'c,2110,7.4.1,,,standalone,,,,,green',
    'd,2110,7.3.1,,,standalone,,,,,green',
  );
  test('say who is below, the shortest way above, and what ends below', () => {
    const { floors, units: planned } = planFleet({
      units,
      to: '7.4.1',
      floors: 'Fixed: 7.0.8, 7.2.9 7.4.2; 7.4',
    });
    expect(floors).toEqual({
      given: ['7.0.8', '7.2.9', '7.4.2'],
      below: 2,
      endBelow: 4,
      open: 0,
      withoutFloor: 0,
    });
    expect(planned.map(({ floor }) => [floor.now, floor.end, floor.way])).toEqual([
      ['below', 'below', { to: '7.0.8', hops: 1 }],
      ['at-or-above', 'below', null],
      ['below', 'below', { to: '7.4.2', hops: 1 }],
      ['no-floor', 'below', { to: '7.4.2', hops: 1 }],
    ]);
  });

  test('It is open whether “the latest” is above one, until it is settled', () => {
    const ends = (settled: Record<string, string>) =>
      planFleet({ units: units.slice(0, 1), to: '7.4', floors: '7.4.2', settled }).units[0]?.floor
        .end;
    expect(ends({})).toBe('open');
    expect(ends({ 'firepower-2100 7.4.x': '7.4.1-172' })).toBe('below');
    expect(ends({ 'firepower-2100 7.4.x': '7.4.2-172' })).toBe('at-or-above');
  });

  test('What is no release is told', () => {
    const { invalid } = planFleet({ units, to: 'soon', floors: '7.4 7.0.08' });
    expect(invalid.map(({ input }) => input)).toEqual(['floors', 'floors', 'to']);
  });
});

test('Nothing, or a fleet without a goal, is answered too', () => {
  expect(planFleet({ units: [] }).summary).toBe('No devices yet.');
  expect(planFleet({ units: tableUnits('a,2110,7.0.6,,,,,,,,') }).counts.open).toBe(1);
});
