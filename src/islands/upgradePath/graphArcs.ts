import { releaseTrains } from '../../rules/facts/releaseTrains.ts';
import { tableAllows } from '../../rules/trainTable.ts';

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

const spacing = 48;
const margin = 28;

/** Size of the picture and of its nodes, in the units of its view box. */
export const graphSize = { width: 296, height: 190, line: 120, radius: 17 } as const;

/** Release trains from the oldest to the newest, and where they stand. */
export const graphTrains = releaseTrains
  .map(({ train }) => train as string)
  .reverse()
  .map((train, index) => ({ train, x: margin + index * spacing }));

function head(x: number, y: number): string {
  return `M${x} ${y}l-4-7h8z`;
}

function arcOver(from: number, to: number): Omit<Arc, 'from' | 'to'> {
  const foot = graphSize.line - graphSize.radius;
  const [start, end] = [from + 5, to - 5];
  const rise = ((to - from) / spacing) * 19 + 4;
  const arrived = foot - 7;
  return {
    line: `M${start} ${foot}V${arrived}A${(end - start) / 2} ${rise} 0 0 1 ${end} ${arrived}`,
    head: head(end, foot),
    x: (start + end) / 2,
    y: arrived - rise,
  };
}

function loopUnder(x: number): Omit<Arc, 'from' | 'to'> {
  const foot = graphSize.line + graphSize.radius - 2;
  return {
    line: `M${x - 7} ${foot}v8a7 7 0 0 0 14 0v-2`,
    head: `M${x + 7} ${foot}l-4 7h8z`,
    x,
    y: foot + 15,
  };
}

/** Every direct upgrade of Table 1, drawn: arcs above the trains, loops below for a train itself. */
export const graphArcs: readonly Arc[] = graphTrains.flatMap((from) =>
  graphTrains
    .filter((to) => tableAllows(from.train, to.train))
    .map((to) => ({
      from: from.train,
      to: to.train,
      ...(from === to ? loopUnder(from.x) : arcOver(from.x, to.x)),
    })),
);
