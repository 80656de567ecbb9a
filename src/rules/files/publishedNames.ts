import { signedEnding, signedNamesFrom } from '../facts/packages.ts';
import { hotfixName, softwareNames } from '../names/softwareFile.ts';
import { knownVersion } from '../reading/parseVersion.ts';
import type { ChassisNaming } from '../reading/packageName/namings.ts';
import type { PackageName, SoftwareName } from '../reading/packageName/packageName.ts';
import { type Version, compareTrains } from '../reading/version.ts';
import { isPastLastTrain } from '../releases/platformLimit.ts';

/** Under which names a package is published; `null` where that is not known. */
export interface PublishedNames {
  /** In the form of Cisco's guide. */
  guideName: string | null;
  /** As the download site spells it. */
  siteName: string | null;
}

/** The same, and what the file itself is held against. */
export interface Published extends PublishedNames {
  /** The name in the form that the file takes; `null` for a mixed form, which is published nowhere. */
  inItsForm: string | null;
}

const none: PublishedNames = { guideName: null, siteName: null };
const border = knownVersion(signedNamesFrom);

/** Answers whether packages of a release may have been published in a bare `.sh` (rule `bare-sh`). */
export function mayEndInBareSh(release: Version): boolean {
  return compareTrains(release, border) < 0;
}

function namesOfSoftware({ kind, family, target }: SoftwareName): PublishedNames {
  if (target === null) return none;
  const { release, build, letters } = target;
  if (kind === 'hotfix') {
    return { guideName: null, siteName: hotfixName(family.software, letters, release, build) };
  }
  return softwareNames(family.software, kind, release, build);
}

function namesOfChassis({ beginning, ending }: ChassisNaming, version: string | undefined) {
  if (version === undefined) return none;
  const name = beginning + version + ending;
  return { guideName: name, siteName: name };
}

function namesOf(read: PackageName): PublishedNames {
  switch (read.kind) {
    case 'upgrade':
    case 'patch':
    case 'hotfix':
      return namesOfSoftware(read);
    case 'fxos':
      return namesOfChassis(read.naming, read.version?.release);
    case 'firmware':
      return namesOfChassis(read.naming, read.version ?? undefined);
    default:
      return none;
  }
}

/**
 * Answers the names under which a package is published. How an early release was published is not
 * known, unless the name itself has the signed ending; what no platform of the family can run is not.
 */
export function publishedNames(read: PackageName): Published {
  const names = namesOf(read);
  const target = 'target' in read ? read.target : null;
  const isEarly = target !== null && mayEndInBareSh(target.version);
  const isPast =
    target !== null &&
    'family' in read &&
    read.family.platforms.every((platform) => isPastLastTrain(platform, target.version));
  const inForm = target?.spelling === 'guide' ? names.guideName : names.siteName;
  const { guideName, siteName } =
    isPast || (isEarly && target.ending !== signedEnding) ? none : names;
  return { guideName, siteName, inItsForm: target?.spelling === 'mixed' ? null : inForm };
}
