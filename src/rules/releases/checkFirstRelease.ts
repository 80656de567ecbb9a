import { type Mode, type Platform, type PlatformFacts, platforms } from '../facts/platforms.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { platformName } from '../wording/platformName.ts';
import { type Reason, reason } from '../reason.ts';
import { compareTrains, compareVersions, isTrain } from '../reading/version.ts';

/**
 * Answers whether a release of a package is older than the first one of a platform: a note, which
 * decides nothing. Without a mode the first release of appliance mode counts. Source: fact 17.11.
 */
export function checkFirstRelease(platform: Platform, mode: Mode | null, text: string): Reason[] {
  const { firstRelease }: PlatformFacts = platforms[platform];
  const first = parseVersion(firstRelease?.[mode ?? 'appliance'] ?? '');
  const release = parseVersion(text);
  if (!first.ok || !release.ok) return [];
  // A train may be any of its releases, so it is older only where all of them are.
  const compare = isTrain(release.version) ? compareTrains : compareVersions;
  if (compare(release.version, first.version) >= 0) return [];
  const where = mode === 'multi-instance' ? ' in multi-instance mode' : '';
  const message = `The first release for ${platformName(platform)}${where} is ${first.version.release}, so ${release.version.release} looks like a typing mistake.`;
  return [reason('first-versions', 'note', message)];
}
