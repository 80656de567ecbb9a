import {
  type DirectUpgradeAnswer,
  type DirectVerdict,
  checkDirectUpgrade,
} from '../direct/checkDirectUpgrade.ts';
import type { Mode, Platform } from '../facts/platforms.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { type Reason, reason } from '../reason.ts';
import { type Hop, type UpgradePath, buildPaths } from './buildPaths.ts';
import type { ChassisUpgrade } from './chassisUpgrades.ts';
import { nearestTarget } from './nearestTarget.ts';
import type { Stop } from './stop.ts';
import { refuses, whatIsLeft } from './whatIsLeft.ts';
import { type Version, compareVersions, isTrain } from '../reading/version.ts';

export type { ChassisUpgrade, Hop, Stop, UpgradePath };

/** What the reader says of the whole way; texts as typed. */
export interface UpgradePathsQuestion {
  platform?: string | undefined;
  mode?: Mode | undefined;
  from: string;
  to: string;
  /** FXOS of the chassis, for the Firepower 4100/9300. */
  fxos?: string | undefined;
}

/** What can be reached instead. */
export interface NearestTarget {
  /** Text for the target field. */
  to: string;
  path: UpgradePath;
}

/**
 * - `direct`, `already-there`, `downgrade`, `not-covered`, `incomplete`, `unreadable`: as
 *   `checkDirectUpgrade` says
 * - `depends`: the paths hold, but digits or the platform decide about the first hop
 * - `path`: not in one step, but by the paths given
 * - `no-path`: no upgrade leads there
 */
export type PathsVerdict = Exclude<DirectVerdict, 'not-direct'> | 'path' | 'no-path';

/** All shortest ways from the current version to the target, best first. */
export interface UpgradePathsAnswer {
  verdict: PathsVerdict;
  /** The verdict in a sentence. */
  summary: string;
  direct: DirectUpgradeAnswer;
  paths: UpgradePath[];
  /** What can be reached where the target can't. */
  nearest: NearestTarget | null;
  /** Why there is no path, and what is left. Reasons of the single step are in `direct`. */
  reasons: Reason[];
}

function findNearest(
  question: UpgradePathsQuestion,
  from: Version,
  to: Version,
  platform: Platform | null,
): NearestTarget | null {
  const target = nearestTarget(platform, from, to);
  if (target === null) return null;
  const parsed = parseVersion(target);
  // Stryker disable next-line ConditionalExpression: a nearest target is always a version
  if (!parsed.ok) return null;
  const [path] = buildPaths(question, from, parsed.version, platform);
  return path ? { to: target, path } : null;
}

/** A nearest target inside the device's own train may be where the device is already. */
function newestKnownNote(direct: DirectUpgradeAnswer, nearest: NearestTarget | null): Reason[] {
  const stop = nearest?.path.hops.at(-1)?.to;
  const known = parseVersion(stop?.newestKnown ?? '');
  const { from } = direct;
  if (!stop || !from || !known.ok || isTrain(from) || from.train !== stop.train) return [];
  if (compareVersions(from, known.version) < 0) return [];
  const message = `${from.release} is as new as the newest ${stop.train} release that this guide has seen, ${known.version.release}. There may be nothing newer to upgrade to.`;
  return [reason('known-releases', 'note', message)];
}

function summarise(
  verdict: PathsVerdict,
  direct: DirectUpgradeAnswer,
  paths: UpgradePath[],
): string {
  const [best] = paths;
  if (verdict === 'path' && best) {
    // Stryker disable next-line OptionalChaining: for the compiler; a path has both versions
    const way = [direct.from?.release, ...best.hops.map(({ to }) => to.label)].join(' → ');
    const ifAble = direct.missing.includes('platform')
      ? `, where the platform can run ${direct.to?.train}`
      : '';
    return `Not in one step. ${best.hops.length} upgrades${ifAble}: ${way}.`;
  }
  if (verdict === 'no-path') {
    // Stryker disable next-line OptionalChaining: for the compiler; a wall has both versions
    return `No. No upgrade leads from ${direct.from?.release} to ${direct.to?.release}.`;
  }
  return direct.summary;
}

/**
 * Answers every shortest path of upgrades from one version to another, best first, with the chassis
 * upgrades that come before its hops. Fewest upgrades win; among those, the newest stops.
 *
 * Where no path leads there, says which rule stands in the way and the nearest target that can be
 * reached. Never throws. Source: Table 1 with its note, facts 4.2 to 5.6, limits of Table 7.
 */
export function findUpgradePaths(question: UpgradePathsQuestion): UpgradePathsAnswer {
  const direct = checkDirectUpgrade(question);
  const { from, to, platform } = direct;
  const finish = (
    verdict: PathsVerdict,
    paths: UpgradePath[],
    nearest: NearestTarget | null,
  ): UpgradePathsAnswer => ({
    verdict,
    summary: summarise(verdict, direct, paths),
    direct,
    paths,
    nearest,
    reasons: [...whatIsLeft(verdict, direct), ...newestKnownNote(direct, nearest)],
  });

  // Stryker disable next-line all: for the compiler; without both, no case below fits either
  if (!from || !to) return finish(direct.verdict as PathsVerdict, [], null);
  switch (direct.verdict) {
    case 'direct':
    case 'depends':
      return finish(direct.verdict, buildPaths(question, from, to, platform), null);
    case 'not-direct': {
      const paths = refuses(direct, 'never-to-7-4-0')
        ? []
        : buildPaths(question, from, to, platform);
      if (paths.length > 0) return finish('path', paths, null);
      return finish('no-path', [], findNearest(question, from, to, platform));
    }
    case 'not-covered': {
      // For a platform that the guide does not cover, nothing is known to be possible.
      const isKnown = direct.reasons.every(({ rule }) => rule !== 'models');
      // Stryker disable next-line EqualityOperator: what is not covered cannot be reached
      const isNewer = compareVersions(to, from) > 0;
      const nearest = isKnown && isNewer ? findNearest(question, from, to, platform) : null;
      return finish('not-covered', [], nearest);
    }
    default:
      return finish(direct.verdict, [], null);
  }
}
