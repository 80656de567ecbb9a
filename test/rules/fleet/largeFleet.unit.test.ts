import { expect, test } from 'vitest';
import { devicesInABatch } from '../../../src/rules/facts/bulkUpgrade.ts';
import { planFleet } from '../../../src/rules/fleet/planFleet.ts';
import { readInventory } from '../../../src/rules/inventory/readInventory.ts';
import { cpuSeconds } from '../cpuSeconds.ts';
import { fleetAsCsv } from './madeFleet.ts';

test('No batch has more than 50 devices, and as few as can be are not full', () => {
  const { units } = readInventory([{ name: 'fleet.csv', text: fleetAsCsv(3_000) }]);
  const batches = planFleet({ units, to: '7.4.2' }).waves.flatMap((wave) => wave.batches);
  expect(Math.max(...batches.map(({ devices }) => devices))).toBe(devicesInABatch);
  for (const alike of Map.groupBy(batches, ({ hop, file }) => `${hop} ${file}`).values()) {
    // Of two chassis of a pair, the second goes into a batch of its own.
    const open = alike[0]?.kind === 'chassis' ? 2 : 1;
    const full = alike.slice(0, -open).map(({ devices }) => devices);
    expect(full.every((devices) => devices >= devicesInABatch - 1)).toBe(true);
  }
});

test('20,000 devices are read and planned in 4 seconds of one core', () => {
  const text = fleetAsCsv(20_000);
  const seconds = cpuSeconds(() => {
    const { units } = readInventory([{ name: 'fleet.csv', text }]);
    expect(planFleet({ units, to: '7.4.2', waves: { by: 'site' } }).units).toHaveLength(
      units.length,
    );
  }, 4);
  expect(seconds).toBeLessThanOrEqual(4);
});
