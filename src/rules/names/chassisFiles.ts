import { documents } from '../facts/documents.ts';
import { chassisPlaces, downloadSite, firmwareInsideFxos } from '../facts/packages.ts';
import {
  type ChassisPackageFacts,
  type Platform,
  type PlatformFacts,
  platforms,
} from '../facts/platforms.ts';
import { type PackageFile, placeholders } from './softwareFile.ts';
import { knownFxos } from '../reading/parseFxosVersion.ts';
import {
  type FxosVersion,
  type Version,
  compareFxosVersions,
  isPatch,
} from '../reading/version.ts';
import { type Reason, reason } from '../reason.ts';
import { type TrainFxos, checkMinimumFxos, trainFxosOf } from '../releases/chassis.ts';

const border = knownFxos(firmwareInsideFxos.from);

/**
 * Answers whether an FXOS package has the firmware inside (rule `firmware-inside-fxos`). A version
 * that is too short to tell has it where it is the companion of the target; without a companion,
 * `null`.
 */
export function hasFirmwareInside(
  fxos: FxosVersion,
  companion: FxosVersion | null,
): boolean | null {
  const order = compareFxosVersions(fxos, border);
  if (order !== 0 || fxos.numbers.length >= border.numbers.length) return order >= 0;
  // The companion of 7.4 is that of 7.4.1, since nothing upgrades to 7.4.0.
  return companion && compareFxosVersions(fxos, companion) === 0;
}

/** Chassis files of an upgrade, and what to know of them. */
export interface ChassisFiles {
  files: PackageFile[];
  reasons: Reason[];
}

const fxosNumbers = 4;

function versionInName(fxos: FxosVersion): string {
  if (fxos.numbers.length === fxosNumbers) return fxos.release;
  const rest = fxos.numbers.length < 3 ? placeholders.releaseAndBuild : placeholders.build;
  return `${fxos.release}.${rest}`;
}

const servesTheChassis = {
  siteName: null,
  serves: ['chassis'],
  needed: 'when-chassis-is-older',
} satisfies Partial<PackageFile>;

function fxosFile(pattern: string, name: string, fxos: FxosVersion): PackageFile {
  const complete = fxos.numbers.length === fxosNumbers;
  return {
    ...servesTheChassis,
    role: 'chassis',
    guideName: pattern.replace('fxos_version', versionInName(fxos)),
    complete,
    missing: complete ? [] : ['targetFxos'],
    where: {
      url: downloadSite,
      text: `Find your model of the ${name}, then its page ${chassisPlaces.fxos}, then FXOS ${fxos.release}. Recovery and MIB packages stand beside it.`,
    },
  };
}

function firmwareFile(pattern: string, name: string, version: string | null): PackageFile {
  return {
    ...servesTheChassis,
    role: 'firmware',
    guideName: pattern.replace('firmware_version', version ?? placeholders.firmware),
    complete: version !== null,
    missing: version === null ? ['firmware'] : [],
    where: {
      url: downloadSite,
      text: `Find your model of the ${name}, then its page ${chassisPlaces.firmware}.`,
    },
  };
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
      'Major versions need the chassis upgrade first. A chassis that is there already needs no chassis package.',
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
  if (given && compareFxosVersions(given, companion) > 0) {
    const message = `FXOS ${given.release} is ahead of ${companion.release}, the companion of ${train}. That is supported for a short time, not recommended.`;
    reasons.push(reason('chassis-ahead', 'note', message));
  }
  if (given) reasons.push(...checkMinimumFxos(given, train));
  return reasons;
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
  if (hasFirmwareInside(fxos, companion) === true) {
    const text = `FXOS ${firmwareInsideFxos.from} and later has the firmware inside, so there is no firmware file.`;
    return { files, reasons: [reason('firmware-inside-fxos', 'met', text)] };
  }
  const help = `FXOS before ${firmwareInsideFxos.from} comes without firmware. See the ${documents['firmware-guide'].title} for the version your chassis needs.`;
  return {
    files: [...files, firmwareFile(packages.firmware, name, firmware)],
    reasons: [reason('firmware-guide', firmware === null ? 'missing' : 'note', help)],
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
  const { name, chassisPackages }: PlatformFacts = platforms[platform];
  const trainFxos = trainFxosOf(to.train);
  if (!chassisPackages || !trainFxos) return { files: [], reasons: [] };
  if (isPatch(to) && targetFxos === null) {
    const message = `No chassis package is listed for a patch: the chassis upgrade belongs to the major version, ${to.train}.`;
    return { files: [], reasons: [reason('chassis-for-major-versions', 'note', message)] };
  }
  const { files, reasons } = filesOf(chassisPackages, name, trainFxos, targetFxos, firmware);
  return { files, reasons: [...fxosReasons(targetFxos, trainFxos, to), ...reasons] };
}
