import { expect, test } from 'vitest';
import { graphArcs, graphSize, graphTrains } from '../../../src/islands/upgradePath/graphArcs.ts';
import { releaseTrains } from '../../../src/rules/facts/releaseTrains.ts';
import { tableAllows } from '../../../src/rules/trainTable.ts';

test('The graph has an arc for each yes of Table 1, and no other', () => {
  const trains = releaseTrains.map(({ train }) => train);
  const allowed = trains.flatMap((from) =>
    trains.filter((to) => tableAllows(from, to)).map((to) => `${from} → ${to}`),
  );
  expect(graphArcs.map(({ from, to }) => `${from} → ${to}`).sort()).toEqual(allowed.sort());
});

test('Trains stand from the oldest to the newest, inside the picture', () => {
  expect(graphTrains.map(({ train }) => train)).toEqual(['7.0', '7.1', '7.2', '7.3', '7.4', '7.6']);
  for (const { x } of graphTrains) {
    expect(x).toBeGreaterThan(graphSize.radius);
    expect(x).toBeLessThan(graphSize.width - graphSize.radius);
  }
});

test('Numbers on arcs stand inside the picture', () => {
  for (const { y } of graphArcs) {
    expect(y).toBeGreaterThanOrEqual(10);
    expect(y).toBeLessThanOrEqual(graphSize.height - 10);
  }
});
