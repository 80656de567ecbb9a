import { baseName, longestName } from './baseName.ts';
import { anyBeginning } from './nameBeginnings.ts';
import type { PackageName } from './packageName.ts';
import { readPackageName } from './readPackageName.ts';

/** A file as its name tells it. */
export interface FileName {
  /** Without folders. */
  name: string;
  /** What stands before the beginning of the package's name; a part of the file's name. */
  before: string;
  /** The rest, as typed. */
  rest: string;
  read: PackageName;
}

const beginning = new RegExp(anyBeginning, 'i');

/** Reads a file's name at the end of a path or an address. Never throws. */
export function readFileName(text: string): FileName {
  const name = baseName(text);
  const at = name.length > longestName ? -1 : name.search(beginning);
  const before = name.slice(0, Math.max(at, 0));
  const rest = name.slice(before.length);
  return { name, before, rest, read: readPackageName(name.length > longestName ? '' : rest) };
}
