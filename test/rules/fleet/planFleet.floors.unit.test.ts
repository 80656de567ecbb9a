import { describe, expect, test } from 'vitest';
import { planFleet } from '../../../src/rules/fleet/planFleet.ts';
import { tableUnits } from './tableUnits.ts';

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
      ways: [
        { to: '7.0.8', hops: 1, units: 1 },
        { to: '7.4.2', hops: 1, units: 2 },
      ],
      withoutWay: 0,
      endingBelow: [{ release: '7.4.1', floor: '7.4.2', units: 4 }],
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

  test('A settled release below the floor is counted by what units end on', () => {
    const { floors } = planFleet({
      units: units.slice(0, 2),
      to: '7.4',
      floors: '7.4.2',
      settled: { 'firepower-2100 7.4.x': '7.4.1-172' },
    });
    expect(floors.endingBelow).toEqual([{ release: '7.4.1', floor: '7.4.2', units: 2 }]);
    expect(floors.ways).toEqual([{ to: '7.4.2', hops: 1, units: 2 }]);
  });

  test('Of equally short ways the oldest floor is named, of others the shortest', () => {
    const way = (version: string, floors: string) =>
      planFleet({ units: tableUnits(`a,1010,${version},,,,,,,,`), to: '7.6', floors }).units[0]
        ?.floor.way;
    expect(way('7.0.4', '7.6.1 7.4.2')).toEqual({ to: '7.4.2', hops: 1 });
    expect(way('7.0.4', '7.6.1')).toEqual({ to: '7.6.1', hops: 2 });
    expect(way('7.2.5', '7.6.1 7.4.2')).toEqual({ to: '7.4.2', hops: 1 });
  });

  test('Who is below and can’t get above is counted', () => {
    const below = tableUnits('a,5516-X,7.0.4,,,,,,,,', 'b,2110,7.1.0,,,,,,,,');
    const { floors } = planFleet({ units: below, to: '7.0', floors: '7.1.0.3 7.4.2' });
    expect([floors.below, floors.withoutWay, floors.withoutFloor]).toEqual([1, 2, 1]);
  });

  test('Beyond the last floor nothing has to lead up, and of a version that is not known it is open', () => {
    const units = tableUnits('a,3105,7.6.0,,,,,,,,', 'b,2110,N/A,,,,,,,,');
    const { floors, units: planned } = planFleet({ units, to: '7.6', floors: '7.0.8' });
    expect([floors.withoutWay, floors.open, floors.withoutFloor]).toEqual([0, 1, 1]);
    expect(planned.map(({ floor }) => floor.end)).toEqual(['no-floor', 'open']);
  });

  test('A pasted notice gives its releases, and nothing else of it is taken for one', () => {
    const { floors, invalid } = planFleet({
      units,
      floors: 'Fixed on 2026-11-24 (see 3 notes): 7.0.8, 7.2.9. (7.4.2) and later; 10 builds',
    });
    expect([floors.given, invalid]).toEqual([['7.0.8', '7.2.9', '7.4.2'], []]);
  });

  test.each([
    ['>=7.2.9, ≥ 7.4.2.1', ['7.2.9', '7.4.2.1']],
    ['"7.2.9","7.4.2"', ['7.2.9', '7.4.2']],
    ['|7.2|7.2.9|', ['7.2.9']],
    ['<b>7.2.9</b>', ['7.2.9']],
    ['v7.0.8 Version7.2.9 Cisco-FTD-7.4.2', ['7.0.8', '7.2.9', '7.4.2']],
    ['[7.2.9, 7.4.2]', ['7.2.9', '7.4.2']],
    ['7.2.9/7.4.2', ['7.2.9', '7.4.2']],
    ['7.2: 7.2.9', ['7.2.9']],
    ['Release 7.2 before 7.2.9', ['7.2.9']],
  ])('However a list writes them: %s', (text, given) => {
    const { floors, invalid } = planFleet({ units, floors: text });
    expect([floors.given, invalid]).toEqual([given, []]);
  });

  test('What is no release is told', () => {
    const { invalid } = planFleet({ units, to: 'soon', floors: '7.4 7.0.08' });
    expect(invalid.map(({ input }) => input)).toEqual(['floors', 'floors', 'to']);
  });
});
