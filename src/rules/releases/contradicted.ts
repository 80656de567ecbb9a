import type { Mode, Platform } from '../facts/platforms.ts';
import {
  type ReleaseTrainFacts,
  googleCloudBorder,
  releaseTrains,
} from '../facts/releaseTrains.ts';
import { knownVersion } from '../reading/parseVersion.ts';
import { type Version, compareTrains, compareVersions, isTrain } from '../reading/version.ts';
import { type Outcome, type Reason, reason } from '../reason.ts';
import { checkCurrentLimit, checkFirstRelease } from './platformLimit.ts';
import { checkFreshCurrent } from './freshInstallOnly.ts';
import { trainFacts } from './trainTable.ts';
import { isVirtual, platformName } from '../wording/inSentences.ts';

const border = knownVersion(googleCloudBorder);

/** Answers whether what a package can do hangs on the current version (rule `google-cloud`). */
export function hangsOnCurrent(model: string | null, to: Version | null): boolean {
  return model === 'Google Cloud' && to !== null && compareTrains(to, border) >= 0;
}

/**
 * Answers what contradicts a package that leads to a version, as far as the current version is known:
 * `contradicted` where it holds, `missing` where it hangs on a current version that was not given.
 * Rules `google-cloud`, `managed-versions`, and what is said of mistyped current versions.
 */
export function checkCurrent(
  device: { platform: Platform | null; model: string | null; mode: Mode | null },
  from: Version | null,
  to: Version,
): Reason[] {
  if (from) return checkContradicted(device, from, to);
  if (!hangsOnCurrent(device.model, to)) return isTrain(to) ? [] : checkManaged(to, to);
  const message = `Type the current version: on Google Cloud, threat defense virtual cannot be upgraded from a version below ${border.release} to ${border.release} or later.`;
  return [reason('google-cloud', 'missing', message)];
}

/**
 * Answers whether a step on Google Cloud crosses the release that none can (rule `google-cloud`). A
 * model that names another host is not concerned; without a model it is a note.
 */
function checkGoogleCloud(
  platform: Platform,
  model: string | null,
  from: Version,
  to: Version,
): Reason[] {
  if (!isVirtual(platform) || (model !== null && model !== 'Google Cloud')) return [];
  if (compareTrains(from, border) >= 0 || compareTrains(to, border) < 0) return [];
  const message = `On Google Cloud, ${platformName(platform)} cannot be upgraded from a version below ${border.release} to ${border.release} or later. Redeploy it there.`;
  return [reason('google-cloud', model === null ? 'note' : 'contradicted', message)];
}

/* Rule `managed-versions`: what the cloud-delivered management center manages. */

/** First managed release of the oldest train, below which nothing is managed. */
const { managedFrom }: ReleaseTrainFacts =
  releaseTrains[releaseTrains.length - 1] ?? releaseTrains[0];
const first: Version | null = managedFrom ? knownVersion(managedFrom) : null;

/**
 * Answers what the management center does not manage on the way from one version to another: a note
 * where the third number of the current version decides.
 */
function checkManaged(from: Version, to: Version): Reason[] {
  if (!first) return [];
  const { release, train } = first;
  const say = (outcome: Outcome, message: string) => [reason('managed-versions', outcome, message)];
  const unmanaged = [from, to].find((each) => trainFacts(each.train)?.managedFrom === null);
  if (unmanaged) {
    return say(
      'contradicted',
      `The cloud-delivered management center does not manage ${unmanaged.train}. Upgrade with the manager that the device has now; Cisco’s guide for that manager says to which version.`,
    );
  }
  const manages = `The cloud-delivered management center manages devices from ${release}.`;
  if (from.train === train && isTrain(from)) {
    return say(
      'note',
      `${manages} If this one runs an earlier ${train}, upgrade it to ${release} or later with its present manager first.`,
    );
  }
  if (compareVersions(from, first) >= 0) return [];
  return say(
    'contradicted',
    `${manages} Upgrade this one to ${release} or later with its present manager first.`,
  );
}

/**
 * Answers whether a platform can be on its current version at all. If not, something was mistyped.
 * Rules `last-train`, `never-to-7-4-0` and `first-versions`.
 */
export function checkCurrentVersion(
  platform: Platform | null,
  mode: Mode | null,
  from: Version,
): Reason[] {
  if (platform === null) return [];
  return [
    ...checkCurrentLimit(platform, from),
    ...checkFreshCurrent(platform, from),
    ...checkFirstRelease(platform, mode, from),
  ];
}

/**
 * Answers what contradicts a step that Table 1 may allow: a current version that the device can't run,
 * versions that the cloud-delivered management center does not manage, Google Cloud. The outcome is
 * `contradicted` where it holds for certain, and `note` where it hangs on something not given.
 */
export function checkContradicted(
  device: { platform: Platform | null; model: string | null; mode: Mode | null },
  from: Version,
  to: Version,
): Reason[] {
  const { platform, model, mode } = device;
  return [
    ...checkCurrentVersion(platform, mode, from),
    ...checkManaged(from, to),
    ...(platform ? checkGoogleCloud(platform, model, from, to) : []),
  ];
}
