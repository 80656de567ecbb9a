import { quote } from './quote.ts';

/** An FXOS version of a Firepower 4100/9300 chassis. */
export interface FxosVersion {
  /** With dots throughout: `2.10`, `2.10.1`, `2.10.1.159`. */
  release: string;
  /** One to four numbers, first is the most significant; at least two are given. */
  numbers: readonly number[];
}

/** What was read: the version, or the sentence that says why it can't be used and what would. */
export type ParsedFxosVersion =
  { ok: true; version: FxosVersion } | { ok: false; empty: boolean; message: string };

const looksLike = 'An FXOS version looks like 2.12, 2.12.1, 2.12.0.498 or 2.12(0.498).';

/** Longer than any spelling; anything above is refused unread. */
const longest = 64;

const dotted = /^(?:fxos\s+)?(\d{1,3})\.(\d{1,3})(?:\.(\d{1,3})(?:\.(\d{1,6}))?)?$/i;
const bracketed = /^(?:fxos\s+)?(\d{1,3})\.(\d{1,3})\((\d{1,3})(?:\.(\d{1,6}))?\)$/i;

/**
 * Reads an FXOS version, with dots (`2.12.0.498`, as packages carry it) or with brackets
 * (`2.12(0.498)`, as the chassis prints it). At least two numbers, at most four. Never throws.
 *
 * Source: Table 1 (companion FXOS), facts 17.7 and 17.12.
 */
export function parseFxosVersion(text: string): ParsedFxosVersion {
  const typed = text.trim();
  if (typed === '') {
    return { ok: false, empty: true, message: `Type an FXOS version. ${looksLike}` };
  }
  const match = typed.length > longest ? null : (dotted.exec(typed) ?? bracketed.exec(typed));
  const numbers = match?.slice(1).filter((number) => number !== undefined);
  if (!numbers || numbers.some((number) => number.length > 1 && number.startsWith('0'))) {
    return {
      ok: false,
      empty: false,
      message: `${quote(typed)} is not an FXOS version. ${looksLike}`,
    };
  }
  return { ok: true, version: { release: numbers.join('.'), numbers: numbers.map(Number) } };
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
