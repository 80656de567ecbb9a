import { releaseTrains } from '../facts/releaseTrains.ts';
import { knownVersion } from '../reading/parseVersion.ts';
import { type Version, compareVersions, isTrain } from '../reading/version.ts';
import { type Reason, reason } from '../reason.ts';

/* Rule `known-releases`: what was seen is a lower bound, so nothing is ever refused by it. */

/** A third number that is farther beyond the newest known looks like a slip. */
const farBeyond = 5;

const newestByTrain = new Map<string, Version>(
  releaseTrains.flatMap(({ train, releases }) => {
    const known = releases.map(knownVersion).filter(({ patch }) => patch === null);
    const newest = known.sort(compareVersions).at(-1);
    return newest ? [[train, newest]] : [];
  }),
);

/** Answers the newest `A.x.y` of a train that this site has seen, patches aside. */
export function newestKnownOf(train: string): Version | null {
  return newestByTrain.get(train) ?? null;
}

/** Answers whether a target is beyond what was seen, or the device is where nothing newer was seen. */
export function checkKnownReleases(from: Version, to: Version): Reason[] {
  const newest = newestKnownOf(to.train);
  if (!newest) return [];
  const seen = `the newest ${to.train} release that this site has seen, ${newest.release}`;
  const note = (message: string) => [reason('known-releases', 'note', message)];
  if (isTrain(to)) {
    const isThere = from.train === to.train && !isTrain(from) && compareVersions(from, newest) >= 0;
    return isThere
      ? note(`${from.release} is as new as ${seen}. There may be nothing newer to upgrade to.`)
      : [];
  }
  const isFar = (to.maintenance ?? 0) > (newest.maintenance ?? 0) + farBeyond;
  return isFar ? note(`${to.release} is far beyond ${seen}. Check the number.`) : [];
}
