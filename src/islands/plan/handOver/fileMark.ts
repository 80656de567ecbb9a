import type { PackageFile } from '../../../rules/names/packageNames.ts';
import { elsewhere, sourceOf } from '../../../rules/reason.ts';

/** Answers what is to be said of a file named as the download site does; `null` where both agree. */
export function fileMark({ guideName, siteName }: PackageFile): string | null {
  if (siteName === null) return null;
  const { origin } = sourceOf('underscore-spelling');
  return `this spelling is ${elsewhere}: ${origin}; Cisco’s guide prints ${guideName}`;
}
