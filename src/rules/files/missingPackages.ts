import type { PackageIdentity } from './judgePackage.ts';

/**
 * Answers which packages of a list are not among files, each once: a file is there by the spelling of
 * the download site or of Cisco’s guide (rule `underscore-spelling`), in capitals or not.
 */
export function missingPackages(
  packages: readonly Pick<PackageIdentity, 'name' | 'guideName' | 'siteName'>[],
  files: readonly string[],
): string[] {
  const there = new Set(files.map((name) => name.toLowerCase()));
  const missing = packages.filter(({ name, guideName, siteName }) =>
    [name, guideName, siteName].every((each) => each === null || !there.has(each.toLowerCase())),
  );
  return [...new Set(missing.map(({ name }) => name))];
}
