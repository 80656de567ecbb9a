import { firmwareGuide, fxosCompatibility } from '../facts/documents.ts';
import { chassisPlaces, downloadSite, firmwareInsideFxos } from '../facts/packages.ts';
import { platforms } from '../facts/knownPlatforms.computed.ts';
import { platformPackages } from '../facts/platformPackages.computed.ts';
import type { ChassisPackageFacts, Platform } from '../facts/platforms.ts';
import { type PackageFile, placeholders } from './softwareFile.ts';
import { knownFxos } from '../reading/parseFxosVersion.ts';
import {
  type FxosVersion,
  type Version,
  compareFxosVersions,
  isPatch,
} from '../reading/version.ts';
import { type Reason, reason } from '../reason.ts';
import {
  type TrainFxos,
  checkMinimumFxos,
  isNewerThanTable,
  newestCompanion,
  trainFxosOf,
} from '../releases/chassis.ts';

const border = knownFxos(firmwareInsideFxos.from);

/**
 * Answers whether an FXOS package has the firmware inside (rule `firmware-inside-fxos`). A version
 * that is too short to tell has it where it is the companion of the target, else `null`.
 */
export function hasFirmwareInside(
  fxos: FxosVersion,
  companion: FxosVersion | null,
): boolean | null {
  const order = compareFxosVersions(fxos, border);
  if (order !== 0 || fxos.numbers.length >= border.numbers.length) return order >= 0;
  // The companion of 7.4 is that of 7.4.1, since nothing upgrades to 7.4.0.
  return companion && compareFxosVersions(fxos, companion) === 0 ? true : null;
}

/** Chassis files of an upgrade, and what to know of them. */
interface ChassisFiles {
  files: PackageFile[];
  reasons: Reason[];
}

const fxosNumbers = 4;

function versionInName(fxos: FxosVersion): string {
  if (fxos.numbers.length === fxosNumbers) return fxos.release;
  const rest = fxos.numbers.length < 3 ? placeholders.releaseAndBuild : placeholders.build;
  return `${fxos.release}.${rest}`;
}

const servesTheChassis = { siteName: null, serves: ['chassis'] } satisfies Partial<PackageFile>;

function fxosFile(pattern: string, name: string, fxos: FxosVersion): PackageFile {
  const complete = fxos.numbers.length === fxosNumbers;
  return {
    ...servesTheChassis,
    role: 'chassis',
    needed: 'when-chassis-is-older',
    guideName: pattern.replace('fxos_version', versionInName(fxos)),
    complete,
    missing: complete ? [] : ['targetFxos'],
    where: {
      url: downloadSite,
      text: `Find your model of the ${name}, then its page ${chassisPlaces.fxos}, then FXOS ${fxos.release}. Recovery and MIB packages are listed beside it; take the FXOS package.`,
    },
  };
}

function firmwareFile(pattern: string, name: string, version: string | null): PackageFile {
  return {
    ...servesTheChassis,
    role: 'firmware',
    needed: 'when-firmware-guide-asks',
    guideName: pattern.replace('firmware_version', version ?? placeholders.firmware),
    complete: version !== null,
    missing: version === null ? ['firmware'] : [],
    where: {
      url: downloadSite,
      text: `Find your model of the ${name}, then its page ${chassisPlaces.firmware}.`,
    },
  };
}

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

function filesOf(
  packages: ChassisPackageFacts,
  name: string,
  trainFxos: TrainFxos,
  given: FxosVersion | null,
  firmware: string | null,
): ChassisFiles {
  const { companion } = trainFxos;
  const fxos = given ?? companion;
  const files = [fxosFile(packages.fxos, name, fxos)];
  const isInside = hasFirmwareInside(fxos, companion);
  if (isInside) {
    const text = `FXOS ${firmwareInsideFxos.from} and later has the firmware inside, so there is no firmware file.`;
    return { files, reasons: [reason('firmware-inside-fxos', 'met', text)] };
  }
  if (isInside === null) return { files, reasons: [mayHaveFirmwareInside(fxos)] };
  const help = `FXOS before ${firmwareInsideFxos.from} does not have the firmware inside. If the ${firmwareGuide.title} asks for it, upgrade the firmware too; that guide says to which version.`;
  return {
    files: [...files, firmwareFile(packages.firmware, name, firmware)],
    reasons: [reason('firmware-guide', 'note', help)],
  };
}

/**
 * Answers which chassis files an upgrade of the Firepower 4100/9300 needs: FXOS, and firmware
 * where FXOS does not have it inside. None on other platforms; none for a patch, unless an FXOS
 * target is given. Source: Tables 1, 8 and 9.
 */
export function chassisFiles(
  platform: Platform,
  to: Version,
  targetFxos: FxosVersion | null,
  firmware: string | null,
): ChassisFiles {
  const { name } = platforms[platform];
  const { chassisPackages } = platformPackages[platform];
  const trainFxos = trainFxosOf(to.train);
  if (!chassisPackages || !trainFxos) return { files: [], reasons: [] };
  if (isPatch(to) && targetFxos === null) {
    const message = `No chassis package is listed for a patch: the chassis upgrade belongs to the major version, ${to.train}.`;
    return { files: [], reasons: [reason('chassis-for-major-versions', 'note', message)] };
  }
  const { files, reasons } = filesOf(chassisPackages, name, trainFxos, targetFxos, firmware);
  return { files, reasons: [...fxosReasons(targetFxos, trainFxos, to), ...reasons] };
}
