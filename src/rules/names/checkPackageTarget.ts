import { checkFreshInstallOnly } from '../releases/checkFreshInstallOnly.ts';
import { checkCovered } from '../releases/checkCovered.ts';
import { checkIsolated } from '../releases/checkIsolated.ts';
import { checkPlatformLimit } from '../releases/checkPlatformLimit.ts';
import type { Mode, Platform } from '../facts/platforms.ts';
import { releaseTrains } from '../facts/releaseTrains.ts';
import { platformName } from '../wording/platformName.ts';
import { type Reason, reason } from '../reason.ts';
import { lastTrainOf, trainFacts, trainsOf } from '../releases/trainTable.ts';
import { type Version, baseRelease, isPatch } from '../reading/version.ts';
import { checkFirstRelease } from '../releases/checkFirstRelease.ts';

/** Whether an upgrade package leads to a version at all, from whatever version. */
export interface PackageTarget {
  verdict: 'possible' | 'refused' | 'not-covered';
  /** Nearest target instead of a refused one. */
  nearest: string | null;
  reasons: Reason[];
}

/** The next newer train that upgrades lead to, of those that the platform runs. */
function trainAbove(train: string, platform: Platform | null): string | null {
  const newer = releaseTrains.slice(
    0,
    releaseTrains.findIndex((facts) => facts.train === train),
  );
  const runnable = platform ? trainsOf(platform) : newer.map((facts) => facts.train);
  return newer.findLast((facts) => runnable.includes(facts.train))?.train ?? null;
}

/** A patch of a release that exists only freshly installed is for that platform alone. */
function patchOfFreshInstall(platform: Platform | null, to: Version): Reason[] {
  const only = trainFacts(to.train)?.freshInstallOnly;
  if (!only || !isPatch(to) || baseRelease(to) !== only.release) return [];
  const message = `${only.release} exists only freshly installed, and only on ${platformName(only.on)}, so this patch is for such a device alone.`;
  const possible = platform === null || platform === only.on;
  return [reason('never-to-7-4-0', possible ? 'note' : 'failed', message)];
}

function failed(reasons: readonly Reason[]): boolean {
  return reasons.some(({ outcome }) => outcome === 'failed');
}

function limitReasons(platform: Platform, to: Version): Reason[] {
  const limit = checkPlatformLimit(platform, to, to);
  if (limit.every(({ outcome }) => outcome === 'met')) return limit;
  return [
    ...limit,
    reason(
      'hardware-refresh',
      'note',
      `To run ${to.train}, ask your Cisco representative or partner about newer hardware than ${platformName(platform)}.`,
    ),
  ];
}

/**
 * Answers whether an upgrade package leads to a version, and the nearest one where none does. A
 * platform's limit holds for versions that Table 1 lacks, too.
 * Source: limits of Table 7, note † and column 7.1 of Table 1; fact 17.11.
 */
export function checkPackageTarget(
  platform: Platform | null,
  to: Version,
  mode: Mode | null,
): PackageTarget {
  const limit = platform ? limitReasons(platform, to) : [];
  const first = platform ? checkFirstRelease(platform, mode, to.release) : [];
  const uncovered = checkCovered(to, failed(limit));
  if (uncovered.length > 0) {
    return platform && failed(limit)
      ? {
          verdict: 'refused',
          nearest: lastTrainOf(platform),
          reasons: [...limit, ...uncovered, ...first],
        }
      : { verdict: 'not-covered', nearest: null, reasons: [...uncovered, ...first] };
  }
  const fresh = [...checkFreshInstallOnly(to), ...patchOfFreshInstall(platform, to)];
  const isolated = checkIsolated(to.train);
  const reasons = [...limit, ...fresh, ...isolated, ...first];
  if (!failed(reasons)) return { verdict: 'possible', nearest: null, reasons };
  const { freshInstallOnly } = trainFacts(to.train) ?? {};
  const nearest =
    platform && failed(limit)
      ? lastTrainOf(platform)
      : failed(fresh) && freshInstallOnly
        ? freshInstallOnly.upgradeToAtLeast
        : trainAbove(to.train, platform);
  return { verdict: 'refused', nearest, reasons };
}
