import type { Platform } from '../facts/platforms.ts';
import { type ReleaseTrainFacts, releaseTrains } from '../facts/releaseTrains.ts';
import { runnableTrains } from '../facts/trainsInRange.computed.ts';

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
