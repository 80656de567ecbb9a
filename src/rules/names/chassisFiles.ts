import { chassisPlaces, downloadSite, firmwareInsideFxos } from '../facts/packages.ts';
import { platforms } from '../facts/knownPlatforms.computed.ts';
import { platformPackages } from '../facts/platformPackages.computed.ts';
import type { Platform } from '../facts/platforms.ts';
import { type PackageFile, placeholders } from './softwareFile.ts';
import { knownFxos } from '../reading/parseFxosVersion.ts';
import {
  type FxosVersion,
  type Version,
  compareFxosVersions,
  isPatch,
} from '../reading/version.ts';
import { trainFxosOf } from '../releases/chassis.ts';

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

/** Numbers of an FXOS version that names a package. */
export const fxosNumbers = 4;

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
 * Answers the chassis files of an upgrade of the Firepower 4100/9300, FXOS, and firmware where FXOS does not have it inside. None on other platforms; none for a
 * patch, unless an FXOS target is given. Source: Tables 1, 8 and 9.
 */
export function chassisFiles(
  platform: Platform,
  to: Version,
  targetFxos: FxosVersion | null,
  firmware: string | null,
): PackageFile[] {
  const { name } = platforms[platform];
  const { chassisPackages } = platformPackages[platform];
  const companion = trainFxosOf(to.train)?.companion;
  if (!chassisPackages || !companion || (isPatch(to) && targetFxos === null)) return [];
  const fxos = targetFxos ?? companion;
  const file = fxosFile(chassisPackages.fxos, name, fxos);
  return hasFirmwareInside(fxos, companion) === false
    ? [file, firmwareFile(chassisPackages.firmware, name, firmware)]
    : [file];
}
