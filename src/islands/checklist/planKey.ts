import { parseVersion } from '../../rules/reading/parseVersion.ts';
import type { Texts } from '../device/readLink.ts';
import type { ReadTexts } from '../device/readTexts.ts';

/** One spelling for one version, so that `v7.2.5` and `7.2.5` share their ticks. */
function versionKey(text: string): string {
  const read = parseVersion(text);
  if (!read.ok) return text.trim();
  const { release, build } = read.version;
  return build === null ? release : `${release}-${build}`;
}

/**
 * Answers the key under which ticks of a list are kept: one for each device and plan, so that two
 * plans never share theirs.
 */
export function planKey(list: string, texts: Texts, { platform, mode, deployment }: ReadTexts) {
  return [
    list,
    platform ?? '',
    mode.ok ? mode.value : '',
    deployment.ok ? deployment.value : '',
    versionKey(texts.from),
    versionKey(texts.to),
  ].join('/');
}
