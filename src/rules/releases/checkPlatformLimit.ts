import { allOf } from '../wording/allOf.ts';
import { type Platform, platforms } from '../facts/platforms.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { platformName } from '../wording/platformName.ts';
import { type Reason, reason } from '../reason.ts';
import { hasLastTrain, lastTrainOf } from './trainTable.ts';
import { type Version, compareTrains } from '../reading/version.ts';

const lastTrains = new Map<Platform, Version>();
for (const platform of Object.keys(platforms) as Platform[]) {
  const last = parseVersion(lastTrainOf(platform));
  if (last.ok && hasLastTrain(platform)) lastTrains.set(platform, last.version);
}

/** Answers whether a version is past what a platform can run; also of versions that Table 1 lacks. */
export function isPastLastTrain(platform: Platform, version: Version): boolean {
  const last = lastTrains.get(platform);
  return last !== undefined && compareTrains(version, last) > 0;
}

/** Answers a platform's limit in words, without a full stop. */
export function limitOf(platform: Platform): string {
  return `The ${platforms[platform].name} runs nothing past ${lastTrainOf(platform)}.x`;
}

/** What hangs on a platform that was not given. */
function checkAnyPlatform(from: Version, to: Version): Reason[] {
  const unable = [...lastTrains.keys()].filter(
    (each) => !isPastLastTrain(each, from) && isPastLastTrain(each, to),
  );
  if (unable.length === 0) return [];
  const message = `Choose the platform: ${allOf(unable.map(platformName))} cannot run ${to.train}.`;
  return [reason('last-train', 'missing', message)];
}

/**
 * Answers whether a platform can run the target (limits of Table 7). Without a platform, names
 * those that run the current version and could not run the target.
 */
export function checkPlatformLimit(
  platform: Platform | null,
  from: Version,
  to: Version,
): Reason[] {
  if (platform === null) return checkAnyPlatform(from, to);
  if (!lastTrains.has(platform)) return [];
  return isPastLastTrain(platform, to)
    ? [reason('last-train', 'failed', `${limitOf(platform)}, so not ${to.train}.`)]
    : [reason('last-train', 'met', `${limitOf(platform)}; ${to.train} is within that.`)];
}
