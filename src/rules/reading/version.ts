/** An FXOS version of a Firepower 4100/9300 chassis. */
export interface FxosVersion {
  /** With dots throughout: `2.10`, `2.10.1`, `2.10.1.159`. */
  release: string;
  /** One to four numbers, first is the most significant; at least two are given. */
  numbers: readonly number[];
}

/** Orders two FXOS versions by the numbers that both give: negative, zero or positive. */
export function compareFxosVersions(a: FxosVersion, b: FxosVersion): number {
  const shared = Math.min(a.numbers.length, b.numbers.length);
  for (let index = 0; index < shared; index++) {
    const difference = (a.numbers[index] ?? 0) - (b.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

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

/** Answers whether a version is a patch: its fourth number counts (rule `major-maintenance-patch`). */
export function isPatch(version: Version): boolean {
  return version.patch !== null && version.patch > 0;
}

/** Answers `A.x.y` of a release or patch: what a patch must be applied on (rule `patch-on-its-own-release`). */
export function baseRelease(version: Version): string {
  return `${version.train}.${version.maintenance ?? 0}`;
}

/**
 * Orders two versions number by number (rule `compare-number-by-number`): negative, zero or positive. Missing numbers
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
