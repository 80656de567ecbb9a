import {
  developmentEndings,
  signedEnding,
  signedNamesFrom,
  untarredEnding,
} from '../facts/packages.ts';
import type { PackageName } from '../reading/packageName/packageName.ts';
import type { FileName } from '../reading/packageName/readFileName.ts';
import { quote } from '../reading/read.ts';
import { type Reason, reason } from '../reason.ts';
import { type Published, mayEndInBareSh } from './publishedNames.ts';

/** Endings that browsers and tools give to a file that is still on its way. */
const unfinished = /\.(?:crdownload|part|partial|download|opdownload|filepart|tmp)$/;

/** What browsers and people add to a second copy, anywhere in what follows the build. */
const copyMark = /[ _-]*\(\d{1,3}\)|[-_ ]+copy(?: ?\(?\d{1,3}\)?)?|[-_]\d{1,3}(?=\.|$)|\.\d{1,3}$/;

/** The ending of a name with a version: as typed, and as it should be. */
interface Ending {
  typed: string;
  ending: string;
  expected: string;
}

function endingOf(read: PackageName): Ending | null {
  if ('target' in read) {
    if (read.target === null) return null;
    const { typed, ending } = read.target;
    return { typed, ending, expected: read.family.ending };
  }
  if (!('naming' in read) || read.version === null) return null;
  return { typed: read.typed, ending: read.ending, expected: read.naming.ending };
}

const developmentLower = developmentEndings.map((ending) => ending.toLowerCase());

/** Answers whether a name ends as development and beta packages do. */
function isDevelopment(name: string): boolean {
  const lower = name.toLowerCase();
  return developmentLower.some((ending) => lower.endsWith(ending));
}

/** Cisco's guide says of signed packages alone that they are never to be renamed. */
function renamed(message: string, published: string | null): Reason[] {
  const help = published ? ` Its published name is ${published}.` : '';
  const never = published?.endsWith(signedEnding) === false ? '' : ' Never rename a package.';
  return [reason('signed-names', 'failed', `${message}${never}${help}`)];
}

function otherCase(text: string, published: string | null): Reason[] {
  const message = `Upper and lower case of ${quote(text)} are not as published, so the file was renamed.`;
  return renamed(message, published);
}

/** What to do with a file that was renamed; to name it back is no proof of what it is. */
const checkIt = reason(
  'checksums',
  'note',
  'Download it again, or check its SHA-512 against the one that the download site shows.',
);

function judgeUntarred(): Reason[] {
  return [
    reason(
      'signed-names',
      'failed',
      `This package ends in a bare ${untarredEnding}, so it looks untarred. Take the signed ${signedEnding} as it was downloaded; never untar it.`,
    ),
    reason(
      'bare-sh',
      'note',
      `Before about Version ${signedNamesFrom} names ended in a bare .sh, and some tools still list them so. If this comes from such a list, look at the file itself.`,
    ),
  ];
}

function judgeOtherEnding({ ending, expected }: Ending, published: string | null): Reason[] {
  const lower = ending.toLowerCase();
  const wanted = expected.toLowerCase();
  if (lower === untarredEnding && expected === signedEnding) return judgeUntarred();
  if (lower === wanted) return otherCase(ending, published);
  if (unfinished.test(lower)) {
    const message = `${quote(ending)} marks a download that is not finished. Wait for it, or download again.`;
    return [reason('signed-names', 'failed', message)];
  }
  const mark = copyMark.exec(lower);
  if (mark && lower.replace(copyMark, '') === wanted) {
    const added = quote(ending.slice(mark.index, mark.index + mark[0].length));
    return renamed(`${added} was added to the name, as for a second copy.`, published);
  }
  const found = ending === '' ? 'there is no ending' : `this one has ${quote(ending)}`;
  return renamed(`A package ends in ${expected} after the version; ${found}.`, published);
}

function judgeEnding(read: PackageName, name: string, published: string | null): Reason[] {
  if (isDevelopment(name)) {
    const message = 'Development or beta signed. Not for production.';
    return [reason('development-packages', 'failed', message)];
  }
  const ending = endingOf(read);
  if (ending === null || ending.ending === ending.expected) return [];
  const isEarly = 'target' in read && read.target && mayEndInBareSh(read.target.version);
  if (isEarly && ending.ending === untarredEnding) {
    const message = `Before about Version ${signedNamesFrom} names ended in a bare ${untarredEnding}. This one may be whole so, or untarred: look where it comes from.`;
    return [reason('bare-sh', 'missing', message)];
  }
  return judgeOtherEnding(ending, published);
}

/** What a name should have after its beginning, and has not. */
function judgeVersion(read: PackageName): Reason[] {
  if (read.kind === 'fxos' && read.slip !== null) {
    const message = `${quote(read.typed)} carries no FXOS version. ${read.slip} Check the name on the download site.`;
    return [reason('table-8', 'missing', message)];
  }
  const lacksVersion =
    'target' in read ? read.target === null : 'naming' in read && read.version === null;
  if (lacksVersion) {
    const parts =
      'target' in read ? 'a release such as 7.4.2, a hyphen and a build' : 'a version in numbers';
    const message = `The name begins as a package does, but ${parts} should follow.`;
    return [reason('signed-names', 'failed', message)];
  }
  if (read.kind !== 'patch' || read.target?.release.split('.').length !== 3) return [];
  const message = `A patch has four numbers, and ${read.target.release} has three.`;
  return [reason('patch-names', 'failed', message)];
}

/**
 * Answers what is wrong with a name as a name: development build, untarred, renamed, download not
 * finished, no version. Rules `signed-names`, `patch-names`, `bare-sh` and `development-packages`.
 */
export function judgeName({ read, before, rest }: FileName, names: Published): Reason[] {
  const published = names.siteName;
  const reasons = judgeEnding(read, rest, published);
  if (before !== '' && read.kind !== 'checksum' && read.kind !== 'mib') {
    reasons.push(...renamed(`${quote(before)} stands before the name of the package.`, published));
  }
  const typed = endingOf(read)?.typed;
  if (typed !== undefined && names.inItsForm?.startsWith(typed) === false) {
    reasons.push(...otherCase(typed, published));
  }
  if ('target' in read && read.target?.spelling === 'mixed') {
    const message = `This mixes the form of Cisco’s guide with the download site’s. The site spells it ${published}.`;
    reasons.push(reason('underscore-spelling', 'note', message));
  }
  const isRenamed = reasons.some(
    ({ rule, outcome }) => rule === 'signed-names' && outcome === 'failed',
  );
  const help = isRenamed || read.kind === 'renamed-package' ? [checkIt] : [];
  return [...reasons, ...judgeVersion(read), ...help];
}
