import { firmwareGuide, fxosCompatibility } from '../facts/documents.ts';
import { firmwareInsideFxos } from '../facts/packages.ts';
import { platformPackages } from '../facts/platformPackages.computed.ts';
import type { Mode, Platform } from '../facts/platforms.ts';
import {
  type FxosVersion,
  type Version,
  baseRelease,
  compareFxosVersions,
  isPatch,
} from '../reading/version.ts';
import { type Reason, reason } from '../reason.ts';
import {
  type TrainFxos,
  checkMinimumFxos,
  isNewerThanTable,
  mayShareOnePackage,
  newestCompanion,
  trainFxosOf,
} from '../releases/chassis.ts';
import { isFreshInstallOnly } from '../releases/freshInstallOnly.ts';
import { platformName } from '../wording/inSentences.ts';
import { fxosNumbers, hasFirmwareInside } from './chassisFiles.ts';
import type { PackageFile } from './softwareFile.ts';

/**
 * Answers what is said of an FXOS that is ahead of the companion of a train: supported for a short time
 * where Table 1 knows it, unknown where it is newer than all that Table 1 names.
 */
export function checkAhead(fxos: FxosVersion, companion: FxosVersion, train: string): Reason[] {
  if (compareFxosVersions(fxos, companion) <= 0) return [];
  if (isNewerThanTable(fxos)) {
    const message = `FXOS ${fxos.release} is newer than ${newestCompanion.release}, the newest that Table 1 knows, so Table 1 does not say if ${train} runs on it. Look in ${fxosCompatibility.title}.`;
    return [reason('table-1', 'missing', message)];
  }
  const message = `FXOS ${fxos.release} is ahead of ${companion.release}, the companion of ${train}. That is supported for a short time, not recommended.`;
  return [reason('chassis-ahead', 'note', message)];
}

function fxosReasons(
  given: FxosVersion | null,
  { companion, minimum }: TrainFxos,
  { train }: Version,
): Reason[] {
  const reasons = [
    reason('table-1', 'met', `The companion of ${train} is FXOS ${companion.release}.`),
    reason('table-8', 'met', 'Table 8 gives the FXOS package of the Firepower 4100/9300.'),
    reason(
      'chassis-for-major-versions',
      'note',
      'Major versions need the chassis upgrade first. If the chassis already runs this FXOS version, you do not need the FXOS package.',
    ),
  ];
  if (given === null || given.numbers.length < fxosNumbers) {
    const message = `Give all four numbers of the FXOS version. Usually the latest build is best; the compatibility guide has the minimum builds.`;
    reasons.push(reason('latest-fxos-build', 'missing', message));
    if (minimum) {
      const least = `The minimum FXOS for ${train} is ${minimum.release}.`;
      reasons.push(reason('minimum-fxos-builds', 'note', least));
    }
  }
  if (given)
    reasons.push(...checkAhead(given, companion, train), ...checkMinimumFxos(given, train));
  return reasons;
}

/** What is said of an FXOS version that is too short to tell if it has the firmware inside. */
export function mayHaveFirmwareInside({ release }: FxosVersion): Reason {
  const message = `FXOS ${release} may be ${firmwareInsideFxos.from}, which has the firmware inside. Give all four numbers.`;
  return reason('firmware-inside-fxos', 'missing', message);
}

/** What is said of the firmware that goes with an FXOS. */
function firmwareReason(fxos: FxosVersion, companion: FxosVersion): Reason {
  const isInside = hasFirmwareInside(fxos, companion);
  if (isInside === null) return mayHaveFirmwareInside(fxos);
  if (isInside) {
    const text = `FXOS ${firmwareInsideFxos.from} and later has the firmware inside, so there is no firmware file.`;
    return reason('firmware-inside-fxos', 'met', text);
  }
  const help = `FXOS before ${firmwareInsideFxos.from} does not have the firmware inside. If the ${firmwareGuide.title} asks for it, upgrade the firmware too; that guide says to which version.`;
  return reason('firmware-guide', 'note', help);
}

/** Answers what is to be known of the chassis files of an upgrade; nothing where the platform has none. */
export function chassisReasons(
  platform: Platform,
  to: Version,
  targetFxos: FxosVersion | null,
): Reason[] {
  const trainFxos = trainFxosOf(to.train);
  if (!platformPackages[platform].chassisPackages || !trainFxos) return [];
  if (isPatch(to) && targetFxos === null) {
    const message = `No chassis package is listed for a patch: the chassis upgrade belongs to the major version, ${to.train}.`;
    return [reason('chassis-for-major-versions', 'note', message)];
  }
  const { companion } = trainFxos;
  return [
    ...fxosReasons(targetFxos, trainFxos, to),
    firmwareReason(targetFxos ?? companion, companion),
  ];
}

/** Who says the name: Cisco's chapter, or another document where that lacks the platform. */
function whoSaysSo(platform: Platform): Reason {
  const { source } = platformPackages[platform];
  if (!source) {
    return reason('table-7', 'met', `Table 7 gives the package of ${platformName(platform)}.`);
  }
  const message = `Table 7 has no row for ${platformName(platform)}. Its package is from: ${source}.`;
  return reason('other-families', 'note', message);
}

/** Answers what to know of the threat defense file and what its name still lacks. */
export function softwareReasons(
  { siteName, missing }: PackageFile,
  platform: Platform,
  mode: Mode | null,
  to: Version,
): Reason[] {
  const reasons = [
    whoSaysSo(platform),
    reason(
      'one-package-for-a-family',
      'note',
      'One package serves all models of the family, so both units of a pair take the same file.',
    ),
    reason('signed-names', 'note', 'The package is signed. Do not untar or rename it.'),
  ];
  if (mayShareOnePackage(platform) && mode !== 'appliance') {
    const message =
      mode === null
        ? 'In multi-instance mode this one package also holds the chassis upgrade.'
        : 'In multi-instance mode this one package serves the chassis and every instance.';
    reasons.push(reason('shared-package', 'note', message));
  }
  if (isPatch(to)) {
    const base = baseRelease(to);
    // No package leads to a release that exists only freshly installed.
    const first = isFreshInstallOnly(to)
      ? ''
      : ` A device on an older release needs the package of ${base} first.`;
    const message = `The patch goes on top of ${base} only.${first}`;
    reasons.push(reason('patch-on-its-own-release', 'note', message));
  }
  if (siteName !== null) {
    reasons.push(
      isPatch(to)
        ? reason(
            'patch-names',
            'note',
            'The download site names a patch with “Patch”; the pattern in Cisco’s guide does not have that word. It is the same file.',
          )
        : reason(
            'underscore-spelling',
            'note',
            'The download site has an underscore where Cisco’s guide prints a hyphen. It is the same file.',
          ),
    );
  }
  if (missing.includes('to')) {
    const message = `${to.train} is a whole train. Name the release, with its third number: the package belongs to one.`;
    reasons.push(reason('signed-names', 'missing', message));
  }
  if (missing.includes('build')) {
    const message = 'Give the build. It is part of the name, and the download site shows it.';
    reasons.push(reason('signed-names', 'missing', message));
  }
  return reasons;
}
