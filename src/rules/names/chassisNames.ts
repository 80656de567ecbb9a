import {
  type ChassisPackageFacts,
  firmwareInsideFxos,
  firmwarePackages,
  fxosPackage,
} from '../facts/packages.ts';
import type { Platform } from '../facts/platforms.ts';
import {
  type FxosVersion,
  compareFxosVersions,
  parseFxosVersion,
} from '../reading/parseFxosVersion.ts';

/** What stands before and after the version in the name of a chassis package. */
export interface ChassisNaming {
  label: string;
  platforms: readonly Platform[];
  beginning: string;
  ending: string;
  where: string;
}

function namingOf({ label, guide, platforms, where }: ChassisPackageFacts): ChassisNaming {
  const [beginning = '', ending = ''] = guide.split(/[a-z]+_version/);
  return { label, platforms, beginning, ending, where };
}

/** Naming of FXOS packages (Table 8). */
export const fxosNaming: ChassisNaming = namingOf(fxosPackage);

/** Naming of firmware packages (Table 9). */
export const firmwareNamings: readonly ChassisNaming[] = firmwarePackages.map(namingOf);

/** Answers the naming of a platform's firmware, for the Firepower 4100/9300. */
export function firmwareNamingOf(platform: Platform): ChassisNaming | undefined {
  return firmwareNamings.find((naming) => naming.platforms.includes(platform));
}

const border = parseFxosVersion(firmwareInsideFxos.from);

/**
 * Answers whether an FXOS package has the firmware inside (fact 12.8). A version that is too short
 * to tell has it where it is the companion of the target; without a companion, `undefined`.
 */
export function hasFirmwareInside(
  fxos: FxosVersion,
  companion: FxosVersion | undefined,
): boolean | undefined {
  if (!border.ok) return undefined;
  const order = compareFxosVersions(fxos, border.version);
  if (order !== 0 || fxos.numbers.length >= border.version.numbers.length) return order >= 0;
  // The companion of 7.4 is that of 7.4.1, since nothing upgrades to 7.4.0.
  return companion && compareFxosVersions(fxos, companion) === 0;
}
