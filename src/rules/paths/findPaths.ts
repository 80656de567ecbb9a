import {
  type DecidedStep,
  type DecidedVerdict,
  type SteppingDevice,
  causeOf,
  decideDirect,
  sayBoth,
} from '../direct/decideDirect.ts';
import type { Platform } from '../facts/platforms.ts';
import { releaseTrains } from '../facts/releaseTrains.ts';
import { knownVersion } from '../reading/parseVersion.ts';
import { type Version, compareTrains, compareVersions, isTrain } from '../reading/version.ts';
import { type Reason, type RuleId, contradictionIn, reason } from '../reason.ts';
import { checkContradicted } from '../releases/contradicted.ts';
import { isCovered } from '../releases/trainTable.ts';
import { firstTargetOf, isFreshInstallOnly } from '../releases/freshInstallOnly.ts';
import { checkNothingNewer } from '../releases/knownReleases.ts';
import {
  type Journey,
  type Stop,
  type UpgradePath,
  buildPaths,
  shortestRoutes,
} from './buildPaths.ts';

/** What can be reached instead. */
export interface NearestTarget {
  /** Text for the target field. */
  to: string;
  path: UpgradePath;
}

/**
 * - `direct`, `already-there`, `downgrade`, `not-covered`: as `decideDirect` says
 * - `depends`: the paths hold, but digits or the platform decide about the first hop
 * - `path`: not in one step, but by the paths given
 * - `contradicted`: the paths given are allowed by Table 1, and another source says no
 * - `no-path`: no upgrade leads there
 */
export type FoundVerdict = Exclude<DecidedVerdict, 'not-direct'> | 'path' | 'no-path';

/** What was found between two versions; a verdict that has paths has one at least. */
export type FoundPaths = {
  /** The verdict in a sentence. */
  summary: string;
  /** The single step. Its reasons are there alone. */
  direct: DecidedStep;
  /** Why there is no path, and what is left. */
  reasons: Reason[];
} & (
  | {
      verdict: 'direct' | 'depends' | 'path' | 'contradicted';
      paths: [UpgradePath, ...UpgradePath[]];
      nearest: null;
    }
  | {
      verdict: 'no-path' | 'not-covered' | 'already-there' | 'downgrade';
      paths: [];
      /** What can be reached where the target can't. */
      nearest: NearestTarget | null;
    }
);

const trains: readonly Version[] = releaseTrains.map(({ train }) => knownVersion(train));

/**
 * Answers the nearest target that can be reached where the wanted one can't: the newest reachable
 * train up to it, else the oldest beyond it; for a release that exists only freshly installed, the
 * first that can be upgraded to. `null` where nothing is left.
 */
export function nearestTarget(
  platform: Platform | null,
  from: Version,
  to: Version,
): Version | null {
  const reachable = trains.filter(
    (train) => shortestRoutes(platform, from.train, train.train).length > 0,
  );
  const upTo = reachable.find((train) => compareTrains(train, to) <= 0);
  const beyond = reachable.findLast((train) => compareTrains(train, to) > 0);
  const nearest = (upTo && compareTrains(upTo, from) > 0 ? upTo : beyond) ?? upTo;
  const first = nearest && isFreshInstallOnly(to) ? firstTargetOf(nearest.train) : null;
  return first === null ? (nearest ?? null) : knownVersion(first);
}

/** Answers whether a rule refuses the single step. */
function refuses({ reasons }: DecidedStep, wanted: RuleId): boolean {
  return reasons.some(({ outcome, rule }) => outcome === 'failed' && rule === wanted);
}

const refresh = reason(
  'hardware-refresh',
  'note',
  'If you cannot upgrade because of an incompatibility, ask your Cisco representative or partner about a refresh.',
);

const otherDocuments = reason(
  'compatibility-documents',
  'note',
  'Look in Cisco’s compatibility documents and release notes for what Cisco’s guide does not cover.',
);

/**
 * Answers what is left where no upgrade leads to the target. It advises no more than a source does.
 * Source: rules `hardware-refresh`, `compatibility-documents` and `known-releases`.
 */
function whatIsLeft(step: DecidedStep, nearest: Version | null): Reason[] {
  const isUncovered = !isCovered(step.from) || !isCovered(step.to);
  return [
    ...(refuses(step, 'last-train') ? [refresh] : []),
    ...(isUncovered ? [otherDocuments] : []),
    ...(nearest ? checkNothingNewer(step.from, nearest) : []),
  ];
}

