import {
  type OtherPackageFacts,
  checksumEndings,
  familiesOutsideTheGuide,
  installPackages,
  managementCenterPackages,
  mibPackages,
  recoveryImages,
} from '../facts/packages.ts';
import { type Platform, platforms } from '../facts/platforms.ts';
import { isVirtual } from '../wording/platformName.ts';
import { mayEndInBareSh } from './bareSh.ts';
import { type ChassisNaming, firmwareNamings, fxosNaming } from '../names/chassisNames.ts';
import { anyBeginning, escapePattern, softwareMaker } from './nameBeginnings.ts';
import {
  type SoftwareFamily,
  hotfixName,
  softwareFamilies,
  softwareNames,
} from '../names/softwareNames.ts';

/** What a file is. */
export type PackageKind =
  | 'upgrade'
  | 'patch'
  | 'hotfix'
  | 'install'
  | 'fxos'
  | 'firmware'
  | 'recovery'
  | 'mib'
  | 'checksum'
  | 'management-center'
  | 'outside-the-guide'
  | 'unknown-package'
  | 'not-a-package';

/** Whose form a name has; `both` where guide and site agree, `mixed` where it is neither's. */
export type Spelling = 'guide' | 'site' | 'both' | 'mixed';

/** What stands in a name, not judged yet. */
export interface PackageName {
  kind: PackageKind;
  /** Family of Table 7, for threat defense packages. */
  family: SoftwareFamily | null;
  platforms: readonly Platform[];
  /** Reader's name of what it is for. */
  label: string | null;
  release: string | null;
  build: string | null;
  spelling: Spelling | null;
  /** Names under which it is published, where release and build are known. */
  guideName: string | null;
  siteName: string | null;
  /** The name up to the build as it is published, in upper and lower case too. */
  stem: string | null;
  /** What follows, and what should follow; `null` where the guide does not say. */
  ending: string;
  expectedEnding: string | null;
}

const longestFirst = (a: string, b: string) => b.length - a.length;

const tokens = new Map<string, SoftwareFamily>();
for (const family of softwareFamilies) {
  tokens.set(family.guideToken.toLowerCase(), family);
  tokens.set(family.siteToken.toLowerCase(), family);
}
const token = [...tokens.keys()].sort(longestFirst).map(escapePattern).join('|');
const software = new RegExp(
  `^(${token})(?:_(upgrade|patch|hotfix_([a-z]{1,2})))?-(\\d{1,3}(?:\\.\\d{1,3}){2,3})-(\\d{1,6})(?!\\d)`,
  'i',
);
const softwareWithoutVersion = new RegExp(
  `^(${token})(?:_(upgrade|patch|hotfix_([a-z]{1,2})))?-`,
  'i',
);
const anyVersion = /[-_](\d{1,3}(?:\.\d{1,3}){1,3})(?:-(\d{1,6}))?(?!\d)/;
const install = new RegExp(
  `^${escapePattern(installPackages.beginning)}(?:-([a-z0-9]+))?\\.(\\d{1,3}(?:\\.\\d{1,3}){2,3})[-.](\\d{1,6})(?!\\d)`,
  'i',
);
const likeAPackage = new RegExp(`^(?:${anyBeginning})`);

const virtualPlatforms = (Object.keys(platforms) as Platform[]).filter(isVirtual);

const empty = {
  family: null,
  platforms: [],
  label: null,
  release: null,
  build: null,
  spelling: null,
  guideName: null,
  siteName: null,
  stem: null,
  ending: '',
  expectedEnding: null,
} satisfies Omit<PackageName, 'kind'>;

function spellingOf(family: SoftwareFamily, token: string, patch: boolean, word: string): Spelling {
  const differ = family.guideToken !== family.siteToken;
  const byToken = !differ ? 'both' : token === family.guideToken.toLowerCase() ? 'guide' : 'site';
  const byWord = word.startsWith('hotfix') || word === 'patch' ? 'site' : patch ? 'guide' : 'both';
  if (byToken === 'both') return byWord;
  return byWord === 'both' || byWord === byToken ? byToken : 'mixed';
}

function readSoftware(name: string, match: RegExpExecArray): PackageName | null {
  const [whole, token = '', wordAsTyped = '', letters = '', release = '', build = ''] = match;
  const family = tokens.get(token.toLowerCase());
  if (!family) return null;
  const word = wordAsTyped.toLowerCase();
  // The one family without the word takes none, and the others do not go without.
  const wordFits =
    word === '' || word === 'upgrade' ? family.hasUpgradeWord === (word !== '') : true;
  if (!wordFits) return null;
  const isHotfix = word.startsWith('hotfix');
  const numbers = release.split('.');
  const patch = word === 'patch' || (numbers.length === 4 && Number(numbers[3]) > 0);
  const kind = isHotfix ? 'hotfix' : patch ? 'patch' : 'upgrade';
  const spelling = spellingOf(family, token.toLowerCase(), patch, word);
  const names = isHotfix
    ? { guideName: null, siteName: hotfixName(family, letters.toUpperCase(), release, build) }
    : softwareNames(family, patch ? 'patch' : 'upgrade', release, build);
  const published = spelling === 'guide' ? names.guideName : names.siteName;
  const ending = name.slice(whole.length);
  // How an early release was published is not known, unless the name itself has the signed ending.
  const isKnown = ending === family.ending || !mayEndInBareSh(release);
  return {
    ...empty,
    ...(isKnown ? names : {}),
    kind,
    family,
    platforms: family.platforms,
    label: family.names,
    release,
    build,
    spelling,
    // A mixed form is published nowhere, so there is nothing to hold its letters against.
    stem: spelling === 'mixed' ? null : (published ?? '').slice(0, whole.length),
    ending,
    expectedEnding: family.ending,
  };
}

