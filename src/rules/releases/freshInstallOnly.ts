import { platforms } from '../facts/knownPlatforms.computed.ts';
import type { Platform } from '../facts/platforms.ts';
import { type ReleaseTrainFacts } from '../facts/releaseTrains.ts';
import { type Version, baseRelease, compareTrains, isPatch, isTrain } from '../reading/version.ts';
import { type Reason, reason } from '../reason.ts';
import { platformName } from '../wording/inSentences.ts';
import { trainFacts } from './trainTable.ts';

/*
 * Rule `never-to-7-4-0`, the note † of Table 1: one release exists only freshly installed, and only on
 * one platform.
 */

const rule = 'never-to-7-4-0';

type FreshInstallOnly = NonNullable<ReleaseTrainFacts['freshInstallOnly']>;

function freshFacts({ train }: Pick<Version, 'train'>): FreshInstallOnly | undefined {
  return trainFacts(train)?.freshInstallOnly;
}

function isFreshRelease(version: Version, fresh: FreshInstallOnly): boolean {
  return !isTrain(version) && baseRelease(version) === fresh.release;
}

/** Answers the first release of a train that a device can be upgraded to; `null` where all can. */
export function firstTargetOf(train: string): string | null {
  return freshFacts({ train })?.upgradeToAtLeast ?? null;
}

/** Answers whether a version is the release that exists only freshly installed, or a patch of it. */
export function isFreshInstallOnly(version: Version): boolean {
  const fresh = freshFacts(version);
  return fresh !== undefined && isFreshRelease(version, fresh);
}

/** Answers what to take of a train of which not every release can be upgraded to. */
export function takeAtLeast(train: string): Reason[] {
  const fresh = freshFacts({ train });
  if (!fresh) return [];
  const message = `Choose ${fresh.upgradeToAtLeast} or later: no device can be upgraded to ${fresh.release}.`;
  return [reason(rule, 'note', message)];
}

/**
 * Answers whether a step leads to a release that exists only freshly installed. Its patches are left
 * to devices that can run it already.
 */
export function checkFreshTarget(to: Version, from: Version, platform: Platform | null): Reason[] {
  const fresh = freshFacts(to);
  if (!fresh) return [];
  if (isTrain(to)) return compareTrains(from, to) > 0 ? [] : takeAtLeast(to.train);
  if (!isFreshRelease(to, fresh)) return [];
  const mayRunIt = from.train === to.train && (isTrain(from) || isFreshRelease(from, fresh));
  const canRunIt = platform === null || platform === fresh.on;
  if (isPatch(to) && mayRunIt && canRunIt) return [];
  const message = `No device can be upgraded to ${fresh.release}: it exists only freshly installed, and only on the ${platforms[fresh.on].name}. The first ${to.train} that a device can be upgraded to is ${fresh.upgradeToAtLeast}.`;
  return [reason(rule, 'failed', message)];
}

/**
 * Answers whether an upgrade package leads to a release that exists only freshly installed.
 * `served`: the reader's platform, or those that the package is for.
 */
export function checkFreshPackage(to: Version, served: readonly Platform[]): Reason[] {
  const fresh = freshFacts(to);
  if (!fresh) return [];
  if (isTrain(to)) return takeAtLeast(to.train);
  if (!isFreshRelease(to, fresh)) return [];
  if (!isPatch(to)) {
    const message = `No device can be upgraded to ${fresh.release}. Upgrade to ${fresh.upgradeToAtLeast} or later.`;
    return [reason(rule, 'failed', message)];
  }
  const message = `${fresh.release} exists only freshly installed, and only on ${platformName(fresh.on)}, so this patch is for such a device alone.`;
  return [reason(rule, served.includes(fresh.on) ? 'note' : 'failed', message)];
}

/** Answers whether a device can be on its release at all; if not, something was mistyped. */
export function checkFreshCurrent(platform: Platform, from: Version): Reason[] {
  const fresh = freshFacts(from);
  if (!fresh || !isFreshRelease(from, fresh) || platform === fresh.on) return [];
  const message = `${fresh.release} exists only on ${platformName(fresh.on)}, so ${from.release} on ${platformName(platform)} looks like a typing mistake. Check what the device runs.`;
  return [reason(rule, 'contradicted', message)];
}
