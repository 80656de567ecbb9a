import { allOf } from '../wording/allOf.ts';
import { type SoftwarePackageFacts, softwarePackages } from '../facts/packages.ts';
import type { Platform } from '../facts/platforms.ts';

/** Rows of Table 7 that share one file name, with what stands around version and build. */
export interface SoftwareFamily {
  /** Platforms that the one file serves, in the guide's order. */
  platforms: readonly Platform[];
  /** Their rows as one list: `ASA 5500-X, Threat defense virtual, and ISA 3000 with FTD`. */
  names: string;
  /** Beginning of every name, before the word `Upgrade`, `Patch` or `Hotfix`. */
  guideToken: string;
  siteToken: string;
  /** Whether the guide's pattern has the word `Upgrade`; that of one family has none. */
  hasUpgradeWord: boolean;
  /** Beginnings up to the version. */
  guide: string;
  siteUpgrade: string;
  sitePatch: string;
  siteHotfix: string;
  /** Ending after the build. */
  ending: string;
}

const varying = 'Version-build';
const upgradeWord = '_Upgrade-';

function beginningOf(pattern: string): string {
  return pattern.slice(0, pattern.indexOf(varying));
}

function tokenOf(beginning: string): string {
  return beginning.endsWith(upgradeWord)
    ? beginning.slice(0, -upgradeWord.length)
    : beginning.slice(0, -1);
}

function familyOf({ guide, site }: SoftwarePackageFacts): SoftwareFamily {
  const rows = softwarePackages.filter((each) => each.guide === guide);
  const beginning = beginningOf(guide);
  return {
    platforms: rows.flatMap((row): readonly Platform[] => row.platforms),
    names: allOf(rows.map(({ label }) => label)),
    guideToken: tokenOf(beginning),
    siteToken: tokenOf(beginningOf(site.upgrade)),
    hasUpgradeWord: beginning.endsWith(upgradeWord),
    guide: beginning,
    siteUpgrade: beginningOf(site.upgrade),
    sitePatch: beginningOf(site.patch),
    siteHotfix: beginningOf(site.hotfix),
    ending: guide.slice(beginning.length + varying.length),
  };
}

/** Families of Table 7, one for each file name. */
export const softwareFamilies: readonly SoftwareFamily[] = softwarePackages
  .filter((row, index) => softwarePackages.findIndex(({ guide }) => guide === row.guide) === index)
  .map(familyOf);

const familyByPlatform = Object.fromEntries(
  softwareFamilies.flatMap((family) => family.platforms.map((platform) => [platform, family])),
) as Record<Platform, SoftwareFamily>;

/** Answers the family of a platform. */
export function softwareFamilyOf(platform: Platform): SoftwareFamily {
  return familyByPlatform[platform];
}

/**
 * Answers the name of an upgrade package, in the guide's form and as the download site spells it
 * (facts 12.5, 17.1 and 17.2). Release and build may be placeholders.
 */
export function softwareNames(
  family: SoftwareFamily,
  kind: 'upgrade' | 'patch',
  release: string,
  build: string,
): { guideName: string; siteName: string } {
  const rest = `${release}-${build}${family.ending}`;
  const site = kind === 'patch' ? family.sitePatch : family.siteUpgrade;
  return { guideName: family.guide + rest, siteName: site + rest };
}

/** Answers the download site's name of a hotfix (fact 17.3). */
export function hotfixName(
  family: SoftwareFamily,
  letters: string,
  release: string,
  build: string,
): string {
  return `${family.siteHotfix.replace('letters', letters)}${release}-${build}${family.ending}`;
}
