import type { Platform } from '../facts/platforms.ts';
import { type ReleaseTrainFacts, releaseTrains } from '../facts/releaseTrains.ts';
import { runnableTrains } from '../facts/trainsInRange.computed.ts';

const factsByTrain = new Map<string, ReleaseTrainFacts>(
  releaseTrains.map((facts) => [facts.train, facts]),
);

const directlyTo = new Map<string, ReadonlySet<string>>(
  releaseTrains.map((facts) => [facts.train, new Set<string>(facts.upgradesFrom)]),
);

/** Answers what the guide says of a train, or `undefined` where it does not cover it. */
export function trainFacts(train: string): ReleaseTrainFacts | undefined {
  return factsByTrain.get(train);
}

/** Answers whether Table 1 has a yes in the row of one train and the column of another. */
export function tableAllows(fromTrain: string, toTrain: string): boolean {
  return directlyTo.get(toTrain)?.has(fromTrain) ?? false;
}

/** Answers which covered trains a platform can run, newest first (limits of Table 7). */
export function trainsOf(platform: Platform): readonly string[] {
  return runnableTrains[platform];
}

/** Answers the newest train that a platform can run, as far as the guide goes. */
export function lastTrainOf(platform: Platform): string {
  return runnableTrains[platform][0] ?? '';
}

/** Answers whether a platform stops before the newest train of the guide. */
export function hasLastTrain(platform: Platform): boolean {
  return lastTrainOf(platform) !== releaseTrains[0].train;
}

/** Answers whether no upgrade leads to a train and none leads away from it (fact 5.4). */
export function isIsolated(train: string): boolean {
  return releaseTrains.every(
    (facts) => !tableAllows(train, facts.train) && !tableAllows(facts.train, train),
  );
}

/** Answers the oldest and the newest train that the guide covers, as `7.0 to 7.6`. */
export function coveredTrains(): string {
  return `${releaseTrains.at(-1)?.train} to ${releaseTrains[0].train}`;
}
