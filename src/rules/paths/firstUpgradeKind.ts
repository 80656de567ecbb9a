import type { UpgradeKind } from '../facts/deliveryWays.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { baseRelease, compareVersions, isPatch, isTrain } from '../reading/version.ts';

/**
 * Answers of which kind the first upgrade on the way from one version to another is; `null` where
 * the texts do not tell, or lead to no newer version. A hotfix is told by no version.
 *
 * Never throws. Source: facts 1.1 and 5.1.
 */
export function firstUpgradeKind(fromText: string, toText: string): UpgradeKind | null {
  const from = parseVersion(fromText);
  const to = parseVersion(toText);
  if (!from.ok || !to.ok || compareVersions(from.version, to.version) >= 0) return null;
  if (from.version.train !== to.version.train) return 'major';
  if (isTrain(from.version)) return null;
  const sameBase = baseRelease(from.version) === baseRelease(to.version);
  return sameBase && isPatch(to.version) ? 'patch' : 'maintenance';
}
