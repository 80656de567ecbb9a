import { allOf } from '../wording/allOf.ts';
import { checkIsolated } from '../releases/checkIsolated.ts';
import type { Platform } from '../facts/platforms.ts';
import { platformName } from '../wording/platformName.ts';
import { type Reason, reason } from '../reason.ts';
import { coveredTrains, hasLastTrain, lastTrainOf, trainFacts } from '../releases/trainTable.ts';

/** A release as it stands in a name: its numbers and its train. */
export interface NamedRelease {
  release: string;
  train: string;
  /** `A.x.y`. */
  base: string;
  numbers: number[];
}

/** Answers the numbers of a release in a name, or `null` where it has fewer than three. */
export function readNamedRelease(release: string | null): NamedRelease | null {
  if (release === null) return null;
  const numbers = release.split('.').map(Number);
  const [major, minor, maintenance] = numbers;
  if (maintenance === undefined) return null;
  const train = `${major}.${minor}`;
  return { release, train, base: `${train}.${maintenance}`, numbers };
}

/** Answers whether a release is newer than a platform's last train (limits of Table 7). */
function isPastLastTrain(platform: Platform, { numbers }: NamedRelease): boolean {
  if (!hasLastTrain(platform)) return false;
  const [major = 0, minor = 0] = lastTrainOf(platform).split('.').map(Number);
  const [ownMajor = 0, ownMinor = 0] = numbers;
  return ownMajor - major > 0 || (ownMajor === major && ownMinor > minor);
}

function judgeFreshInstallOnly(
  { train, base, numbers }: NamedRelease,
  served: readonly Platform[],
): Reason[] {
  const only = trainFacts(train)?.freshInstallOnly;
  if (!only || base !== only.release) return [];
  const isPatchOfIt = (numbers[3] ?? 0) > 0;
  if (isPatchOfIt && served.includes(only.on)) return [];
  const message = isPatchOfIt
    ? `${only.release} exists only freshly installed, and only on ${platformName(only.on)}, so its patches are for such a device alone.`
    : `No device can be upgraded to ${only.release}. Upgrade to ${only.upgradeToAtLeast} or later.`;
  return [reason('never-to-7-4-0', 'failed', message)];
}

/**
 * Answers whether a release is past the last train of the platforms that the package serves, which
 * holds for a hotfix as well. With one platform that is the reader's; with several, those that
 * share the name. Source: limits of Table 7.
 */
export function judgeLastTrain(named: NamedRelease, served: readonly Platform[]): Reason[] {
  const past = served.filter((platform) => isPastLastTrain(platform, named));
  if (past.length === 0) return [];
  const limits = allOf(
    past.map(
      (platform) => `${platformName(platform)} runs nothing past ${lastTrainOf(platform)}.x`,
    ),
  );
  return past.length === served.length
    ? [reason('last-train', 'failed', `Past the last train: ${limits}, so not ${named.release}.`)]
    : [reason('last-train', 'note', `Not for every platform of that name: ${limits}.`)];
}

/**
 * Answers what the guide says of a release that a package leads to: covered or not, never 7.4.0,
 * nothing to 7.1. `served` is the reader's platform, or those that share the name.
 */
export function judgeRelease(named: NamedRelease, served: readonly Platform[]): Reason[] {
  const reasons: Reason[] = [];
  const facts = trainFacts(named.train);
  if (!facts) {
    const message = `The guide covers ${coveredTrains()} as Table 1 lists them, and ${named.train} is not among them.`;
    reasons.push(reason('table-1', 'missing', message));
  }
  reasons.push(...judgeFreshInstallOnly(named, served));
  if (facts) reasons.push(...checkIsolated(named.train));
  return reasons;
}
