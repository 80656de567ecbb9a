import { releaseTrains } from '../facts/releaseTrains.ts';
import { trainFacts } from '../releases/trainTable.ts';
import { type Version, baseRelease, isTrain } from '../reading/version.ts';

/** Where a hop leads. */
export interface Stop {
  /** What to install, in words: `7.4.2`, or `the latest 7.4.x, at least 7.4.1`. */
  label: string;
  train: string;
  /** The exact release, or `null` where the latest of the train will do. */
  release: string | null;
  /** The first release of the train that can be upgraded to, where not all can. */
  atLeast: string | null;
  /** The newest `A.x.y` of the train that this guide has seen; not from the guide (fact 17.17). */
  newestKnown: string | null;
}

/** Answers a stop's name for the middle of a sentence. */
export function nameInSentence({ label, atLeast, train }: Stop): string {
  return atLeast ? `the latest ${train}.x (at least ${atLeast})` : label;
}

function latestOf(train: string): Stop {
  const facts = trainFacts(train);
  const atLeast = facts?.freshInstallOnly?.upgradeToAtLeast ?? null;
  return {
    label: `the latest ${train}.x${atLeast ? `, at least ${atLeast}` : ''}`,
    train,
    release: null,
    atLeast,
    newestKnown: facts?.releases.filter((each) => each.split('.').length === 3).at(-1) ?? null,
  };
}

const latestOfTrain = new Map<string, Stop>(
  // Stryker disable next-line ArrayDeclaration: a stop that is not kept is put together again
  releaseTrains.map(({ train }) => [train, latestOf(train)]),
);

/** Answers the stop "the latest release of a train", with the least that will do. */
export function stopAtTrain(train: string): Stop {
  return latestOfTrain.get(train) ?? latestOf(train);
}

function stopAtRelease(train: string, release: string): Stop {
  return { label: release, train, release, atLeast: null, newestKnown: null };
}

/** Answers the stop that a target names: a train gives its latest release. */
export function stopAt(version: Version): Stop {
  return isTrain(version)
    ? stopAtTrain(version.train)
    : stopAtRelease(version.train, version.release);
}

/** Answers the stop at the release that a patch goes on. */
export function stopAtBase(version: Version): Stop {
  return stopAtRelease(version.train, baseRelease(version));
}