/** A name that begins as a package of Table 7 and has no readable version: family and kind only. */
function readWithoutVersion(match: RegExpExecArray): PackageName | null {
  const family = tokens.get((match[1] ?? '').toLowerCase());
  if (!family) return null;
  const word = (match[2] ?? '').toLowerCase();
  const kind = word.startsWith('hotfix') ? 'hotfix' : word === 'patch' ? 'patch' : 'upgrade';
  return { ...empty, kind, family, platforms: family.platforms, label: family.names };
}

function beginsWith(lower: string, { beginnings }: OtherPackageFacts): boolean {
  return beginnings.some((each) => {
    const next = lower.charAt(each.length);
    return lower.startsWith(each.toLowerCase()) && (/[._]$/.test(each) || /[-_]/.test(next));
  });
}

function readOther(kind: PackageKind, label: string, name: string): PackageName {
  const version = anyVersion.exec(name);
  return { ...empty, kind, label, release: version?.[1] ?? null, build: version?.[2] ?? null };
}

function readChassis(
  kind: 'fxos' | 'firmware',
  { label, platforms, beginning, ending }: ChassisNaming,
  name: string,
): PackageName {
  const version = /^\d{1,4}(?:\.\d{1,6}){1,3}/.exec(name.slice(beginning.length))?.[0] ?? null;
  const complete = version !== null && (kind === 'firmware' || version.split('.').length === 4);
  const guideName = complete ? beginning + version + ending : null;
  return {
    ...empty,
    kind,
    platforms,
    label,
    release: complete ? version : null,
    guideName,
    siteName: guideName,
    stem: complete ? beginning + version : null,
    ending: complete ? name.slice(beginning.length + version.length) : '',
    expectedEnding: ending,
  };
}

function readInstall(name: string): PackageName {
  const [, familyToken = '', release = null, build = null] = install.exec(name) ?? [];
  const family = softwareFamilies.find(({ siteToken }) =>
    familyToken === ''
      ? siteToken.endsWith('_SSP')
      : siteToken.toLowerCase().endsWith(`_${familyToken.toLowerCase()}`),
  );
  return {
    ...empty,
    kind: 'install',
    family: family ?? null,
    platforms: release !== null && family ? family.platforms : [],
    label: release !== null && family ? family.names : null,
    release,
    build,
  };
}

/** A checksum file is told by the package that it is of, and is none itself. */
function readChecksum(name: string): PackageName {
  const { kind, platforms, label, release, build } = readPackageName(name);
  if (kind === 'not-a-package') return { ...empty, kind };
  return { ...empty, kind: 'checksum', platforms, label, release, build };
}

/**
 * Reads what a file name says of itself: kind, family, release, build and whose spelling it is.
 * The name has to begin as the package does; nothing is judged here. Never throws.
 * Source: Tables 7 to 9, facts 17.1 to 17.8.
 */
export function readPackageName(name: string): PackageName {
  const lower = name.toLowerCase();
  const checksum = checksumEndings.find((ending) => lower.endsWith(ending));
  if (checksum) return readChecksum(name.slice(0, -checksum.length));
  if (lower.startsWith(softwareMaker)) {
    const match = software.exec(name);
    const read = match && readSoftware(name, match);
    if (read) return read;
    if (beginsWith(lower, managementCenterPackages)) {
      return readOther('management-center', managementCenterPackages.label, name);
    }
    const outside = familiesOutsideTheGuide.find((family) => beginsWith(lower, family));
    if (outside) return readOther('outside-the-guide', outside.label, name);
    if (installPackages.diskImageEndings.some((ending) => lower.endsWith(ending))) {
      const label = virtualPlatforms.map((platform) => platforms[platform].name).join(', ');
      return { ...readOther('install', label, name), platforms: virtualPlatforms };
    }
    const begun = match ? null : softwareWithoutVersion.exec(name);
    const unfinished = begun && readWithoutVersion(begun);
    return unfinished ?? readOther('unknown-package', '', name);
  }
  if (lower.startsWith(installPackages.beginning)) return readInstall(name);
  if (beginsWith(lower, recoveryImages)) return readOther('recovery', recoveryImages.label, name);
  if (beginsWith(lower, mibPackages)) return readOther('mib', mibPackages.label, name);
  const firmware = firmwareNamings.find(({ beginning }) => lower.startsWith(beginning));
  if (firmware) return readChassis('firmware', firmware, name);
  if (lower.startsWith(fxosNaming.beginning)) return readChassis('fxos', fxosNaming, name);
  return { ...empty, kind: likeAPackage.test(lower) ? 'unknown-package' : 'not-a-package' };
}
