import { type KnownPlatform, platforms } from '../facts/knownPlatforms.computed.ts';
import type { Mode, Platform } from '../facts/platforms.ts';
import { knownVersion } from '../reading/parseVersion.ts';
import { type Version, compareTrains, compareVersions, isTrain } from '../reading/version.ts';
import { type Reason, reason } from '../reason.ts';
import { allOf, platformName } from '../wording/inSentences.ts';
import { hasLastTrain, lastTrainOf } from './trainTable.ts';

/* Rule `last-train`: the limits of Table 7. */

const lastTrains = new Map<Platform, Version>(
  (Object.keys(platforms) as Platform[])
    .filter(hasLastTrain)
    .map((platform) => [platform, knownVersion(lastTrainOf(platform))]),
);

/** Answers whether a version is past what a platform can run; also of versions that Table 1 lacks. */
export function isPastLastTrain(platform: Platform, version: Version): boolean {
  const last = lastTrains.get(platform);
  return last !== undefined && compareTrains(version, last) > 0;
}

/** Answers a platform's limit in words, without a full stop. */
export function limitOf(platform: Platform): string {
  return `The ${platforms[platform].name} ends at ${lastTrainOf(platform)}`;
}

/** What hangs on a platform that was not given. */
function checkAnyPlatform(from: Version, to: Version): Reason[] {
  const unable = [...lastTrains.keys()].filter(
    (each) => !isPastLastTrain(each, from) && isPastLastTrain(each, to),
  );
  if (unable.length === 0) return [];
  const message = `Choose the platform: ${allOf(unable.map(platformName))} cannot be upgraded to ${to.train}.`;
  return [reason('last-train', 'missing', message)];
}

/**
 * Answers whether a platform can be upgraded to the target. Without a platform, names those that run
 * the current version and could not run the target.
 */
export function checkPlatformLimit(
  platform: Platform | null,
  from: Version,
  to: Version,
): Reason[] {
  return platform === null ? checkAnyPlatform(from, to) : checkTargetLimit(platform, to);
}

/** Answers whether a platform can run the target at all. */
export function checkTargetLimit(platform: Platform, to: Version): Reason[] {
  if (!lastTrains.has(platform)) return [];
  return isPastLastTrain(platform, to)
    ? [reason('last-train', 'failed', `${limitOf(platform)}.`)]
    : [reason('last-train', 'met', `${limitOf(platform)}; ${to.train} is within that.`)];
}

/**
 * Answers whether a package is past the last train of the platforms that it serves, which holds for a
 * hotfix as well. `served`: the reader's platform, or those that share the name.
 */
export function checkPackageLimit(version: Version, served: readonly Platform[]): Reason[] {
  const past = served.filter((platform) => isPastLastTrain(platform, version));
  if (past.length === 0) return [];
  const limits = allOf(
    past.map((platform) => `${platformName(platform)} ends at ${lastTrainOf(platform)}`),
  );
  return past.length === served.length
    ? [reason('last-train', 'failed', `Past the last train: ${limits}, so not ${version.release}.`)]
    : [reason('last-train', 'note', `Not for every platform of that name: ${limits}.`)];
}

/** Answers whether a device can be on its train at all; if not, something was mistyped. */
export function checkCurrentLimit(platform: Platform, from: Version): Reason[] {
  if (!isPastLastTrain(platform, from)) return [];
  const message = `${limitOf(platform)}, so ${from.release} looks like a typing mistake. Check what the device runs.`;
  return [reason('last-train', 'contradicted', message)];
}

/* Rule `first-versions`: the first release of a platform in a mode. */

const firstReleases = new Map<string, Version>(
  Object.entries<KnownPlatform>(platforms).flatMap(([platform, { firstRelease = {} }]) =>
    Object.entries(firstRelease).map(([mode, text]) => [`${platform} ${mode}`, knownVersion(text)]),
  ),
);

/**
 * Answers whether a release is older than the first one of a platform; if so, something was mistyped.
 * A train may be any of its releases, so it is older only where all of them are. Without a mode the
 * first release of appliance mode counts.
 */
export function checkFirstRelease(
  platform: Platform,
  mode: Mode | null,
  release: Version,
): Reason[] {
  const first = firstReleases.get(`${platform} ${mode ?? 'appliance'}`);
  const compare = isTrain(release) ? compareTrains : compareVersions;
  if (!first || compare(release, first) >= 0) return [];
  const where = mode === 'multi-instance' ? ' in multi-instance mode' : '';
  const message = `The first release for ${platformName(platform)}${where} is ${first.release}, so ${release.release} looks like a typing mistake.`;
  return [reason('first-versions', 'contradicted', message)];
}
