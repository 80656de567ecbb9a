import {
  type Version,
  compareTrains,
  compareVersions,
  isPatch,
  isTrain,
} from '../reading/version.ts';

/** How the target stands to the current version. */
export interface Order {
  verdict: 'newer' | 'already-there' | 'downgrade';
  /** Whether digits that were not given could still make it `already-there` or `downgrade`. */
  hangsOnDigits: boolean;
}

/**
 * Answers whether a target is newer than the current version. A train stands for any of its
 * releases, so inside one train the missing digits can matter. Source: facts 5.5 and 17.14.
 */
export function checkNewer(from: Version, to: Version): Order {
  const trains = compareTrains(to, from);
  // Stryker disable next-line EqualityOperator: zero does not come to the comparison
  if (trains !== 0) return { verdict: trains > 0 ? 'newer' : 'downgrade', hangsOnDigits: false };
  if (isTrain(to)) return { verdict: 'newer', hangsOnDigits: isTrain(from) };
  if (isTrain(from)) {
    const isFirst = to.maintenance === 0 && !isPatch(to);
    return { verdict: isFirst ? 'already-there' : 'newer', hangsOnDigits: !isFirst };
  }
  const releases = compareVersions(to, from);
  if (releases === 0) return { verdict: 'already-there', hangsOnDigits: false };
  // Stryker disable next-line EqualityOperator: zero was answered on the line above
  return { verdict: releases > 0 ? 'newer' : 'downgrade', hangsOnDigits: false };
}
