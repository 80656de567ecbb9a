import { releaseTrains } from '../../rules/facts/releaseTrains.ts';
import { tableAllows } from '../../rules/releases/trainTable.ts';

/** A direct upgrade in the picture. */
export interface Arc {
  from: string;
  to: string;
  /** The arc itself, as the `d` of an SVG path. */
  line: string;
  /** The head of the arrow, likewise. */
  head: string;
  /** Where a number on the arc stands. */
  x: number;
  y: number;
}

/** A train in the picture. */
interface TrainCircle {
  train: string;
  /** Where its circle stands, on the line of all circles. */
  x: number;
}

/** The whole picture, in the units of its view box. */
interface Graph {
  width: number;
  height: number;
  /** Height of the line on which the circles stand. */
  line: number;
  /** From the oldest to the newest. */
  nodes: readonly TrainCircle[];
  /** Arcs above the line; for an upgrade inside a train a loop below it. */
  arcs: readonly Arc[];
}

/** Radius of the circle of a train. */
export const radius = 17;

const spacing = 48;
const margin = 28;
const headLength = 7;
/** Room for half a number on the highest arc. */
const above = 16;
/** Room for the loops and the words under the circles. */
const below = 70;

const riseOver = (trains: number) => trains * 19 + 4;

function head(x: number, y: number): string {
  return `M${x} ${y}l-4-${headLength}h8z`;
}

function arcOver(line: number, from: TrainCircle, to: TrainCircle): Omit<Arc, 'from' | 'to'> {
  const foot = line - radius;
  const [start, end] = [from.x + 5, to.x - 5];
  const rise = riseOver((to.x - from.x) / spacing);
  const arrived = foot - headLength;
  return {
    line: `M${start} ${foot}V${arrived}A${(end - start) / 2} ${rise} 0 0 1 ${end} ${arrived}`,
    head: head(end, foot),
    x: (start + end) / 2,
    y: arrived - rise,
  };
}

function loopUnder(line: number, { x }: TrainCircle): Omit<Arc, 'from' | 'to'> {
  const foot = line + radius - 2;
  return {
    line: `M${x - 7} ${foot}v8a7 7 0 0 0 14 0v-2`,
    head: `M${x + 7} ${foot}l-4 ${headLength}h8z`,
    x,
    // Below the loop, which it would cover.
    y: foot + 27,
  };
}

/**
 * Draws trains, given from the oldest to the newest, and each direct upgrade that is allowed among
 * them. The picture is as wide as there are trains, and as high as its longest arc.
 */
export function drawGraph(
  trains: readonly string[],
  allows: (from: string, to: string) => boolean,
): Graph {
  const nodes = trains.map((train, index) => ({ train, x: margin + index * spacing }));
  const pairs = nodes.flatMap((from, place) =>
    nodes.slice(place).flatMap((to) => (allows(from.train, to.train) ? [{ from, to }] : [])),
  );
  const longest = Math.max(0, ...pairs.map(({ from, to }) => (to.x - from.x) / spacing));
  const line = above + riseOver(longest) + headLength + radius;
  return {
    width: 2 * margin + Math.max(0, trains.length - 1) * spacing,
    height: line + below,
    line,
    nodes,
    arcs: pairs.map(({ from, to }) => ({
      from: from.train,
      to: to.train,
      ...(from === to ? loopUnder(line, from) : arcOver(line, from, to)),
    })),
  };
}

/** Every direct upgrade of Table 1, drawn. */
export const upgradeGraph = drawGraph(
  releaseTrains.map(({ train }) => train as string).reverse(),
  tableAllows,
);
