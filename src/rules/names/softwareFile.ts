import { downloadSite } from '../facts/packages.ts';
import { platformPackages } from '../facts/platformPackages.computed.ts';
import type { Mode, Platform, SoftwarePackageFacts } from '../facts/platforms.ts';
import { type Version, baseRelease, isPatch, isTrain } from '../reading/version.ts';
import { sharesOnePackage } from '../releases/chassis.ts';
import { isVirtual, platformName } from '../wording/inSentences.ts';

/** An input of the package finder. */
export type PackageInput =
  'platform' | 'mode' | 'from' | 'to' | 'build' | 'targetFxos' | 'firmware';

/** One file to fetch. */
export interface PackageFile {
  role: 'threat-defense' | 'chassis' | 'firmware';
  /** Name in the form of Cisco's guide. */
  guideName: string;
  /** The download site's spelling where it differs, otherwise `null`. */
  siteName: string | null;
  /** `false` where the name has a placeholder in ‹ ›; such a name is not to be copied. */
  complete: boolean;
  /** Inputs that would fill the placeholders. */
  missing: PackageInput[];
  /** Where to fetch it: the site, and the way from there in a sentence. */
  where: { url: string; text: string };
  /** What it upgrades; one package of the Secure Firewall 3100 serves both. */
  serves: ('threat-defense' | 'chassis')[];
  /** FXOS is needed only where the chassis is older, firmware where Cisco's firmware guide asks for it. */
  needed: 'always' | 'when-chassis-is-older' | 'when-firmware-guide-asks';
}

/** What stands in a name for what was not given; ‹ and › are in no file name of Cisco's. */
export const placeholders = {
  release: '‹release›',
  build: '‹build›',
  releaseAndBuild: '‹release and build›',
  firmware: '‹firmware version›',
} as const;

/**
 * Answers the name of an upgrade package, in the form of Cisco's guide and as the download site spells it.
 * Release and build may be placeholders. Source: Table 7; rules `underscore-spelling` and
 * `patch-names`.
 */
export function softwareNames(
  { table7, site }: SoftwarePackageFacts,
  kind: 'upgrade' | 'patch',
  release: string,
  build: string,
): { guideName: string; siteName: string } {
  const siteName = fill(site[kind], release, build);
  return { guideName: table7 ? fill(table7.pattern, release, build) : siteName, siteName };
}

/** Answers the download site's name of a hotfix (rule `hotfix-names`). */
export function hotfixName(
  { site }: SoftwarePackageFacts,
  letters: string,
  release: string,
  build: string,
): string {
  return fill(site.hotfix, release, build).replace('letters', letters);
}

function fill(pattern: string, release: string, build: string): string {
  return pattern.replace('Version-build', `${release}-${build}`);
}

/** Answers the threat defense file of an upgrade (Table 7; rule `shared-package`). */
export function softwareFile(
  platform: Platform,
  mode: Mode | null,
  to: Version,
  build: string | null,
): PackageFile {
  const missing: PackageInput[] = [];
  if (isTrain(to)) missing.push('to');
  if (build === null) missing.push('build');
  const patch = isPatch(to);
  const release = patch ? to.release : baseRelease(to);
  const { guideName, siteName } = softwareNames(
    platformPackages[platform].software,
    patch ? 'patch' : 'upgrade',
    isTrain(to) ? `${to.train}.${placeholders.release}` : release,
    build ?? placeholders.build,
  );
  const page = isTrain(to) ? `the release of ${to.train} that you choose` : release;
  return {
    role: 'threat-defense',
    guideName,
    siteName: siteName === guideName ? null : siteName,
    complete: missing.length === 0,
    missing,
    where: {
      url: downloadSite,
      text: `Find ${isVirtual(platform) ? '' : 'your model of '}${platformName(platform)}, then the page of ${page}. The page lists upgrade, installation and hotfix packages together; take the ${patch ? 'patch' : 'upgrade package'}.`,
    },
    serves: sharesOnePackage(platform, mode) ? ['threat-defense', 'chassis'] : ['threat-defense'],
    needed: 'always',
  };
}
