import { type Reason, reason } from '../reason.ts';
import { coveredTrains, trainFacts } from './trainTable.ts';
import type { Version } from '../reading/version.ts';

/**
 * Answers whether the guide covers a version; what it does not cover is unknown, not refused,
 * unless another rule `isRefused` it.
 */
export function checkCovered(version: Version, isRefused = false): Reason[] {
  if (trainFacts(version.train)) return [];
  const listed = `Table 1 lists release trains from ${coveredTrains()}, but not ${version.train}.`;
  const unknown = ' That is not a refusal: look in Cisco’s current documents.';
  return [reason('table-1', 'missing', isRefused ? listed : listed + unknown)];
}
