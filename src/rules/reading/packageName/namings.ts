import { platforms } from '../../facts/knownPlatforms.computed.ts';
import { type PlatformPackages, platformPackages } from '../../facts/platformPackages.computed.ts';
import type { Platform, SoftwarePackageFacts } from '../../facts/platforms.ts';
import { allOf } from '../../wording/inSentences.ts';

/** Platforms that share one threat defense file, and what its names have in common. */
export interface SoftwareFamily {
  /** In the order of Table 7. */
  platforms: readonly Platform[];
  /** Their rows as one list: `ASA 5500-X, Threat defense virtual, and ISA 3000 with FTD`. */
  label: string;
  /** Patterns of the file. */
  software: SoftwarePackageFacts;
  /** Beginning of every name, before the word `Upgrade`, `Patch` or `Hotfix`. */
  guideToken: string;
  siteToken: string;
  /** Whether the upgrade pattern has the word `Upgrade`; that of one family has none. */
  hasUpgradeWord: boolean;
  /** Ending after the build. */
  ending: string;
}

/** Platforms that share one chassis file, and what stands around the version in its name. */
export interface ChassisNaming {
  platforms: readonly Platform[];
  label: string;
  pattern: string;
  beginning: string;
  ending: string;
}

/** A row of Table 7. */
export interface SoftwareRow {
  row: string;
  pattern: string;
  platforms: readonly Platform[];
}

const all = Object.entries(platformPackages) as [Platform, PlatformPackages][];

/** The platforms of which a fact has the same key, in the order of Table 7. */
function groupBy<Fact>(
  factOf: (facts: PlatformPackages) => Fact | undefined,
  keyOf: (fact: Fact) => string,
): { fact: Fact; served: Platform[] }[] {
  const groups = new Map<string, { fact: Fact; served: Platform[] }>();
  for (const [platform, facts] of all) {
    const fact = factOf(facts);
    if (fact === undefined) continue;
    const group = groups.get(keyOf(fact));
    if (group) group.served.push(platform);
    else groups.set(keyOf(fact), { fact, served: [platform] });
  }
  return [...groups.values()];
}

/** How Table 7 calls several platforms, some of which share a row; outside of it, by their names. */
function rowsOf(served: readonly Platform[]): string {
  const rows = served.map((platform) => {
    return platformPackages[platform].software.table7?.row ?? platforms[platform].name;
  });
  return allOf([...new Set(rows)]);
}

const version = 'Version-build';
const upgradeWord = '_Upgrade';

/** What stands before the word `Upgrade`, or before the version where there is none. */
function tokenOf(pattern: string): string {
  const beginning = pattern.slice(0, pattern.indexOf(`-${version}`));
  return beginning.endsWith(upgradeWord) ? beginning.slice(0, -upgradeWord.length) : beginning;
}

function familyOf(software: SoftwarePackageFacts, served: readonly Platform[]): SoftwareFamily {
  const { table7, site } = software;
  const pattern = table7?.pattern ?? site.upgrade;
  return {
    platforms: served,
    label: rowsOf(served),
    software,
    guideToken: tokenOf(pattern),
    siteToken: tokenOf(site.upgrade),
    hasUpgradeWord: pattern.includes(upgradeWord),
    ending: pattern.slice(pattern.indexOf(version) + version.length),
  };
}

function namingOf(pattern: string, served: readonly Platform[], label: string): ChassisNaming {
  const [beginning = '', ending = ''] = pattern.split(/[a-z]+_version/);
  return { platforms: served, label, pattern, beginning, ending };
}

const itself = (pattern: string) => pattern;

/** Rows of Table 7, in its order; several platforms can share one. */
export const softwareRows: readonly SoftwareRow[] = groupBy(
  ({ software }) => software.table7,
  ({ row }) => row,
).map(({ fact, served }) => ({ ...fact, platforms: served }));

/** Families of threat defense packages, one for each file name; several rows can share one. */
export const softwareFamilies: readonly SoftwareFamily[] = groupBy(
  ({ software }) => software,
  ({ site }) => site.upgrade,
).map(({ fact, served }) => familyOf(fact, served));

/** Naming of FXOS packages (Table 8). */
export const fxosNamings: readonly ChassisNaming[] = groupBy(
  ({ chassisPackages }) => chassisPackages?.fxos,
  itself,
).map(({ fact, served }) => namingOf(fact, served, rowsOf(served)));

/** Naming of firmware packages (Table 9). */
export const firmwareNamings: readonly ChassisNaming[] = groupBy(
  ({ chassisPackages }) => chassisPackages?.firmware,
  itself,
).map(({ fact, served }) =>
  namingOf(fact, served, allOf(served.map((platform) => platforms[platform].name))),
);
