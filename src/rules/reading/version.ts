/** A threat defense version: a release train `A.x`, a release `A.x.y`, or a patch `A.x.y.z`. */
export interface Version {
  /** The numbers as given, without build: `7.2`, `7.2.5`, `7.2.5.1`. */
  release: string;
  /** Release train `A.x`. */
  train: string;
  major: number;
  minor: number;
  /** Third number; `null` for a train. */
  maintenance: number | null;
  /** Fourth number; `null` where there is none. */
  patch: number | null;
  /** Digits of the build; `null` where not given. */
  build: string | null;
}

/** Answers whether a version is a whole train, that is, its third number was not given. */
export function isTrain(version: Version): boolean {
  return version.maintenance === null;
}

/** Answers whether a version is a patch: its fourth number counts (fact 1.1). */
export function isPatch(version: Version): boolean {
  return version.patch !== null && version.patch > 0;
}

/** Answers `A.x.y` of a release or patch: what a patch must be applied on (fact 5.1). */
export function baseRelease(version: Version): string {
  return `${version.train}.${version.maintenance ?? 0}`;
}

/**
 * Orders two versions number by number (fact 17.14): negative, zero or positive. Missing numbers
 * count as 0, and builds do not count.
 */
export function compareVersions(a: Version, b: Version): number {
  return (
    a.major - b.major ||
    a.minor - b.minor ||
    (a.maintenance ?? 0) - (b.maintenance ?? 0) ||
    (a.patch ?? 0) - (b.patch ?? 0)
  );
}

/** What tells one train from another. */
type Train = Pick<Version, 'major' | 'minor'>;

/** Orders the trains of two versions: negative, zero or positive. */
export function compareTrains(a: Train, b: Train): number {
  return a.major - b.major || a.minor - b.minor;
}
