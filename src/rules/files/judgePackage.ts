import type { Answer } from '../answer.ts';
import type { Platform } from '../facts/platforms.ts';
import { hangsOnCurrent } from '../releases/contradicted.ts';
import type { PackageKind, PackageName, Spelling } from '../reading/packageName/packageName.ts';
import type { FileName } from '../reading/packageName/readFileName.ts';
import type {
  PackageDeviceInput,
  ReadPackageDevice,
} from '../reading/packageName/readPackageDevice.ts';
import { judgeForDevice } from './judgeForDevice.ts';
import { judgeKind } from './judgeKind.ts';
import { judgeName } from './judgeName.ts';
import { type PublishedNames, publishedNames } from './publishedNames.ts';

/** What a name says, in the reader's words; `null` where it does not tell. */
interface Told {
  /** Platforms that share a package of this name; none for what this site does not cover. */
  platforms: readonly Platform[];
  /** What it is for. */
  label: string | null;
  /** Release, or FXOS or firmware version. */
  release: string | null;
  build: string | null;
}

/** What a file is, and whether the reader can use it. */
export interface PackageIdentity extends Answer<PackageDeviceInput>, Told, PublishedNames {
  /** The file's name that was looked at, without folders. */
  name: string;
  kind: PackageKind;
  /** Whose form the name has; `null` for all but threat defense packages. */
  spelling: Spelling | null;
  /** Right for the device that was given; `unknown` where something is missing, or contradicts it. */
  usable: 'yes' | 'no' | 'unknown';
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
  'outside-the-guide': 'Package of another family',
  'other-file': 'Other Cisco file',
  'renamed-package': 'Signed package under a changed name',
  'unknown-package': 'Unknown package',
  'not-a-package': 'No package',
};

/** Kinds whose label says no more than their name. */
const kindsOfOneLabel: ReadonlySet<PackageKind> = new Set(['management-center', 'recovery', 'mib']);

/** Kinds that are told by their label: of no covered platform. */
const kindsOfAnother: ReadonlySet<PackageKind> = new Set(['outside-the-guide', 'other-file']);

/** What the judgement of a kind hangs on; the others are told whatever the device is. */
const wantsByKind: Partial<Record<PackageKind, readonly PackageDeviceInput[]>> = {
  upgrade: ['platform', 'to', 'build'],
  patch: ['platform', 'to', 'build'],
  hotfix: ['platform'],
  fxos: ['platform', 'to', 'targetFxos'],
  firmware: ['platform', 'to', 'targetFxos'],
  'outside-the-guide': ['platform'],
};

/** Answers the reader's name of a kind of package. */
export function packageKindName(kind: PackageKind): string {
  return kindNames[kind];
}

function toldBy(read: PackageName): Told {
  switch (read.kind) {
    case 'upgrade':
    case 'patch':
    case 'hotfix': {
      const { platforms, label } = read.family;
      const { release = null, build = null } = read.target ?? {};
      return { platforms, label, release, build };
    }
    case 'fxos':
    case 'firmware': {
      const { platforms, label } = read.naming;
      const release = read.kind === 'fxos' ? read.version?.release : read.version;
      return { platforms, label, release: release ?? null, build: null };
    }
    case 'checksum':
      return toldBy(read.of);
    default: {
      const { platforms, label, version } = read;
      return { platforms, label, release: version?.release ?? null, build: version?.build ?? null };
    }
  }
}

function summaryOf(kind: PackageKind, { label, release, build }: Told): string {
  let summary = kindNames[kind];
  if (label && kindsOfAnother.has(kind)) summary += `: ${label}`;
  else if (label && !kindsOfOneLabel.has(kind)) summary += ` for ${label}`;
  if (release !== null) summary += `, ${release}`;
  if (build !== null) summary += `, build ${build}`;
  return `${summary}.`;
}

/** Answers what a file is and what is wrong with it, held against a device. */
export function judgePackage(file: FileName, device: ReadPackageDevice): PackageIdentity {
  const { name, read } = file;
  const { kind } = read;
  const told = toldBy(read);
  const wants = [...(wantsByKind[kind] ?? [])];
  // Some device's package can hang on its current version.
  const { version = null } = 'target' in read ? (read.target ?? {}) : {};
  if (hangsOnCurrent(device.model, version)) wants.push('from');
  const published = publishedNames(read);
  const { guideName, siteName } = published;
  const reasons = [
    ...judgeName(file, published),
    ...judgeKind(read, name),
    ...judgeForDevice(read, device),
  ];
  const has = (outcome: string) => reasons.some((each) => each.outcome === outcome);
  const isUncertain =
    device.invalid.some(({ input, why }) => wants.includes(input) || why === 'not-covered') ||
    has('missing') ||
    has('contradicted');
  // Field by field: of thousands of names, spreading is felt.
  const { platforms, label, release, build } = told;
  return {
    name,
    kind,
    platforms,
    label,
    release,
    build,
    spelling: 'target' in read ? (read.target?.spelling ?? null) : null,
    guideName,
    siteName,
    usable: has('failed') ? 'no' : isUncertain ? 'unknown' : 'yes',
    summary: summaryOf(kind, told),
    wants,
    missing: device.missing.filter((input) => wants.includes(input)),
    invalid: device.invalid,
    reasons,
  };
}
