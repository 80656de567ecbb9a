import { type Reason, reason } from '../reason.ts';
import { coveredTrains, trainFacts } from '../trainTable.ts';
import type { Version } from '../version.ts';

/** Answers whether the guide covers a version; what it does not cover is unknown, not refused. */
export function checkCovered(version: Version): Reason[] {
  if (trainFacts(version.train)) return [];
  return [
    reason(
      'table-1',
      'missing',
      `Table 1 lists release trains from ${coveredTrains()}, but not ${version.train}. That is not a refusal: look in Cisco’s current documents.`,
    ),
  ];
}
