import { planFleet, readInventory } from '../../../src/rules/index.ts';
import { fleetAsCsv } from '../../rules/fleet/madeFleet.ts';
import type { Line } from '../line.ts';

/** From a pasted table to the plan, for fleets of growing size: it has to grow no faster than the fleet. */
export default function measureFleets(): Line[] {
  return [100, 1_000, 5_000, 20_000].flatMap((count): Line[] => {
    const text = fleetAsCsv(count);
    const start = performance.now();
    const { units } = readInventory([{ name: 'fleet.csv', text }]);
    const read = performance.now();
    planFleet({ units, to: '7.4.2', waves: { by: 'site' } });
    const end = performance.now();
    const what = `a fleet of ${count}`;
    return [
      { what: `${what}: read and planned`, value: end - start, unit: 'ms' },
      { what: `${what}: read`, value: (1_000 * count) / (read - start), unit: 'devices/s' },
      { what: `${what}: planned`, value: (1_000 * count) / (end - read), unit: 'devices/s' },
    ];
  });
}
