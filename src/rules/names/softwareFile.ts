import { downloadSite } from '../facts/packages.ts';
import { mayShareOnePackage, sharesOnePackage } from '../releases/chassisOf.ts';
import type { Mode, Platform } from '../facts/platforms.ts';
import { isVirtual, platformName } from '../wording/platformName.ts';
import { type Reason, reason } from '../reason.ts';
import { trainFacts } from '../releases/trainTable.ts';
import { type Version, baseRelease, isPatch, isTrain } from '../reading/version.ts';
import { type PackageFile, type PackageInput, placeholders } from './packageFile.ts';
import { softwareFamilyOf, softwareNames } from './softwareNames.ts';

/** Answers the threat defense file of an upgrade (Table 7, facts 12.3 and 12.6). */
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
    softwareFamilyOf(platform),
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
      text: `Find ${isVirtual(platform) ? '' : 'your model of '}${platformName(platform)}, then the page of ${page}. Upgrade, install and hotfix packages stand together there.`,
    },
    serves: sharesOnePackage(platform, mode) ? ['threat-defense', 'chassis'] : ['threat-defense'],
    needed: 'always',
  };
}

function missingReasons(missing: readonly PackageInput[], to: Version): Reason[] {
  return missing.flatMap((input) => {
    if (input === 'to') {
      const message = `${to.train} is a whole train. Name the release, such as ${trainFacts(to.train)?.freshInstallOnly?.upgradeToAtLeast ?? `${to.train}.1`}; the package belongs to one.`;
      return reason('signed-names', 'missing', message);
    }
    if (input === 'build') {
      const message = 'Give the build. It is part of the name, and the download site shows it.';
      return reason('signed-names', 'missing', message);
    }
    return [];
  });
}

/** Answers what to know of the threat defense file and what its name still lacks. */
export function softwareReasons(
  file: PackageFile,
  platform: Platform,
  mode: Mode | null,
  to: Version,
): Reason[] {
  const reasons = [
    reason('table-7', 'met', `Table 7 gives the package of ${platformName(platform)}.`),
    reason('one-package-for-a-family', 'note', 'One package serves all models of the family.'),
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
    reasons.push(
      reason(
        'patch-on-its-own-release',
        'note',
        `The patch goes on top of ${baseRelease(to)} only. A device on an older release needs the package of ${baseRelease(to)} first.`,
      ),
    );
  }
  if (file.siteName !== null) {
    const message = `The download site spells it ${file.siteName}.`;
    reasons.push(reason(isPatch(to) ? 'patch-names' : 'underscore-spelling', 'note', message));
  }
  reasons.push(...missingReasons(file.missing, to));
  return reasons;
}
