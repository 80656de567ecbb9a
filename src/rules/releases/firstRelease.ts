import { type KnownPlatform, platforms } from '../facts/knownPlatforms.computed.ts';
import type { Mode, Platform } from '../facts/platforms.ts';
import { knownVersion } from '../reading/parseVersion.ts';
import { type Version, compareTrains, compareVersions, isTrain } from '../reading/version.ts';
import { type Reason, reason } from '../reason.ts';
import { platformName } from '../wording/inSentences.ts';

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
