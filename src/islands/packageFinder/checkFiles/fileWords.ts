import type { DigestVerdict } from '../../../rules/files/judgeDigest.ts';
import { type Hashing, isBusy } from './useHashing.ts';

const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];

/** Answers the size of a file in words: `1.19 GB`. */
export function sizeOf(bytes: number): string {
  let [size, unit] = [bytes, 0];
  while (size >= 999.5 && unit < units.length - 1) [size, unit] = [size / 1000, unit + 1];
  return `${unit === 0 ? size : size.toPrecision(3)} ${units[unit]}`;
}

const words: Record<DigestVerdict, string> = {
  same: 'The very file',
  renamed: 'Right, under a changed name',
  other: 'Another file',
  'cut-off': 'Cut off',
  'not-listed': 'Not in the list',
  nothing: 'Nothing to compare with',
};

/** Answers what a screen reader hears of all files: what is being done, then how many are what. */
export function statusSentence(
  states: readonly Hashing[],
  verdicts: readonly DigestVerdict[],
): string {
  const open = states.filter(isBusy).length;
  if (open > 0) {
    const files = states.length === 1 ? 'the file' : `${states.length} files`;
    return `Reading ${files}: ${open} to go.`;
  }
  const counts = (Object.keys(words) as DigestVerdict[])
    .map((verdict) => [verdict, verdicts.filter((each) => each === verdict).length] as const)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${words[verdict]}: ${count}.`);
  const unread = states.length - verdicts.length;
  return [...counts, ...(unread > 0 ? [`Not read: ${unread}.`] : [])].join(' ');
}
