import { type Reason, reason } from '../reason.ts';
import { isIsolated } from './trainTable.ts';

/** Answers whether upgrades lead to a train or away from it (fact 5.4). */
export function checkIsolated(train: string): Reason[] {
  if (!isIsolated(train)) return [];
  const message = `No upgrade leads to ${train} and none leads away from it.`;
  return [reason('nothing-with-7-1', 'failed', message)];
}
