import { quote } from '../reading/read.ts';
import { type Reason, reason } from '../reason.ts';
import type { DigestKind, ListedDigest } from './readDigests.ts';

/** A file and what was computed from all of its bytes. */
export interface HashedFile {
  /** Without folders. */
  name: string;
  /** Bytes. */
  size: number;
  /** Hexadecimal, in lower case. */
  sha512: string;
  md5: string;
}

/**
 * What a list of checksums says of a file. `same`: it is the very file. `renamed`: it is the very file
 * under a changed name. `other`: it is another file, or was damaged. `cut-off`: it is too short.
 * `not-listed`: the list says nothing of it. `nothing`: there is no checksum to compare with.
 */
export type DigestVerdict = 'same' | 'renamed' | 'other' | 'cut-off' | 'not-listed' | 'nothing';

/** What a list of checksums says of a file, and what to do about it. */
export interface DigestAnswer {
  verdict: DigestVerdict;
  /** Which checksum decided; `null` where none did. */
  by: DigestKind | null;
  /** Under which name the list has this content, where that is not the file’s own. */
  listedAs: string | null;
  /** The verdict in a sentence or two, with what to do. */
  summary: string;
  reasons: Reason[];
}

const again = 'Download it again.';
const whatMd5Proves = reason(
  'what-md5-proves',
  'note',
  'MD5 shows that nothing went wrong by accident. It proves nothing against a forgery: for that, compare SHA-512.',
);

const isComputed = ({ kind }: ListedDigest) => kind === 'SHA-512' || kind === 'MD5';

function agrees({ kind, digest, isCut }: ListedDigest, { sha512, md5 }: HashedFile): boolean {
  const own = kind === 'SHA-512' ? sha512 : md5;
  return isCut ? own.startsWith(digest) : own === digest;
}

const isNamed = (listed: ListedDigest, name: string | null) =>
  listed.name?.toLowerCase() === name?.toLowerCase();

function answer(
  verdict: DigestVerdict,
  summary: string,
  decided: ListedDigest | null = null,
  listedAs: string | null = null,
): DigestAnswer {
  const outcome = { same: 'met', renamed: 'failed', other: 'failed', 'cut-off': 'failed' } as const;
  const reasons = [
    reason('checksums', verdict in outcome ? outcome[verdict as 'same'] : 'missing', summary),
  ];
  if (decided?.kind === 'MD5') reasons.push(whatMd5Proves);
  return { verdict, by: decided?.kind ?? null, listedAs, summary, reasons };
}

/** How far the checksums agree, in words. */
function agreement({ kind, digest, isCut }: ListedDigest): string {
  return isCut
    ? `The first ${digest.length} characters of its ${kind} agree; the list has cut off the rest`
    : `Its ${kind} agrees`;
}

function judgeAgreeing(
  file: HashedFile,
  agreeing: readonly ListedDigest[],
  compared: readonly ListedDigest[],
): DigestAnswer | null {
  const isOwn = (each: ListedDigest) => each.name === null || isNamed(each, file.name);
  const best =
    agreeing.find((each) => each.kind === 'SHA-512' && isOwn(each)) ??
    agreeing.find((each) => each.kind === 'SHA-512') ??
    agreeing.find(isOwn) ??
    agreeing[0];
  if (!best) return null;
  const contradicting = compared.find(
    (each) =>
      each.kind === 'SHA-512' &&
      best.kind === 'MD5' &&
      isNamed(each, best.name) &&
      !agrees(each, file),
  );
  if (contradicting) {
    const summary = `Its MD5 agrees and its SHA-512 does not. Do not use this file. ${again}`;
    return answer('other', summary, contradicting);
  }
  if (isOwn(best)) {
    return answer('same', `This is the very file. ${agreement(best)}.`, best);
  }
  const listed = quote(best.name ?? '');
  if (compared.some((each) => isNamed(each, file.name))) {
    const summary = `Another file: its content is that of ${listed}, and ${quote(file.name)} is listed with another checksum. Take the file that has its own name.`;
    return answer('other', summary, best, best.name);
  }
  const summary = `The right content under a changed name: it is listed as ${listed}. ${agreement(best)}. Give it that name again, or download it anew.`;
  return answer('renamed', summary, best, best.name);
}

function judgeDiffering(file: HashedFile, differing: readonly ListedDigest[]): DigestAnswer | null {
  const own = differing.filter((each) => isNamed(each, file.name));
  const nameless = differing.filter((each) => each.name === null);
  const [first] = own.length > 0 ? own : nameless;
  if (!first) return null;
  const size = own.find((each) => each.size !== null)?.size ?? null;
  if (size !== null && file.size < size) {
    const summary = `Cut off: it has ${file.size} bytes, and the list says ${size}. ${again}`;
    return answer('cut-off', summary, first);
  }
  const cause =
    size === null ? ', perhaps cut off or damaged' : size === file.size ? ', or damaged' : '';
  const whose =
    first.name === null ? 'the one to compare with' : 'the one that is listed under its name';
  const summary = `Another file${cause}: its ${first.kind} is not ${whose}. Do not use it. ${again}`;
  return answer('other', summary, first);
}

/**
 * Answers whether a file is the one that a list of checksums means. Names are compared without upper
 * and lower case; a checksum without a name is taken for that of this file. Never throws.
 *
 * Source: rules `checksums` and `what-md5-proves`.
 */
export function judgeDigest(file: HashedFile, listed: readonly ListedDigest[]): DigestAnswer {
  const compared = listed.filter(isComputed);
  if (listed.length === 0) {
    return answer(
      'nothing',
      'Nothing to compare with yet. Compare the SHA-512 with the one that the download site shows, or paste that one above.',
    );
  }
  const judged =
    judgeAgreeing(
      file,
      compared.filter((each) => agrees(each, file)),
      compared,
    ) ??
    judgeDiffering(
      file,
      compared.filter((each) => !agrees(each, file)),
    );
  if (judged) return judged;
  const [other] = listed.filter((each) => each.name === null || isNamed(each, file.name));
  if (other) {
    const summary = `The list has the ${other.kind} of this file, which is not computed here. Compare by SHA-512 or MD5.`;
    return answer('not-listed', summary);
  }
  return answer(
    'not-listed',
    'The list has neither this content nor this name, so it says nothing of this file. Look whether the file or the list is the wrong one.',
  );
}

/**
 * Answers which checksums of a list a file is to be compared with, among files of which some may still
 * be read: one without a name is that of no more than one of them.
 */
export function digestsFor(
  file: HashedFile,
  listed: readonly ListedDigest[],
  { read, isReading }: { read: readonly HashedFile[]; isReading: boolean },
): ListedDigest[] {
  return listed.filter((each) => {
    if (each.name !== null || !isComputed(each) || agrees(each, file)) return true;
    return !isReading && !read.some((other) => agrees(each, other));
  });
}
