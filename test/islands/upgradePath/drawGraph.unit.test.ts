import { expect, test } from 'vitest';
import { drawGraph, radius, upgradeGraph } from '../../../src/islands/upgradePath/drawGraph.ts';
import { releaseTrains } from '../../../src/rules/facts/releaseTrains.ts';
import { tableAllows } from '../../../src/rules/releases/trainTable.ts';
import { unknownTrain } from '../../rules/standIns.ts';

const covered = releaseTrains.map(({ train }) => train as string);

test('The graph has an arc for each yes of Table 1, and no other', () => {
  const allowed = covered.flatMap((from) =>
    covered.filter((to) => tableAllows(from, to)).map((to) => `${from} → ${to}`),
  );
  expect(upgradeGraph.arcs.map(({ from, to }) => `${from} → ${to}`).sort()).toEqual(allowed.sort());
});

test('Trains stand from the oldest to the newest', () => {
  expect(upgradeGraph.nodes.map(({ train }) => train)).toEqual(covered.toReversed());
});

const always = () => true;
const inside = (from: string, to: string) => from === to;

test.each([
  ['those of Table 1', upgradeGraph],
  ['one train more', drawGraph([...covered.toReversed(), unknownTrain], tableAllows)],
  ['ten trains, each to each', drawGraph([...'0123456789'], always)],
  ['upgrades inside trains alone', drawGraph([...'0123'], inside)],
  ['one train', drawGraph(['7.0'], always)],
  ['none', drawGraph([], always)],
])('Circles and numbers on arcs stand inside the picture: %s', (_, graph) => {
  const { width, height, line, nodes, arcs } = graph;
  for (const { x } of nodes) {
    expect(x).toBeGreaterThan(radius);
    expect(x).toBeLessThan(width - radius);
  }
  for (const y of [line - radius, line + radius, ...arcs.map((arc) => arc.y)]) {
    expect(y).toBeGreaterThanOrEqual(10);
    expect(y).toBeLessThanOrEqual(height - 10);
  }
});

test('The number of an upgrade inside a train leaves its arrow in sight', () => {
  const half = 10;
  for (const { from, to, head, y } of upgradeGraph.arcs.filter((arc) => arc.from === arc.to)) {
    const [, tip = ''] = /^M\S+ (\S+)l-4 7h8z$/.exec(head) ?? [];
    expect(y - half, `${from} → ${to}`).toBeGreaterThan(Number(tip) + 7);
  }
});