/** `2 upgrades, 7.0.6 → the latest 7.2.x → 7.6.0` */
function nameWay({ from }: Journey, { hops }: UpgradePath): string {
  const way = [from.release, ...hops.map((hop) => hop.to.label)].join(' → ');
  return `${hops.length} upgrades, ${way}`;
}

function found(journey: Journey, direct: DecidedStep): FoundPaths {
  const [best, ...others] = buildPaths(journey);
  if (!best) return notFound(journey, direct);
  const some: [UpgradePath, ...UpgradePath[]] = [best, ...others];
  const base = { direct, paths: some, nearest: null, reasons: [] };
  if (direct.verdict === 'direct' || direct.verdict === 'depends') {
    return { ...base, verdict: direct.verdict, summary: direct.summary };
  }
  if (direct.verdict === 'contradicted') {
    return { ...base, verdict: 'contradicted', summary: direct.summary };
  }
  const way = nameWay(journey, best);
  if (contradictionIn(direct.reasons)) {
    const summary = sayBoth(way, direct.reasons);
    return { ...base, verdict: 'contradicted', summary };
  }
  const limit = direct.reasons.some(
    ({ rule, outcome }) => rule === 'last-train' && outcome === 'missing',
  );
  const help = limit ? ` Choose the platform to see whether it runs ${journey.to.train}.` : '';
  return { ...base, verdict: 'path', summary: `Not in one step: ${way}.${help}` };
}

function notFound(journey: Journey, direct: DecidedStep): FoundPaths {
  const { from, to, platform } = journey;
  const target = compareVersions(to, from) > 0 ? nearestTarget(platform, from, to) : null;
  const isAgainst = target && contradictionIn(checkContradicted(journey, from, target));
  const [path] = target && !isAgainst ? buildPaths({ ...journey, to: target }) : [];
  const nearest = target && path ? { to: target.release, path } : null;
  const reasons = whatIsLeft(direct, target);
  const none = { direct, paths: [] as [], nearest, reasons };
  if (direct.verdict === 'not-direct') {
    const cause = causeOf(direct.reasons);
    const table = cause.startsWith('Table 1') ? 'It' : 'Table 1';
    const summary = `${cause} ${table} gives no path from ${from.release} to ${to.release}.`;
    return { ...none, verdict: 'no-path', summary };
  }
  const verdict = direct.verdict as 'not-covered' | 'already-there' | 'downgrade';
  return { ...none, verdict, summary: direct.summary };
}

/**
 * Answers every shortest path of upgrades from one version to another, best first, with the chassis
 * upgrades that come before its hops; where none leads there, why, and the nearest target that can be
 * reached.
 */
export function findPaths(journey: Journey): FoundPaths {
  const direct = decideDirect(journey, journey.from, journey.to);
  // A release that exists only freshly installed is no target of any path.
  const isPossible = ['direct', 'depends', 'contradicted', 'not-direct'].includes(direct.verdict);
  return isPossible && !refuses(direct, 'never-to-7-4-0')
    ? found(journey, direct)
    : notFound(journey, direct);
}

/** The version of a stop as the path has it: the release that it names, or its train. */
export function pathVersion({ release, train }: Stop): Version {
  // It was read before, so a high fourth number is the patch that the reader chose, and no build.
  return knownVersion(release === null ? train : `${release} (patch)`);
}

/**
 * Answers why the rules refuse a release as the stop after `before`; what they say of its train is said
 * elsewhere.
 */
export function judgeRelease(
  device: SteppingDevice,
  before: Version,
  stop: Stop,
  version: Version,
): { wrong: string | null; reasons: Reason[] } {
  if (isTrain(version)) {
    return { wrong: `${version.release} is a whole train. Name one release of it.`, reasons: [] };
  }
  if (stop.release === null ? version.train !== stop.train : version.release !== stop.release) {
    return { wrong: `${version.release} is not ${stop.label}.`, reasons: [] };
  }
  if (stop.release !== null) return { wrong: null, reasons: [] };
  const known = new Set(
    decideDirect(device, before, pathVersion(stop)).reasons.map(({ message }) => message),
  );
  const { verdict, summary, reasons } = decideDirect(device, before, version);
  const own = reasons.filter(({ message }) => !known.has(message));
  const against = own.find(({ outcome }) => outcome === 'failed' || outcome === 'contradicted');
  const isRefused = verdict !== 'direct' && verdict !== 'depends';
  return {
    wrong: isRefused || against ? (against?.message ?? summary) : null,
    reasons: own.filter(({ rule }) => rule === 'known-releases'),
  };
}
