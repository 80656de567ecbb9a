import type { CarriedFile } from './fleetFiles.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a text has a name as a whole word: neither part of a longer name nor of a half copied file. */
function names(text: string, name: string): boolean {
  return new RegExp(`(?<![\\w.-])${escaped(name)}(?![\\w-]|\\.\\w)`, 'i').test(text);
}

/** Which files to carry a folder has, and which it lacks. */
interface FolderCheck {
  /** Files whose name is whole: the others can’t be looked for. */
  wanted: CarriedFile[];
  missing: CarriedFile[];
}

/**
 * Holds what `dir`, `ls` or any list prints of a folder against the files to carry. A file is there by the
 * spelling of the download site or of Cisco’s guide (rule `underscore-spelling`), in capitals or not; one
 * with anything behind its name, such as `.part`, is not.
 */
export function missingFiles(carry: readonly CarriedFile[], folder: string): FolderCheck {
  const wanted = carry.filter(({ file }) => file.complete);
  const missing = wanted.filter(({ file: { siteName, guideName } }) =>
    [siteName, guideName].every((name) => name === null || !names(folder, name)),
  );
  return { wanted, missing };
}
