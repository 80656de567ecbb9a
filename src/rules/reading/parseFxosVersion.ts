import { type ReleaseTrainFacts, releaseTrains } from '../facts/releaseTrains.ts';
import type { FxosVersion } from './version.ts';
import { type Read, dotted, known, notRead, quote, taken, textOf } from './read.ts';

const looksLike = 'An FXOS version looks like 2.12, 2.12.1, 2.12.0.498 or 2.12(0.498).';

/** Longer than any spelling; anything above is refused unread. */
const longest = 200;

const withDots =
  /^(\d{1,3})\.(\d{1,3})(?:\.(\d{1,3})(?:(?:\.|-|\s*\((?:build\s*)?)(\d{1,6})\)?)?)?$/i;
const bracketed = /^(\d{1,3})\.(\d{1,3})\s*\((\d{1,3})(?:\.(\d{1,6}))?\)$/;
const before = /^(?:ssp operating system |fx-?os\s+)?(?:version[\s:]+|v\s?)?/i;

/** Numbers that lie farther beyond the highest known are slips, not newer FXOS. */
const farBeyond = 10;
const newest = Number(releaseTrains[0].companionFxos.split('.')[1]);
const highestThird = Math.max(
  ...releaseTrains.map(({ minimumFxos }: ReleaseTrainFacts) =>
    Number(minimumFxos?.split('.')[2] ?? 0),
  ),
);

/**
 * Answers why numbers can't be those of an FXOS version, or `null` where they can. FXOS begins with 2,
 * the second number of the newest that Table 1 names is not far below, and the third is a small one.
 */
export function fxosSlip([first = 0, second = 0, third = 0]: readonly number[]): string | null {
  if (first !== 2) {
    const isThreatDefense = releaseTrains.some(({ train }) => train === `${first}.${second}`);
    return isThreatDefense
      ? 'That is a threat defense version; FXOS begins with 2.'
      : 'FXOS begins with 2, so it looks like a typing mistake.';
  }
  if (second > newest + farBeyond) {
    return `The newest FXOS that Table 1 names is 2.${newest}, so it looks like a typing mistake.`;
  }
  return third > highestThird + farBeyond
    ? 'Its third number looks like a build, so a number seems to be missing before it.'
    : null;
}

/**
 * Reads an FXOS version, with dots (`2.12.0.498`, as packages carry it), with brackets (`2.12(0.498)`,
 * as the chassis prints it), or as `2.16.0 (build 128)`, `2.14.1-131`, `v2.12`, `2,12`, `2.12.x`,
 * `FX-OS 2.14.1`. At least
 * two numbers, at most four. Numbers that no FXOS has are told as a slip. Never throws.
 *
 * Source: rules `table-1` (companion FXOS), `recovery-images` and `minimum-fxos-builds`.
 */
export function parseFxosVersion(text: string): Read<FxosVersion> {
  const typed = textOf(text);
  if (typed === '') return notRead('empty', 'table-1', `Type an FXOS version. ${looksLike}`);
  const bare = typed.length > longest ? '' : dotted(typed.replace(before, ''));
  const match = withDots.exec(bare) ?? bracketed.exec(bare);
  const numbers = match?.slice(1).filter((number) => number !== undefined);
  if (!numbers || numbers.some((number) => number.length > 1 && number.startsWith('0'))) {
    return notRead('unreadable', 'table-1', `${quote(typed)} is not an FXOS version. ${looksLike}`);
  }
  const slip = fxosSlip(numbers.map(Number));
  if (slip !== null) {
    return notRead('unreadable', 'table-1', `${quote(typed)} is no FXOS. ${slip} ${looksLike}`);
  }
  return taken({ release: numbers.join('.'), numbers: numbers.map(Number) });
}

/** Answers an FXOS version that the facts name. Throws where they are wrong. */
export function knownFxos(text: string): FxosVersion {
  return known(parseFxosVersion(text));
}
