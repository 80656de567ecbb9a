import { type Reason, reason } from '../reason.ts';
import { coveredTrains, trainFacts } from '../trainTable.ts';
import type { Version } from '../version.ts';

/** Answers whether the guide covers a version; what it does not cover is unknown, not refused. */
export function checkCovered(version: Version): Reason[] {
  if (trainFacts(version.train)) return [];
  return [
    reason(
      'table-1',
      'failed',
      `Table 1 covers the Versions ${coveredTrains()} that it lists, and ${version.train} is not among them. That is no refusal: look in Cisco’s current documents.`,
    ),
  ];
}
