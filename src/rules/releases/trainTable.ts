import type { Platform } from '../facts/platforms.ts';
import { type ReleaseTrainFacts, releaseTrains } from '../facts/releaseTrains.ts';
import { runnableTrains } from '../facts/trainsInRange.computed.ts';
import type { Version } from '../reading/version.ts';
import { type Reason, reason } from '../reason.ts';

const factsByTrain = new Map<string, ReleaseTrainFacts>(
  releaseTrains.map((facts) => [facts.train, facts]),
);

const directlyTo = new Map<string, ReadonlySet<string>>(
  releaseTrains.map((facts) => [facts.train, new Set<string>(facts.upgradesFrom)]),
);

/** Answers what Table 1 says of a train, or `undefined` where it does not cover it. */
export function trainFacts(train: string): ReleaseTrainFacts | undefined {
  return factsByTrain.get(train);
}

/** Answers whether Table 1 has a yes in the row of one train and the column of another. */
export function tableAllows(fromTrain: string, toTrain: string): boolean {
  return directlyTo.get(toTrain)?.has(fromTrain) ?? false;
}

/** Answers which covered trains a platform can run, newest first (rule `last-train`). */
export function trainsOf(platform: Platform): readonly string[] {
  return runnableTrains[platform];
}

/** Answers the newest train that a platform can run, as far as Table 1 goes. */
export function lastTrainOf(platform: Platform): string {
  return runnableTrains[platform][0] ?? '';
}

/** Answers whether a platform stops before the newest train of Table 1. */
export function hasLastTrain(platform: Platform): boolean {
  return lastTrainOf(platform) !== releaseTrains[0].train;
}

/** Answers the oldest and the newest train of Table 1, as `7.0 to 7.6`. */
export function coveredTrains(): string {
  return `${releaseTrains.at(-1)?.train} to ${releaseTrains[0].train}`;
}

/** Answers whether Table 1 lists the train of a version (rule `table-1`). */
export function isCovered({ train }: Pick<Version, 'train'>): boolean {
  return trainFacts(train) !== undefined;
}

/**
 * Answers what is to be said of a version that Table 1 does not list: it is unknown, not refused,
 * unless another rule `isRefused` it. Rule `table-1`.
 */
export function checkCovered(version: Version, isRefused = false): Reason[] {
  if (isCovered(version)) return [];
  const listed = `Table 1 lists release trains from ${coveredTrains()}, but not ${version.train}.`;
  const unknown = ' That is not a refusal: look in Cisco’s current documents.';
  return [reason('table-1', 'missing', isRefused ? listed : listed + unknown)];
}

/** Answers whether no upgrade of Table 1 leads to a train and none away from it. */
export function isIsolated(train: string): boolean {
  return releaseTrains.every(
    (facts) => !tableAllows(train, facts.train) && !tableAllows(facts.train, train),
  );
}

/** Answers what Table 1 says of a train without upgrades (rule `nothing-with-7-1`). */
export function checkIsolated(train: string): Reason[] {
  if (!isIsolated(train)) return [];
  const message = `Table 1 supports no direct upgrade to ${train} and none from it.`;
  return [reason('nothing-with-7-1', 'failed', message)];
}

/** Answers the builds of a release that this site has seen; there can be others. */
export function seenBuildsOf({ train, release }: Version): string[] {
  return (trainFacts(train)?.builds ?? [])
    .filter((each) => each.startsWith(`${release}-`))
    .map((each) => each.slice(release.length + 1));
}
