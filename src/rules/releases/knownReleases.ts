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

const seenOf = ({ release, train }: Version) =>
  `the newest ${train} release that this site has seen, ${release}`;

const note = (message: string) => [reason('known-releases', 'note', message)];

/** Answers whether the third number of a release is so far beyond what was seen that it may be a slip. */
export function checkFarBeyond(version: Version): Reason[] {
  const newest = newestKnownOf(version.train);
  if (!newest || (version.maintenance ?? 0) <= (newest.maintenance ?? 0) + farBeyond) return [];
  return note(`${version.release} is far beyond ${seenOf(newest)}. Check the number.`);
}

/** Answers whether a device is where nothing newer of its train was seen, and the train is the target. */
export function checkNothingNewer(from: Version, to: Version): Reason[] {
  const newest = newestKnownOf(to.train);
  if (!newest || !isTrain(to) || isTrain(from) || from.train !== to.train) return [];
  return compareVersions(from, newest) >= 0
    ? note(
        `${from.release} is as new as ${seenOf(newest)}. There may be nothing newer to upgrade to.`,
      )
    : [];
}
