import { type Platform, platforms } from '../facts/platforms.ts';
import { platformName } from '../platformName.ts';
import { type Reason, reason } from '../reason.ts';
import { hasLastTrain, lastTrainOf, trainsOf } from '../trainTable.ts';
import type { Version } from '../version.ts';

const platformNames = Object.keys(platforms) as Platform[];
const limited = platformNames.filter(hasLastTrain);

/** What hangs on a platform that was not given. */
function checkAnyPlatform(from: Version, to: Version): Reason[] {
  const unable = limited.filter(
    (each) => trainsOf(each).includes(from.train) && !trainsOf(each).includes(to.train),
  );
  if (unable.length === 0) return [];
  const names = unable.map(platformName).join(' and ');
  const message = `Choose the platform: ${names} cannot run ${to.train}.`;
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
  if (!limited.includes(platform)) return [];
  const limit = `The ${platforms[platform].name} runs nothing past ${lastTrainOf(platform)}.x`;
  return trainsOf(platform).includes(to.train)
    ? [reason('last-train', 'met', `${limit}; ${to.train} is within that.`)]
    : [reason('last-train', 'failed', `${limit}, so not ${to.train}.`)];
}
