import type { Platform } from '../../facts/platforms.ts';
import type { FxosVersion, Version } from '../version.ts';
import type { ChassisNaming, SoftwareFamily } from './namings.ts';

/** Whose form a name has; `both` where Cisco's guide and the site agree, `mixed` where it is neither's. */
export type Spelling = 'guide' | 'site' | 'both' | 'mixed';

/** What a threat defense name says after its beginning. */
interface SoftwareTarget {
  version: Version;
  /** As the name spells them, to be held against the published name: `7.4.2.0` for 7.4.2. */
  release: string;
  build: string;
  /** Letters of a hotfix, as published; empty for others. */
  letters: string;
  spelling: Spelling;
  /** The name up to the build, as typed, and what follows. */
  typed: string;
  ending: string;
}

/** A threat defense package, not judged yet. */
export interface SoftwareName {
  kind: 'upgrade' | 'patch' | 'hotfix';
  family: SoftwareFamily;
  /** `null` where no release and build can be read. */
  target: SoftwareTarget | null;
}

/** An FXOS package of a chassis. */
export interface FxosName {
  kind: 'fxos';
  naming: ChassisNaming;
  /** All four numbers; `null` where they can't be read, and then nothing is said of the ending. */
  version: FxosVersion | null;
  /** Why the numbers can be those of no FXOS, in a sentence; `null` where they can. */
  slip: string | null;
  typed: string;
  ending: string;
}

/** A firmware package of a chassis. */
export interface FirmwareName {
  kind: 'firmware';
  naming: ChassisNaming;
  version: string | null;
  typed: string;
  ending: string;
}

/** A file that holds the checksum of a package. */
interface ChecksumName {
  kind: 'checksum';
  /** The package that it is of. */
  of: PackageName;
}

/** A name that upgrades nothing of a covered platform. */
export interface OtherName {
  kind:
    | 'install'
    | 'recovery'
    | 'mib'
    | 'management-center'
    | 'outside-the-guide'
    | 'other-file'
    | 'renamed-package'
    | 'unknown-package'
    | 'not-a-package';
  /** Platforms that it is for; none where the name does not tell. */
  platforms: readonly Platform[];
  /** Reader's name of what it is for; `null` where the name does not tell. */
  label: string | null;
  /** Release, with a build where there is one. */
  version: Version | null;
}

/** What stands in a file name. */
export type PackageName = SoftwareName | FxosName | FirmwareName | ChecksumName | OtherName;

/** What a file is. */
export type PackageKind = PackageName['kind'];
