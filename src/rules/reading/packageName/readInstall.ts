import { installPackages } from '../../facts/packages.ts';
import { platforms } from '../../facts/knownPlatforms.computed.ts';
import type { Platform } from '../../facts/platforms.ts';
import { allOf, isVirtual } from '../../wording/inSentences.ts';
import { type SoftwareFamily, softwareFamilies } from './namings.ts';
import { escapePattern } from './nameBeginnings.ts';
import type { OtherName } from './packageName.ts';
import { versionIn, versionOf } from './versionIn.ts';

const image = new RegExp(
  `^${escapePattern(installPackages.beginning)}(?:-([a-z0-9]+))?\\.(\\d{1,3}(?:\\.\\d{1,3}){2,3})[-.](\\d{1,6})(?!\\d)`,
  'i',
);

const virtual = (Object.keys(platforms) as Platform[]).filter(isVirtual);

/** The family whose token ends as the image's does; the image of one family has none. */
function familyOf(token: string | undefined): SoftwareFamily | undefined {
  const ending = `_${token ?? 'SSP'}`.toLowerCase();
  return softwareFamilies.find(({ siteToken }) => siteToken.toLowerCase().endsWith(ending));
}

/**
 * Reads the name of an install package, which wipes the configuration; `null` for what is none.
 * Source: rule `install-packages`.
 */
export function readInstall(name: string): OtherName | null {
  if (!name.toLowerCase().startsWith(installPackages.beginning)) return null;
  const match = image.exec(name);
  if (!match) return { kind: 'install', platforms: [], label: null, version: null };
  const [, token, release, build] = match;
  const family = familyOf(token);
  return {
    kind: 'install',
    platforms: family?.platforms ?? [],
    label: family?.label ?? null,
    version: versionOf(release, build),
  };
}

/** Reads the name of a disk image of the virtual device, or of an archive of one; `null` for what is none. */
export function readDiskImage(name: string): OtherName | null {
  const lower = name.toLowerCase();
  const isImage =
    installPackages.diskImageEndings.some((ending) => lower.endsWith(ending)) ||
    installPackages.diskImageBeginnings.some((each) => lower.startsWith(each.toLowerCase()));
  if (!isImage) return null;
  const label = allOf(virtual.map((platform) => platforms[platform].name));
  return { kind: 'install', platforms: virtual, label, version: versionIn(name) };
}
