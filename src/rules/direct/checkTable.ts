import { releaseTrains } from '../facts/releaseTrains.ts';
import { type Reason, reason } from '../reason.ts';
import { tableAllows } from '../releases/trainTable.ts';
import type { Version } from '../reading/version.ts';
import { checkIsolated } from '../releases/checkIsolated.ts';

const trains: readonly string[] = releaseTrains.map(({ train }) => train);

function readCell(from: string, to: string): Reason[] {
  const step = `${from} to ${to}`;
  if (tableAllows(from, to)) {
    return from === to
      ? [reason('same-train', 'met', `Table 1 allows upgrades inside ${from}.`)]
      : [reason('table-1', 'met', `Table 1 allows ${step} in one step.`)];
  }
  const refused = [reason('table-1', 'failed', `Table 1 has no direct upgrade from ${step}.`)];
  const [isolated = []] = [from, to].map(checkIsolated).filter(({ length }) => length > 0);
  return [...refused, ...isolated];
}

const cells = new Map(
  trains.map((from) => [from, new Map(trains.map((to) => [to, readCell(from, to)]))]),
);

/** Answers what the cell of Table 1 says for two trains; nothing for trains that it does not cover. */
export function checkTable(from: Version, to: Version): readonly Reason[] {
  return cells.get(from.train)?.get(to.train) ?? [];
}
