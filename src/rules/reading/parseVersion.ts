import { quote } from './quote.ts';
import { type Reason, reason } from '../reason.ts';
import type { Version } from './version.ts';

/** What was read: the version, or the sentence that says why it can't be used and what would. */
export type ParsedVersion =
  | { ok: true; version: Version; reasons: Reason[] }
  | { ok: false; empty: boolean; message: string; reasons: Reason[] };

const looksLike = 'A version looks like 7.4, 7.4.2, 7.4.2.1 or 7.4.2-172.';

/** Longer than any spelling; anything above is refused unread. */
const longest = 64;

// Zeros in front could hide another version, such as 7.02 for 7.2 or 7.0.2, so they do not match.
const spelling =
  /^(?:version\s+|v\s?)?(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})(?:\.(0|[1-9]\d{0,2}))?(?:\.(0|[1-9]\d{0,2}))?(?:-(\d{1,6})|\s*\(build\s+(\d{1,6})\))?$/i;

/** Common slips, each with the sentence that helps. The first that fits is told. */
const slips: readonly (readonly [pattern: RegExp, help: string])[] = [
  [/^v?\d+$/i, 'One number does not name a release train.'],
  [/^v?\d+(\.\d+)*\.$/i, 'A number is missing after the last dot.'],
  [/^v?\d+(\.\d+)*-$/i, 'The build is missing after the hyphen.'],
  [/^v?\d+(\.\d+)*\.x$/i, 'For any release of a train, leave out the x.'],
  [/^v?\d+(\.\d+){4,}/i, 'A version has four numbers at most.'],
  [/\d,\s*\d/, 'Put dots between the numbers, not commas.'],
  [/^v?(\d+\.)*0\d/i, 'Leave out zeros in front of a number.'],
];

function refuse(message: string, empty = false): ParsedVersion {
  return { ok: false, empty, message, reasons: [reason('version-spellings', 'failed', message)] };
}

/**
 * Reads a threat defense version as a device, a manager or a person writes it: `7.2`, `7.2.5`,
 * `7.2.5.1`, `7.2.5-208`, `7.2.5 (build 208)`, `Version 7.2.5 (Build 208)`, `v7.2.5`.
 *
 * Any other text gives `ok: false` with a sentence that says what a version looks like; `empty`
 * tells nothing typed from something wrong. Never throws. Source: facts 1.1 and 17.15.
 */
export function parseVersion(text: string): ParsedVersion {
  const typed = text.trim();
  if (typed === '') return refuse(`Type a version. ${looksLike}`, true);
  if (typed.length > longest) {
    return refuse(`${quote(typed)} is too long for a version. ${looksLike}`);
  }
  const match = spelling.exec(typed);
  if (!match) {
    const slip = slips.find(([pattern]) => pattern.test(typed));
    return refuse(`${quote(typed)} is not a version. ${slip ? `${slip[1]} ` : ''}${looksLike}`);
  }
  const [, major, minor, maintenance, patch, hyphenBuild, wordBuild] = match;
  const build = hyphenBuild ?? wordBuild ?? null;
  if (build !== null && maintenance === undefined) {
    return refuse(
      `${quote(typed)} gives a build to a whole train. Name the release too. ${looksLike}`,
    );
  }
  const train = `${major}.${minor}`;
  let release = train;
  if (maintenance !== undefined) release += `.${maintenance}`;
  if (patch !== undefined) release += `.${patch}`;
  return {
    ok: true,
    version: {
      release,
      train,
      major: Number(major),
      minor: Number(minor),
      maintenance: maintenance === undefined ? null : Number(maintenance),
      patch: patch === undefined ? null : Number(patch),
      build,
    },
    reasons: [],
  };
}
