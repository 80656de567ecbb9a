import type { ListedPackage } from '../../rules/files/readPackageListing.ts';
import type { Reason } from '../../rules/reason.ts';

/** How many are said above the table; a long listing can have many. */
const most = 6;

/** Answers what is missing or to be noted for several packages, to say it once and not by row. */
export function sharedReasons(packages: readonly ListedPackage[]): Reason[] {
  const seen = new Map<string, number>();
  const shared: Reason[] = [];
  for (const reason of packages.flatMap(({ reasons }) => reasons)) {
    if (reason.outcome !== 'missing' && reason.outcome !== 'note') continue;
    const times = (seen.get(reason.message) ?? 0) + 1;
    seen.set(reason.message, times);
    if (times === 2 && shared.length < most) shared.push(reason);
  }
  return shared;
}
