import { expect, test } from 'vitest';
import { type FleetPlan, planFleet, readInventory } from '../../../src/rules/index.ts';
import { fleetList } from './fleetList.ts';

/*
 * What is planned for one fleet that has of everything: counts, waves with their batches, the files to
 * carry. Releases are given for all stops, so that a new train or another label changes nothing here.
 */

const { units, summary } = readInventory([{ name: 'fleet.csv', text: fleetList }]);
const nameOf = new Map(units.map(({ key, name }) => [key, name]));
const names = (keys: readonly string[]) => keys.map((key) => nameOf.get(key) ?? key).join(', ');

const written = (title: string, lines: readonly string[]) =>
  [`== ${title}`, ...lines.map((line) => `  ${line}`), ''].join('\n');

function writeFleet(plan: FleetPlan): string {
  const { floors, graph } = plan;
  return [
    written('units', [
      summary,
      plan.summary,
      ...plan.units.map(({ unit, answer, wave, needsRepair, chassisUpgrades, floor }) =>
        [
          `${unit.name}: ${answer.trains.join(' → ')}, ${answer.standing}`,
          ...(chassisUpgrades.required > 0 ? [`${chassisUpgrades.required} chassis upgrades`] : []),
          ...(chassisUpgrades.possible > 0 ? ['chassis upgrade possible'] : []),
          ...(chassisUpgrades.isFromAssumed ? ['from an assumed FXOS'] : []),
          `floor ${floor.now}, then ${floor.end}${floor.way ? `, ${floor.way.to} in ${floor.way.hops}` : ''}`,
          ...(needsRepair ? ['repair first'] : []),
          wave ?? 'in no wave',
        ].join('; '),
      ),
    ]),
    written('counts', [
      JSON.stringify(plan.counts),
      JSON.stringify(graph.stands),
      JSON.stringify(graph.hops),
      JSON.stringify({ ...floors, ways: floors.ways.length }),
      ...plan.nearest.map(({ platform, to, units: count }) => `${count} ${platform} to ${to}`),
      ...plan.heldBack.map(({ message }) => message),
    ]),
    ...plan.waves.map(({ name, devices, batches, notices }) =>
      written(`wave ${name}, ${devices} devices`, [
        ...notices,
        ...batches.map(
          ({ kind, hop, file, units: keys, chassis, isLast }) =>
            `${kind} ${hop}, ${file}: ${kind === 'chassis' ? `${chassis.join(', ')} for ` : ''}${names(keys)}${isLast ? ', last' : ''}`,
        ),
      ]),
    ),
    written(
      'files',
      plan.carry.map(
        ({ name, file, hops, units: count, devices }) =>
          `${name}, ${file.role}, ${count} units, ${devices} devices: ${hops.join('; ')}`,
      ),
    ),
    written(
      'can’t be',
      plan.invalid.map(({ input, message }) => `${input}: ${message}`),
    ),
  ].join('\n');
}

test('A fleet that has of everything', async () => {
  const key = units.find(({ name }) => name === 'transit')?.key ?? '';
  const plan = planFleet({
    units,
    to: '7.4.2-172',
    toByPlatform: { 'firepower-1000': '7.2.8', 'firepower-4100': '7.4.2' },
    floors: '7.0.6, 7.2.8, 7.4.2',
    settled: { 'firepower-4100 7.4.2': '7.4.2-172', 'firepower-2100 7.4.2': '7.4.1-172' },
    settledFxos: { '2.14': '2.14.1.131', '2.12': '2.10.1.159' },
    waves: { by: 'label', label: 'Ring', order: ['Ring: 2'] },
    onTheWay: [key],
  });
  await expect(writeFleet(plan)).toMatchFileSnapshot('./answers/fleet.txt');
});
