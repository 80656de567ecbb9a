import type { Mode, Platform } from '../facts/platforms.ts';
import { googleCloudBorder } from '../facts/releaseTrains.ts';
import { knownVersion } from '../reading/parseVersion.ts';
import { type Version, compareTrains } from '../reading/version.ts';
import { type Reason, reason } from '../reason.ts';
import { checkContradicted } from '../releases/contradicted.ts';

const border = knownVersion(googleCloudBorder);

/** Answers whether what a package can do hangs on the current version (rule `google-cloud`). */
export function hangsOnCurrent(model: string | null, to: Version | null): boolean {
  return model === 'Google Cloud' && to !== null && compareTrains(to, border) >= 0;
}

/**
 * Answers what contradicts a package that leads to a version, as far as the current version is known:
 * `contradicted` where it holds, `missing` where it hangs on a current version that was not given.
 * Rules `google-cloud`, `managed-versions`, and what is said of mistyped current versions.
 */
export function checkCurrent(
  device: { platform: Platform | null; model: string | null; mode: Mode | null },
  from: Version | null,
  to: Version,
): Reason[] {
  if (from) return checkContradicted(device, from, to);
  if (!hangsOnCurrent(device.model, to)) return [];
  const message = `Type the current version: on Google Cloud, threat defense virtual cannot be upgraded from a version below ${border.release} to ${border.release} or later.`;
  return [reason('google-cloud', 'missing', message)];
}
