import { hasOwnChassisPackages } from '../releases/chassisOf.ts';
import { documents } from '../facts/documents.ts';
import { downloadSite, firmwareInsideFxos } from '../facts/packages.ts';
import { type Platform, platforms } from '../facts/platforms.ts';
import {
  type FxosVersion,
  compareFxosVersions,
  parseFxosVersion,
} from '../reading/parseFxosVersion.ts';
import { platformName } from '../wording/platformName.ts';
import { quote } from '../reading/quote.ts';
import { type Reason, reason } from '../reason.ts';
import { type Version, isPatch } from '../reading/version.ts';
import { firmwareNamingOf, fxosNaming, hasFirmwareInside } from './chassisNames.ts';
import { type PackageFile, type PackageInput, placeholders } from './packageFile.ts';
import { type TrainFxos, checkMinimumFxos, trainFxosOf } from '../releases/trainFxos.ts';

interface ChassisFiles {
  files: PackageFile[];
  invalid: { input: PackageInput; message: string }[];
  reasons: Reason[];
}

const firmwareVersion = /^\d{1,4}(?:\.\d{1,4}){1,3}$/;
const fxosNumbers = 4;

function versionInName(fxos: FxosVersion): string {
  if (fxos.numbers.length === fxosNumbers) return fxos.release;
  const rest = fxos.numbers.length < 3 ? placeholders.releaseAndBuild : placeholders.build;
  return `${fxos.release}.${rest}`;
}

function fxosFile(platform: Platform, fxos: FxosVersion): PackageFile {
  const complete = fxos.numbers.length === fxosNumbers;
  const { name } = platforms[platform];
  return {
    role: 'chassis',
    guideName: fxosNaming.beginning + versionInName(fxos) + fxosNaming.ending,
    siteName: null,
    complete,
    missing: complete ? [] : ['targetFxos'],
    where: {
      url: downloadSite,
      text: `Find your model of the ${name}, then its page ${fxosNaming.where}, then FXOS ${fxos.release}. Recovery and MIB packages stand beside it.`,
    },
    serves: ['chassis'],
    needed: 'when-chassis-is-older',
  };
}

function readFirmware(text: string | undefined): { version: string | null; message?: string } {
  const typed = text === undefined || text.length > 64 ? (text ?? '') : text.trim();
  if (typed === '') return { version: null };
  if (firmwareVersion.test(typed)) return { version: typed };
  const message = `${quote(typed)} is not a firmware version. It has numbers and dots only.`;
  return { version: null, message };
}

function firmwareFile(platform: Platform, version: string | null): PackageFile {
  const naming = firmwareNamingOf(platform);
  const { name } = platforms[platform];
  return {
    role: 'firmware',
    guideName: `${naming?.beginning}${version ?? placeholders.firmware}${naming?.ending}`,
    siteName: null,
    complete: version !== null,
    missing: version === null ? ['firmware'] : [],
    where: {
      url: downloadSite,
      text: `Find your model of the ${name}, then its page ${naming?.where}.`,
    },
    serves: ['chassis'],
    needed: 'when-chassis-is-older',
  };
}

/** Reads the FXOS target and holds it against the companion of the threat defense target. */
function readTargetFxos(text: string | undefined, companion: FxosVersion, to: Version) {
  const read = parseFxosVersion(text ?? '');
  if (!read.ok) return read.empty ? {} : { message: read.message };
  if (compareFxosVersions(read.version, companion) < 0) {
    return {
      message: `FXOS ${read.version.release} is older than ${companion.release}, the companion of ${to.train}. Choose ${companion.release} or newer, or the threat defense upgrade is blocked.`,
    };
  }
  return { fxos: read.version };
}

function fxosReasons(
  given: FxosVersion | undefined,
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
  if (given === undefined || given.numbers.length < fxosNumbers) {
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

/**
 * Answers which chassis files an upgrade of the Firepower 4100/9300 needs: FXOS, and firmware
 * where FXOS does not have it inside. None on other platforms; none for a patch, unless an FXOS
 * target is given. Source: Tables 1, 8 and 9, facts 3.4, 4.4 and 12.8.
 */
export function chassisFiles(
  platform: Platform,
  to: Version,
  targetFxos: string | undefined,
  firmware: string | undefined,
): ChassisFiles {
  const answer: ChassisFiles = { files: [], invalid: [], reasons: [] };
  const { files, invalid, reasons } = answer;
  const given = (text: string | undefined) => text !== undefined && text.trim() !== '';
  const trainFxos = trainFxosOf(to.train);
  if (!hasOwnChassisPackages(platform) || !trainFxos) {
    if (given(targetFxos) || given(firmware)) {
      const message = `FXOS and firmware packages are for the Firepower 4100/9300, not for ${platformName(platform)}.`;
      reasons.push(reason('table-8', 'note', message));
    }
    return answer;
  }
  if (isPatch(to) && !given(targetFxos)) {
    const message = `No chassis package is listed for a patch: the chassis upgrade belongs to the major version, ${to.train}.`;
    reasons.push(reason('chassis-for-major-versions', 'note', message));
    return answer;
  }
  const { companion } = trainFxos;
  const { fxos, message } = readTargetFxos(targetFxos, companion, to);
  if (message !== undefined) {
    invalid.push({ input: 'targetFxos', message });
    reasons.push(reason('blocked-without-chassis', 'failed', message));
  }
  files.push(fxosFile(platform, fxos ?? companion));
  reasons.push(...fxosReasons(fxos, trainFxos, to));

  if (hasFirmwareInside(fxos ?? companion, companion) === true) {
    const text = `FXOS ${firmwareInsideFxos.from} and later has the firmware inside, so there is no firmware file.`;
    reasons.push(reason('firmware-inside-fxos', 'met', text));
    return answer;
  }
  const read = readFirmware(firmware);
  if (read.message !== undefined) {
    invalid.push({ input: 'firmware', message: read.message });
    reasons.push(reason('table-9', 'failed', read.message));
  }
  files.push(firmwareFile(platform, read.version));
  const help = `FXOS before ${firmwareInsideFxos.from} comes without firmware. See the ${documents['firmware-guide'].title} for the version your chassis needs.`;
  reasons.push(reason('firmware-guide', read.version === null ? 'missing' : 'note', help));
  return answer;
}
