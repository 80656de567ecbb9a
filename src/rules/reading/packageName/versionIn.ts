import { parseVersion } from '../parseVersion.ts';
import { valueOf } from '../read.ts';
import type { Version } from '../version.ts';

const anywhere = /[-_](\d{1,3}(?:\.\d{1,3}){1,3})(?:-(\d{1,6}))?(?!\d)/;

/** Answers a release, with its build where there is one; `null` where they can't be read. */
export function versionOf(release = '', build?: string): Version | null {
  return valueOf(parseVersion(build === undefined ? release : `${release}-${build}`));
}

/** Answers the first version in a name, after a hyphen or an underscore; `null` where there is none. */
export function versionIn(name: string): Version | null {
  const [, release, build] = anywhere.exec(name) ?? [];
  return versionOf(release, build);
}
