import {
  type DirectUpgradeAnswer,
  type DirectVerdict,
  checkDirectUpgrade,
} from './checkDirectUpgrade.ts';
import type { Mode, Platform } from './facts/platforms.ts';
import { parseVersion } from './parseVersion.ts';
import { type Reason, type RuleId, reason } from './reason.ts';
import { type ChassisUpgrade, chassisUpgrades } from './upgradePaths/chassisUpgrades.ts';
import { nearestTarget } from './upgradePaths/nearestTarget.ts';
import { type Route, shortestRoutes } from './upgradePaths/shortestRoutes.ts';
import { type Stop, stopAt, stopAtBase, stopAtTrain } from './upgradePaths/stop.ts';
import { refuses, whatIsLeft } from './upgradePaths/whatIsLeft.ts';
import { type Version, baseRelease, compareVersions, isPatch, isTrain } from './version.ts';

export type { ChassisUpgrade, Stop };

/** What the reader says of the whole way; texts as typed. */
export interface UpgradePathsQuestion {
  platform?: string | undefined;
  mode?: Mode | undefined;
  from: string;
  to: string;
  /** FXOS of the chassis, for the Firepower 4100/9300. */
  fxos?: string | undefined;
}

/** One upgrade of a path. */
export interface Hop {
  /** What the device runs before, in words. */
  from: string;
  to: Stop;
  kind: 'major' | 'maintenance' | 'patch';
  /** Why the path stops here. */
  why: string;
  /** The rule that says so; `null` for the target itself. */
  whyRule: RuleId | null;
  /** `true` where the device may be there already, as its third number was not given. */
  mayBeDone: boolean;
  /** Chassis upgrade that comes before this upgrade, if any. */
  chassis: ChassisUpgrade | null;
}

/** One way from the current version to the target. */
export interface UpgradePath {
  hops: Hop[];
  /** Why this path is the first choice, or what makes it second. */
  why: string;
  /** What is to be said of the chassis on this path. */
  reasons: Reason[];
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

/** The stops of a route; a patch target is its own release first, then the patch. */
function stopsOf(route: Route, from: Version, to: Version): Stop[] {
  const between = route.slice(1, -1).map(stopAtTrain);
  if (!isPatch(to)) return [...between, stopAt(to)];
  // Whatever release of A.x the device runs, it is at A.x.0 or past it.
  const isOnBase = isTrain(from)
    ? from.train === to.train && to.maintenance === 0
    : baseRelease(from) === baseRelease(to);
  return isOnBase ? [stopAt(to)] : [...between, stopAtBase(to), stopAt(to)];
}

function whyStop(
  stop: Stop,
  index: number,
  stops: readonly Stop[],
  fromTrain: string,
): Pick<Hop, 'why' | 'whyRule'> {
  const next = stops[index + 1];
  if (!next) return { why: 'The target.', whyRule: null };
  if (next.train === stop.train) {
    const why = `The patch ${next.label} goes on top of ${stop.label} only.`;
    return { why, whyRule: 'patch-on-its-own-release' };
  }
  const why = `Table 1 allows ${fromTrain} to ${stop.train}, and ${stop.train} to ${next.train}.`;
  return { why, whyRule: 'table-1' };
}

function kindOf(fromTrain: string, stop: Stop): Hop['kind'] {
  if (fromTrain !== stop.train) return 'major';
  const patch = stop.release?.split('.')[3];
  return Number(patch ?? 0) > 0 ? 'patch' : 'maintenance';
}

function whyPath(rank: number, best: Route, route: Route, hops: readonly Hop[]): string {
  const count = hops.length;
  if (count === 1) return 'One upgrade.';
  // Stryker disable next-line OptionalChaining: for the compiler; every path has a hop
  if (hops[0]?.mayBeDone) return `At most ${count} upgrades.`;
  if (route.length < 3) return `Fewest upgrades: ${count}.`;
  const stop = route.at(-2);
  return rank === 0
    ? `Fewest upgrades: ${count}. Its stop ${stop} is the newest train that will do, which leaves the shortest last step.`
    : `Also ${count} upgrades, but it stops at ${stop} instead of ${best.at(-2)}, which leaves a longer last step.`;
}

function buildPaths(
  question: UpgradePathsQuestion,
  from: Version,
  to: Version,
  platform: Platform | null,
) {
  const routes = shortestRoutes(platform, from.train, to.train);
  return routes.map((route, rank): UpgradePath => {
    const stops = stopsOf(route, from, to);
    const chassis = chassisUpgrades(
      platform,
      question.mode ?? null,
      question.fxos ?? '',
      from.train,
      stops.map(({ train }) => train),
    );
    const hops = stops.map((stop, index): Hop => {
      const previous = stops[index - 1];
      const fromTrain = previous?.train ?? from.train;
      return {
        from: previous?.label ?? from.release,
        to: stop,
        kind: kindOf(fromTrain, stop),
        ...whyStop(stop, index, stops, fromTrain),
        mayBeDone: index === 0 && isTrain(from) && from.train === stop.train,
        chassis: chassis.upgrades[index] ?? null,
      };
    });
    const why = whyPath(rank, routes[0] ?? route, route, hops);
    return { hops, why, reasons: chassis.reasons };
  });
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
