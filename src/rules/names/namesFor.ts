import { platforms } from '../facts/knownPlatforms.computed.ts';
import type { Mode, Platform } from '../facts/platforms.ts';
import { releaseTrains } from '../facts/releaseTrains.ts';
import { checkCurrent } from '../releases/contradicted.ts';
import { chassisFiles } from './chassisFiles.ts';
import { chassisReasons, softwareReasons } from './fileReasons.ts';
import { type PackageFile, softwareFile } from './softwareFile.ts';
import type { FxosVersion, Version } from '../reading/version.ts';
import { type Reason, reason } from '../reason.ts';
import { isNewerThanTable } from '../releases/chassis.ts';
import {
  checkCovered,
  checkIsolated,
  isCovered,
  lastTrainOf,
  trainsOf,
} from '../releases/trainTable.ts';
import { checkFirstRelease, checkTargetLimit, isPastLastTrain } from '../releases/platformLimit.ts';
import { checkFreshPackage, firstTargetOf } from '../releases/freshInstallOnly.ts';
import { checkFarBeyond } from '../releases/knownReleases.ts';
import { platformName } from '../wording/inSentences.ts';

/** Whether an upgrade package leads to a version at all, from whatever version. */
interface PackageTarget {
  verdict: 'possible' | 'refused' | 'not-covered';
  /** Nearest target instead of a refused one. */
  nearest: string | null;
  reasons: Reason[];
}

const allPlatforms = Object.keys(platforms) as Platform[];

/** The next newer train that upgrades lead to, of those that the platform runs. */
function trainAbove(train: string, platform: Platform | null): string | null {
  const newer = releaseTrains.slice(
    0,
    releaseTrains.findIndex((facts) => facts.train === train),
  );
  const runnable = platform ? trainsOf(platform) : newer.map((facts) => facts.train);
  return newer.findLast((facts) => runnable.includes(facts.train))?.train ?? null;
}

const hasFailed = (reasons: readonly Reason[]) =>
  reasons.some(({ outcome }) => outcome === 'failed');

/** A platform's limit holds for versions that Table 1 lacks, too. */
function checkLimit(platform: Platform | null, to: Version): Reason[] {
  if (platform === null) return [];
  const limit = checkTargetLimit(platform, to);
  if (!isPastLastTrain(platform, to)) return limit;
  const message = `If you need ${to.train}, ask your Cisco representative or partner about a refresh of ${platformName(platform)}.`;
  return [...limit, reason('hardware-refresh', 'note', message)];
}

/**
 * Answers whether an upgrade package leads to a version, and the nearest one where none does.
 * Rules `last-train`, `table-1`, `never-to-7-4-0`, `nothing-with-7-1` and `first-versions`.
 */
function checkPackageTarget(
  platform: Platform | null,
  to: Version,
  mode: Mode | null,
): PackageTarget {
  const limit = checkLimit(platform, to);
  const fresh = checkFreshPackage(to, platform ? [platform] : allPlatforms);
  const isolated = isCovered(to) ? checkIsolated(to.train) : [];
  const reasons = [
    ...limit,
    ...checkCovered(to, hasFailed(limit)),
    ...fresh,
    ...isolated,
    ...(platform ? checkFirstRelease(platform, mode, to) : []),
    ...checkFarBeyond(to),
  ];
  if (platform && hasFailed(limit)) {
    return { verdict: 'refused', nearest: lastTrainOf(platform), reasons };
  }
  if (!isCovered(to)) return { verdict: 'not-covered', nearest: null, reasons };
  if (hasFailed(fresh)) return { verdict: 'refused', nearest: firstTargetOf(to.train), reasons };
  return hasFailed(isolated)
    ? { verdict: 'refused', nearest: trainAbove(to.train, platform), reasons }
    : { verdict: 'possible', nearest: null, reasons };
}

/** What the names hang on; `null` for what is not known. */
interface NamesValues {
  platform: Platform | null;
  mode: Mode | null;
  /** Model and current version, where what contradicts the journey is to be told as well. */
  model?: string | null;
  from?: Version | null;
  to: Version;
  build: string | null;
  /** What the chassis shall get; without it, the companion of the target. */
  targetFxos: FxosVersion | null;
  firmware: string | null;
}

/** The files of an upgrade, or why no upgrade package leads there. */
export interface Names {
  verdict: 'possible' | 'refused' | 'not-covered';
  /** None without a platform, and none where no package leads there. An FXOS target newer than Table 1
   * knows is not covered, and has its names. */
  files: PackageFile[];
  /** Nearest target that a package leads to, where this one is refused. */
  nearest: string | null;
  reasons: Reason[];
}

/** Answers which files an upgrade needs, by exact name; an unknown part of one is a placeholder in ‹ ›. */
export function namesFor(values: NamesValues): Names {
  const { platform, mode, model = null, from, to, build, targetFxos, firmware } = values;
  const target = checkPackageTarget(platform, to, mode);
  if (platform === null || target.verdict !== 'possible') return { ...target, files: [] };
  const software = softwareFile(platform, mode, to, build);
  const chassis = chassisFiles(platform, to, targetFxos, firmware);
  const isUnknownFxos = chassis.length > 0 && targetFxos !== null && isNewerThanTable(targetFxos);
  return {
    ...target,
    verdict: isUnknownFxos ? 'not-covered' : 'possible',
    files: [software, ...chassis],
    reasons: [
      ...target.reasons,
      ...(from === undefined ? [] : checkCurrent({ platform, model, mode }, from, to)),
      ...softwareReasons(software, platform, mode, to),
      ...chassisReasons(platform, to, targetFxos),
    ],
  };
}
