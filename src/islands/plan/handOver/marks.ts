import type { PackageFile } from '../../../rules/names/packageNames.ts';
import { type Reason, elsewhere, sourceOf } from '../../../rules/reason.ts';

/** Answers what is to be said of a file named as the download site does; `null` where both agree. */
export function fileMark({ guideName, siteName }: PackageFile): string | null {
  if (siteName === null) return null;
  const { origin } = sourceOf('underscore-spelling');
  return `this spelling is ${elsewhere}: ${origin}; Cisco’s guide prints ${guideName}`;
}

/** Answers the mark of a step that rests on reasons from elsewhere, with their origins; `null` for none. */
export function markOf(reasons: readonly Reason[]): string | null {
  const origins = new Set(reasons.flatMap(({ source }) => source.origin ?? []));
  if (origins.size === 0) return null;
  const part = reasons.every(({ source }) => source.origin !== null) ? '' : 'in part ';
  return `${part}${elsewhere}: ${[...origins].join('; ')}`;
}
