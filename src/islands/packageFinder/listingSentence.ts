import type { PackageListing } from '../../rules/files/readPackageListing.ts';

/** What `usable` of a package says, in words. */
export const usableWords = {
  yes: 'Right for you',
  no: 'Not for you',
  unknown: 'Not certain',
} as const;

/** How many right files are named in the sentence. */
const most = 3;

/** Names of the packages that are right, each once; a count where they are many. */
function rightOnes({ packages, usable }: PackageListing): string {
  const names = new Set(packages.filter((each) => each.usable === 'yes').map(({ name }) => name));
  return names.size <= most ? [...names].join(', ') : `${usable.yes}`;
}

/** Answers what a screen reader hears of a listing: the one package, or the right ones and the counts. */
export function listingSentence(listing: PackageListing): string {
  const { packages, usable, lines, summary } = listing;
  const [first, ...others] = packages;
  if (!first) return summary;
  if (others.length === 0 && lines.withoutPackage === 0) {
    return `${first.summary} ${usableWords[first.usable]}.`;
  }
  const counts = (['yes', 'unknown', 'no'] as const)
    .filter((each) => usable[each] > 0)
    .map((each) => `${usableWords[each]}: ${each === 'yes' ? rightOnes(listing) : usable[each]}.`);
  return [summary, ...counts].join(' ');
}
