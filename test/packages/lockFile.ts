import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDirectory } from '../support/builtSite.ts';

/** A package as `package-lock.json` has it; npm leaves out what is not so. */
export interface LockedPackage {
  version: string;
  license?: string;
  integrity?: string;
  /** Only the work on this project needs it. */
  dev?: boolean;
  /** Does without it where the platform is another. */
  optional?: boolean;
  hasInstallScript?: boolean;
}

interface LockFile {
  packages: Record<string, LockedPackage>;
}

export const lockFile = join(projectDirectory, 'package-lock.json');

export const readLock = (): LockFile => JSON.parse(readFileSync(lockFile, 'utf8')) as LockFile;

/** Every package of the lock file by its place below the project, without the project itself. */
export function lockedPackages(): [place: string, locked: LockedPackage][] {
  return Object.entries(readLock().packages).filter(([place]) => place !== '');
}
