import { parseVersion } from '../../rules/reading/parseVersion.ts';
import type { Device } from '../../rules/reading/readDevice.ts';
import type { Texts } from '../device/readLink.ts';

/** One spelling for one version, so that `v7.2.5` and `7.2.5` share their ticks. */
function versionKey(text: string): string {
  const read = parseVersion(text);
  if (!read.ok) return text.trim();
  const { release, build } = read.value;
  return build === null ? release : `${release}-${build}`;
}

/**
 * Answers the key under which ticks of a list are kept: one for each device and plan, so that two
 * plans never share theirs. The device is the one that the list was answered for.
 */
export function planKey(
  list: string,
  texts: Texts,
  { platform, mode, deployment }: Omit<Device, 'model'>,
): string {
  const device = [platform, mode, deployment].map((part) => part ?? '');
  return [list, ...device, versionKey(texts.from), versionKey(texts.to)].join('/');
}
