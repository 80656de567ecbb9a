import type { Platform } from '../facts/platforms.ts';
import { baseName, longestName } from './baseName.ts';
import { checkFirstRelease } from '../releases/checkFirstRelease.ts';
import { findPackageText } from './findPackageText.ts';
import { judgeForDevice, yourPlatform } from './judgeForDevice.ts';
import { judgeKind } from './judgeKind.ts';
import { judgeName } from './judgeName.ts';
import { judgeLastTrain, judgeRelease, readNamedRelease } from './judgeRelease.ts';
import { anyBeginning } from './nameBeginnings.ts';
import { type PackageDevice, type ReadPackageDevice, readPackageDevice } from './packageDevice.ts';
import {
  type PackageKind,
  type PackageName,
  type Spelling,
  readPackageName,
} from './readPackageName.ts';
import { type Reason, reason } from '../reason.ts';

export type { PackageDevice, PackageKind, Spelling };

/** What a file is, and whether the reader can use it. */
export interface PackageIdentity {
  /** The file's name that was looked at, without folders. */
  name: string;
  kind: PackageKind;
  /** Platforms that share a package of this name; none for what the guide does not cover. */
  platforms: readonly Platform[];
  /** What it is for, in the reader's words; `null` where the name does not tell. */
  label: string | null;
  /** Release, or FXOS or firmware version; `null` where the name has none. */
  release: string | null;
  build: string | null;
  /** Whose form the name has; `null` for all but threat defense packages. */
  spelling: Spelling | null;
  /** The same package in the guide's form and as the download site spells it. */
  guideName: string | null;
  siteName: string | null;
  /** Right for the device that was given; `unknown` where something is missing. */
  usable: 'yes' | 'no' | 'unknown';
  /** What it is, in a sentence. */
  summary: string;
  /** `failed` is wrong with it, `missing` was not given or the guide does not know. */
  reasons: Reason[];
}

const kindNames: Record<PackageKind, string> = {
  upgrade: 'Upgrade package',
  patch: 'Patch',
  hotfix: 'Hotfix',
  install: 'Install image',
  fxos: 'FXOS package',
  firmware: 'Firmware package',
  recovery: 'Recovery image',
  mib: 'MIB package',
  checksum: 'Checksum file',
  'management-center': 'Package of the management center',
  'outside-the-guide': 'Package of a family outside this guide',
  'unknown-package': 'Unknown package',
  'not-a-package': 'No package',
};

/** Kinds that can be held against a device; the others are told whatever it is. */
const kindsForDevices: ReadonlySet<PackageKind> = new Set([
  'upgrade',
  'patch',
  'hotfix',
  'fxos',
  'firmware',
]);

/** Kinds whose label says no more than their name. */
const kindsOfOneLabel: ReadonlySet<PackageKind> = new Set(['management-center', 'recovery', 'mib']);

const beginning = new RegExp(anyBeginning, 'i');

/** Answers the reader's name of a kind of package. */
export function packageKindName(kind: PackageKind): string {
  return kindNames[kind];
}

function summaryOf({ kind, label, release, build }: PackageName): string {
  let summary = kindNames[kind];
  if (label && !kindsOfOneLabel.has(kind)) summary += ` for ${label}`;
  if (release !== null) summary += `, ${release}`;
  if (build !== null) summary += `, build ${build}`;
  return `${summary}.`;
}

function usableOf(reasons: readonly Reason[]): PackageIdentity['usable'] {
  if (reasons.some(({ outcome }) => outcome === 'failed')) return 'no';
  return reasons.some(({ outcome }) => outcome === 'missing') ? 'unknown' : 'yes';
}

/** Identifies a name against a device that was read before, as for the lines of a listing. */
export function identifyFor(text: string, device: ReadPackageDevice): PackageIdentity {
  const name = baseName(text);
  const at = name.length > longestName ? -1 : name.search(beginning);
  const read = readPackageName(at < 0 ? '' : name.slice(at));
  const named = read.family ? readNamedRelease(read.release) : null;
  const reasons = judgeName(read, name.slice(Math.max(at, 0)), name.slice(0, Math.max(at, 0)));
  reasons.push(...judgeKind(read, name));
  if (kindsForDevices.has(read.kind)) {
    if (named) {
      const { platform } = device;
      const isServed = platform !== null && read.platforms.includes(platform);
      const served = isServed ? [platform] : read.platforms;
      // What a hotfix leads to is not said by its name, but the train that it is for is.
      if (read.kind !== 'hotfix') reasons.push(...judgeRelease(named, served));
      reasons.push(...judgeLastTrain(named, served));
      const [only, ...others] = served;
      if (only && others.length === 0) {
        reasons.push(...checkFirstRelease(only, isServed ? device.mode : null, named.release));
      }
    }
    reasons.push(...judgeForDevice(read, named, device), ...device.reasons);
  } else if (read.kind === 'outside-the-guide' && device.platform !== null) {
    const message = `Not for ${yourPlatform(device.platform)}: this package is for the ${read.label}.`;
    reasons.push(reason('table-7', 'failed', message));
  }
  return {
    name,
    kind: read.kind,
    platforms: read.platforms,
    label: read.label,
    release: read.release,
    build: read.build,
    spelling: read.spelling,
    guideName: read.guideName,
    siteName: read.siteName,
    usable: usableOf(reasons),
    summary: summaryOf(read),
    reasons,
  };
}

/**
 * Answers what a file is by its name, what is wrong with it, and whether it is right for a device
 * and a target. Takes a bare name, a path, an address or a line of a listing; of several names it
 * reads the first. Both spellings are accepted.
 *
 * Never throws on any text, and reads a text in time linear in its length.
 * Source: Tables 7 to 9, facts 12.4 and 17.1 to 17.8.
 */
export function identifyPackage(text: string, device: PackageDevice = {}): PackageIdentity {
  const found = findPackageText(text);
  return identifyFor(found?.text ?? text, readPackageDevice(device));
}
