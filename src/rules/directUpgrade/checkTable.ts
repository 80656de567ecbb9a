import { type Reason, reason } from '../reason.ts';
import { isIsolated, tableAllows } from '../trainTable.ts';
import type { Version } from '../version.ts';

/** Answers what the cell of Table 1 says for two trains that it covers. */
export function checkTable(from: Version, to: Version): Reason[] {
  const step = `${from.train} to ${to.train}`;
  if (tableAllows(from.train, to.train)) {
    return from.train === to.train
      ? [reason('same-train', 'met', `Table 1 allows upgrades inside ${from.train}.`)]
      : [reason('table-1', 'met', `Table 1 allows ${step} in one step.`)];
  }
  const refused = [reason('table-1', 'failed', `Table 1 has no direct upgrade from ${step}.`)];
  const isolated = [from, to].find(({ train }) => isIsolated(train));
  if (isolated) {
    refused.push(
      reason(
        'nothing-with-7-1',
        'failed',
        `No upgrade leads to ${isolated.train} and none leads away from it.`,
      ),
    );
  }
  return refused;
}
