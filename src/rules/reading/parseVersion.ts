import { releaseTrains } from '../facts/releaseTrains.ts';
import { type Read, dotted, known, notRead, quote, taken, textOf } from './read.ts';
import type { Version } from './version.ts';

// Zeros in front could hide another build.
const digits = /^(?:0|[1-9]\d{0,5})$/;

/**
 * Reads the build of a target, from its own text or from the version (`7.4.2-172`). `empty` where
 * neither gives one; `unreadable` where the text is no build, or the two disagree.
 *
 * Source: rule `signed-names`.
 */
export function readBuild(text: string | undefined, to: Version | null): Read<string> {
  const inVersion = to?.build ?? null;
  const typed = textOf(text).replace(/^build\s*/i, '');
  if (inVersion !== null && (typed === '' || typed === inVersion)) return taken(inVersion);
  if (typed === '') {
    const message = 'Give the build. It is part of the name, and the download site shows it.';
    return notRead('empty', 'signed-names', message);
  }
  if (!digits.test(typed)) {
    const message = `${quote(typed)} is not a build. A build has digits only, such as 172.`;
    return notRead('unreadable', 'signed-names', message);
  }
  if (inVersion === null) return taken(typed);
  const message = `The target says build ${inVersion}, the build field says ${typed}. Give the same build in both, or in one.`;
  return notRead('unreadable', 'signed-names', message, [inVersion]);
}

const looksLike = 'A version looks like 7.4, 7.4.2, 7.4.2.1 or 7.4.2-172.';

/** Longer than any spelling; anything above is refused unread. */
const longest = 200;

// Zeros in front could hide another version, such as 7.02 for 7.2 or 7.0.2, so they do not match, and what
// begins with 2 is FXOS.
const spelling =
  /^(?:v\s?)?(?!2\.)(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})(?:\.(0|[1-9]\d{0,2}))?(?:\.(0|[1-9]\d{0,2}))?(?:-(0|[1-9]\d{0,5})|\s*\((?:build\s*)?(0|[1-9]\d{0,5})\)|\s+build\s*(0|[1-9]\d{0,5}))?( \(patch\))?$/i;

// What devices and managers print around a version: the product, then a word that announces it. With any
// other word around it, the number is somebody's prose.
const announced =
  /^(?:(?:(?:model|cisco|firepower)\s[\w\s:-]*)?threat\s+defense|ftdv?|software|release|version)[\s:,]+(?:(?:virtual|for\s\w+|\(\d+\)|version)[\s:,]+)*(v?\d+(?:[.,].*?)?)(?:, (?:asa|cisco).*)?$/i;

/** What stands around a version where devices and managers print it, and how hands slip. */
function plain(typed: string): string {
  return dotted(
    typed
      .replace(announced, '$1')
      .replace(/\s*\(lina [^\n]*\)$/i, '')
      .replace(/\s+ims\s+\d+$/i, ''),
  );
}

/** Common slips, each with the sentence that helps. The first that fits is told. */
const slips: readonly (readonly [pattern: RegExp, help: string])[] = [
  [/^v?2\./i, 'FXOS begins with 2. Give the threat defense version.'],
  [/^v?\d+$/i, 'One number does not name a release train.'],
  [/^v?\d+(\.\d+)*\.$/i, 'A number is missing after the last dot.'],
  [/^v?\d+(\.\d+)*-$/i, 'The build is missing after the hyphen.'],
  [/^v?\d+(\.\d+)*\.x$/i, 'Give the first two numbers of the train.'],
  [/^v?\d+(\.\d+)*\+$/i, 'Leave out the plus: name one release, or the train for any of it.'],
  [/^v?\d+(\.\d+){4,}/i, 'A version has four numbers at most.'],
  [/^v?(\d+\.)*0\d/i, 'Leave out zeros in front of a number.'],
];

/** The highest patch level that was ever seen; a higher fourth number is most likely a build. */
const highestPatch = Math.max(
  ...releaseTrains.flatMap(({ releases }) =>
    releases.map((release: string) => Number(release.split('.')[3] ?? 0)),
  ),
);

function refuse(message: string, instead: readonly string[] = []): Read<Version> {
  return notRead('unreadable', 'version-spellings', `${message} ${looksLike}`, instead);
}

/** `7.0.6.236` as the Firepower 4100/9300 writes build 236, or a patch that nobody has seen. */
function askForReading(typed: string, base: string, fourth: string): Read<Version> {
  const build = `${base}-${fourth}`;
  const patch = `${base}.${fourth} (patch)`;
  const message = `${quote(typed)} has two readings: release ${base}, build ${fourth}; or patch ${fourth}, higher than any seen. Choose ${build} or ${patch}.`;
  return notRead('unreadable', 'install-packages', message, [build, patch]);
}

/**
 * Reads a threat defense version as a device, a manager or a person writes it: `7.2`, `7.2.x`, `7.2.5`,
 * `7.2.5.1`, `7,2`, `7.2.5-208`, `7.2.5 (build 208)`, `Version 7.2.5 (Build 208)`, `v7.2.5`,
 * `FTD 7.2.5`, `7.2.10 (Lina 9.18.4)`, or a line of `show version` that holds it. A number inside of other
 * words is not believed.
 *
 * Any other text gives `ok: false` with a sentence that says what a version looks like. A fourth number
 * that looks like a build is asked about: `instead` has both readings. Never throws.
 * Source: rules `major-maintenance-patch` and `version-spellings`.
 */
export function parseVersion(text: string): Read<Version> {
  const typed = textOf(text);
  if (typed === '') {
    return notRead('empty', 'version-spellings', `Type a version. ${looksLike}`);
  }
  if (typed.length > longest) return refuse(`${quote(typed)} is too long for a version.`);
  const bare = plain(typed);
  const match = spelling.exec(bare);
  if (!match) {
    const slip = slips.find(([pattern]) => pattern.test(bare));
    const instead = /^[\d.]+\+$/.test(bare) ? [bare.slice(0, -1)] : [];
    return refuse(`${quote(typed)} is not a version.${slip ? ` ${slip[1]}` : ''}`, instead);
  }
  const [, major, minor, maintenance, fourth, ...ends] = match;
  const build = ends.slice(0, 3).find((end) => end !== undefined) ?? null;
  const isSurelyPatch = ends[3] !== undefined;
  const train = `${major}.${minor}`;
  if (maintenance === undefined) {
    if (build === null && !isSurelyPatch) return taken(versionOf(train, '', ''));
    return refuse(`${quote(typed)} gives a build to a whole train. Name the release too.`);
  }
  if (fourth !== undefined && Number(fourth) > highestPatch && build === null && !isSurelyPatch) {
    return askForReading(typed, `${train}.${maintenance}`, fourth);
  }
  return taken({ ...versionOf(train, maintenance, fourth ?? ''), build });
}

/** A fourth number of zero is no patch, so it is left out. */
function versionOf(train: string, maintenance: string, fourth: string): Version {
  const [major = 0, minor = 0] = train.split('.').map(Number);
  const patch = fourth === '' || fourth === '0' ? null : Number(fourth);
  const numbers = [train, ...(maintenance === '' ? [] : [maintenance]), ...(patch ? [fourth] : [])];
  return {
    release: numbers.join('.'),
    train,
    major,
    minor,
    maintenance: maintenance === '' ? null : Number(maintenance),
    patch,
    build: null,
  };
}

/** Answers a version that the facts name. Throws where they are wrong, so that no build comes of it. */
export function knownVersion(text: string): Version {
  return known(parseVersion(text));
}
