import { otherFamilies } from '../../facts/platformSpellings.ts';
import {
  type OtherPackageFacts,
  checksumEndings,
  managementCenterPackages,
  mibPackages,
  otherCiscoFiles,
  otherCiscoPatterns,
  recoveryImages,
  signedEnding,
} from '../../facts/packages.ts';
import { anyBeginning, beginsAsSoftware, escapePattern } from './nameBeginnings.ts';
import type { OtherName, PackageName } from './packageName.ts';
import { readChassis } from './readChassis.ts';
import { readDiskImage, readInstall } from './readInstall.ts';
import { readSoftware } from './readSoftware.ts';
import { versionIn } from './versionIn.ts';

const likeAPackage = new RegExp(`^(?:${anyBeginning})`, 'i');
const notAPackage = {
  kind: 'not-a-package',
  platforms: [],
  label: null,
  version: null,
} as const satisfies OtherName;

function beginsWith(name: string, { beginnings }: OtherPackageFacts): boolean {
  const lower = name.toLowerCase();
  return beginnings.some((each) => {
    const next = lower.charAt(each.length);
    return lower.startsWith(each.toLowerCase()) && (/[-._]$/.test(each) || /[-_]/.test(next));
  });
}

/** What is known by its beginning alone, and is no package of a covered platform. */
const others: readonly [OtherName['kind'], OtherPackageFacts][] = [
  ['management-center', managementCenterPackages],
  ...otherFamilies.map((family): [OtherName['kind'], OtherPackageFacts] => [
    'outside-the-guide',
    family,
  ]),
  ['recovery', recoveryImages],
  ['mib', mibPackages],
  ...otherCiscoFiles.map((facts): [OtherName['kind'], OtherPackageFacts] => ['other-file', facts]),
];

const patterns = otherCiscoPatterns.map(({ label, pattern }) => ({
  label,
  pattern: new RegExp(`^(?:${pattern})`, 'i'),
}));

/** The signed ending, or what a second copy of it leaves of that. */
const signed = new RegExp(`${escapePattern(signedEnding.replace(/\.tar$/, ''))}\\b`, 'i');

function readOther(name: string): OtherName | null {
  const found = others.find(([, facts]) => beginsWith(name, facts));
  if (found) {
    const [kind, { label }] = found;
    return { kind, platforms: [], label, version: versionIn(name) };
  }
  const other = patterns.find(({ pattern }) => pattern.test(name));
  return other ? { kind: 'other-file', platforms: [], label: other.label, version: null } : null;
}

function readUnknown(name: string): OtherName {
  if (!likeAPackage.test(name)) {
    return signed.test(name) ? { ...notAPackage, kind: 'renamed-package' } : notAPackage;
  }
  return { ...notAPackage, kind: 'unknown-package', version: versionIn(name) };
}

/** A checksum file is told by the package that it is of, and is none itself. */
function readChecksum(name: string): PackageName | null {
  const lower = name.toLowerCase();
  const checksum = checksumEndings.find((ending) => lower.endsWith(ending));
  if (checksum === undefined) return null;
  const of = readPackageName(name.slice(0, -checksum.length));
  return of.kind === 'not-a-package' ? of : { kind: 'checksum', of };
}

/**
 * Reads what a file name says of itself: kind, family, release, build and whose spelling it is.
 * The name has to begin as the package does; nothing is judged here. Never throws.
 *
 * Source: Tables 7 to 9; rules from `underscore-spelling` to `management-center-own-packages`.
 */
export function readPackageName(name: string): PackageName {
  return (
    readChecksum(name) ??
    readSoftware(name) ??
    readInstall(name) ??
    readOther(name) ??
    readChassis(name) ??
    (beginsAsSoftware(name) ? readDiskImage(name) : null) ??
    readUnknown(name)
  );
}
