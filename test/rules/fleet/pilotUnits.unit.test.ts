import { expect, test } from 'vitest';
import { pilotUnits } from '../../../src/rules/fleet/pilotUnits.ts';
import { planFleet } from '../../../src/rules/fleet/planFleet.ts';
import { outsideModel } from '../standIns.ts';
import { tableUnits } from './tableUnits.ts';

const units = tableUnits(
  'pair-a,2110,7.0.6,,,high-availability,edge,,Leeds,,green',
  'pair-b,2110,7.0.6,,,high-availability,edge,,Leeds,,green',
  'alone,2120,7.0.5,,,standalone,,,Hull,,green',
  'other-path,2130,7.2.5,,,standalone,,,Hull,,green',
  'other-platform,1010,7.0.6,,,standalone,,,Hull,,green',
  'broken,3110,7.0.6,,appliance,standalone,,,Hull,,red',
  `not-covered,${outsideModel},7.6.0,,,standalone,,,Hull,,green`,
);
const plan = planFleet({ units, to: '7.4.2' });
const namesOf = (onTheWay: string[]) =>
  pilotUnits(plan, onTheWay).map((key) => units.find((unit) => unit.key === key)?.name);

test('A pilot is one unit of each platform and path, the one with the fewest devices', () => {
  expect(namesOf([])).toEqual(['alone', 'other-path', 'other-platform']);
});

test('A unit that others lie behind is none', () => {
  const alone = units.find(({ name }) => name === 'alone')?.key ?? '';
  expect(namesOf([alone])).toEqual(['edge', 'other-path', 'other-platform']);
});
