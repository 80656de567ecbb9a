import type { PackageIdentity } from './judgePackage.ts';

/** How files stand to a list of packages. */
export interface MissingPackages {
  /** How many packages the list names, each once. */
  wanted: number;
  /** Those that are not among the files, by the name of the download site. */
  missing: string[];
  /** Names with a placeholder of this site: no file has them, so they are not looked for. */
  open: number;
}

const placeholder = /[‹›]/;

/**
 * Answers which packages of a list are not among files, each once: a file is there by the spelling of
 * the download site or of Cisco’s guide (rule `underscore-spelling`), in capitals or not. What has no
 * ending is a word of the list, no file.
 */
export function missingPackages(
  packages: readonly Pick<PackageIdentity, 'name' | 'guideName' | 'siteName'>[],
  files: readonly string[],
): MissingPackages {
  const there = new Set(files.map((name) => name.toLowerCase()));
  const named = packages.filter(({ name }) => name.includes('.'));
  const byKey = new Map(
    named.map((each) => [(each.siteName ?? each.name).toLowerCase(), each] as const),
  );
  const whole = [...byKey.values()].filter(({ name }) => !placeholder.test(name));
  const missing = whole.filter(({ name, guideName, siteName }) =>
    [name, guideName, siteName].every((each) => each === null || !there.has(each.toLowerCase())),
  );
  return {
    wanted: whole.length,
    missing: missing.map(({ name, siteName }) => siteName ?? name),
    open: byKey.size - whole.length,
  };
}
