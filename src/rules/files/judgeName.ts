import {
  developmentEndings,
  signedEnding,
  signedNamesFrom,
  untarredEnding,
} from '../facts/packages.ts';
import { quote } from '../reading/quote.ts';
import { type Reason, reason } from '../reason.ts';
import { mayEndInBareSh } from './bareSh.ts';
import type { PackageName } from './readPackageName.ts';

/** Endings that browsers and tools give to a file that is still on its way. */
const unfinished = /\.(?:crdownload|part|partial|download|opdownload|filepart|tmp)$/;

/** What browsers and people add to a second copy, anywhere in what follows the build. */
const copyMark = /[ _-]*\(\d{1,3}\)|[-_ ]+copy(?: ?\(?\d{1,3}\)?)?|[-_]\d{1,3}(?=\.|$)|\.\d{1,3}$/;

/** Answers whether a name ends as development and beta packages do (fact 17.5). */
function isDevelopment(lower: string): boolean {
  return developmentEndings.some((ending) => lower.endsWith(ending.toLowerCase()));
}

function renamed(message: string, published: string | null): Reason[] {
  const help = published ? ` Its published name is ${published}.` : '';
  return [reason('signed-names', 'failed', `${message} Never rename a package.${help}`)];
}

function judgeEnding(ending: string, expected: string, published: string | null): Reason[] {
  const lower = ending.toLowerCase();
  const wanted = expected.toLowerCase();
  if (lower === untarredEnding && expected === signedEnding) {
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
  if (lower === wanted) {
    const message = `Upper and lower case of ${quote(ending)} are not as published, so the file was renamed.`;
    return renamed(message, published);
  }
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

/**
 * Answers what is wrong with a name as a name: development build, untarred, renamed, download not
 * finished, no version. `name` is the file's name, `before` what stands before its beginning.
 * Source: facts 12.4, 17.2, 17.4 and 17.5.
 */
export function judgeName(read: PackageName, name: string, before: string): Reason[] {
  const { kind, ending, expectedEnding, stem } = read;
  const isEarly = read.family !== null && read.release !== null && mayEndInBareSh(read.release);
  const published = read.siteName;
  const reasons: Reason[] = [];
  if (isDevelopment(name.toLowerCase())) {
    const message = 'Development or beta signed. Not for production.';
    reasons.push(reason('development-packages', 'failed', message));
  } else if (isEarly && ending === untarredEnding) {
    const message = `Before about Version ${signedNamesFrom} names ended in a bare ${untarredEnding}. This one may be whole so, or untarred: look where it comes from.`;
    reasons.push(reason('bare-sh', 'missing', message));
  } else if (expectedEnding !== null && read.release !== null && ending !== expectedEnding) {
    reasons.push(...judgeEnding(ending, expectedEnding, published));
  }
  if (before !== '' && kind !== 'checksum' && kind !== 'mib') {
    reasons.push(...renamed(`${quote(before)} stands before the name of the package.`, published));
  }
  if (stem !== null && !name.startsWith(stem)) {
    const message = `Upper and lower case of ${quote(name.slice(0, stem.length))} are not as published, so the file was renamed.`;
    reasons.push(...renamed(message, published));
  }
  if (read.spelling === 'mixed') {
    const message = `This mixes the guide’s form with the download site’s. The site spells it ${read.siteName}.`;
    reasons.push(reason('underscore-spelling', 'note', message));
  }
  if (read.release === null && (read.family || kind === 'fxos' || kind === 'firmware')) {
    if (kind !== 'install') {
      const parts =
        kind === 'fxos' || kind === 'firmware'
          ? 'a version in numbers'
          : 'a release such as 7.4.2, a hyphen and a build';
      const message = `The name begins as a package does, but ${parts} should follow.`;
      reasons.push(reason('signed-names', 'failed', message));
    }
  }
  if (kind === 'patch' && read.release?.split('.').length === 3) {
    const message = `A patch has four numbers, and ${read.release} has three.`;
    reasons.push(reason('patch-names', 'failed', message));
  }
  return reasons;
}
