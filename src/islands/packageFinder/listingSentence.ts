import type { PackageListing } from '../../rules/files/readPackageListing.ts';

/** What `usable` of a package says, in words. */
export const usableWords = {
  yes: 'Right for you',
  no: 'Not for you',
  unknown: 'Not certain',
} as const;

/** Answers what a screen reader hears of a listing: the one package, or the counts. */
export function listingSentence({ packages, usable, lines, summary }: PackageListing): string {
  const [first, ...others] = packages;
  if (!first) return summary;
  if (others.length === 0 && lines.withoutPackage === 0) {
    return `${first.summary} ${usableWords[first.usable]}.`;
  }
  const counts = (['yes', 'no', 'unknown'] as const)
    .filter((each) => usable[each] > 0)
    .map((each) => `${usableWords[each]}: ${usable[each]}.`);
  return [summary, ...counts].join(' ');
}
