import { readDigests } from '../../../rules/files/readDigests.ts';
import { readPackageListing } from '../../../rules/files/readPackageListing.ts';
import { decodeBytes } from '../../pieces/decodeFile.ts';

/** Files that a reader handed over, by what they are for. */
export interface SortedFiles {
  /** Packages, and all that is no list. */
  toCheck: File[];
  /** Lists of checksums, of any length. */
  digestLists: File[];
  /** What stands in lists of packages, such as a carry list or a plan. */
  texts: string[];
}

const isText = /\.(?:txt|csv|tsv|md|json|log|md5|sha\d*|(?:md5|sha\d+)sums?)$|sums?$/i;
/** Longer files are no carry list, nor a plan. */
const longestList = 500_000;

/**
 * Tells lists from packages, by their name and by what they begin with. A list of checksums names files,
 * too, and is none of packages to carry.
 */
export async function sortFiles(files: readonly File[]): Promise<SortedFiles> {
  const sorted: SortedFiles = { toCheck: [], digestLists: [], texts: [] };
  for (const file of files) {
    const start = isText.test(file.name) ? file.slice(0, longestList) : null;
    // What can't be read is said where it is checked.
    const bytes = await start?.arrayBuffer().catch(() => null);
    const text = bytes ? decodeBytes(new Uint8Array(bytes)) : '';
    if (readDigests(text).digests.length > 0) sorted.digestLists.push(file);
    else if (file.size > longestList || readPackageListing(text).packages.length === 0)
      sorted.toCheck.push(file);
    else sorted.texts.push(text);
  }
  return sorted;
}
