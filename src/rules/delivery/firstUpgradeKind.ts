import type { UpgradeKind } from '../facts/deliveryWays.ts';
import {
  type Version,
  baseRelease,
  compareVersions,
  isPatch,
  isTrain,
} from '../reading/version.ts';

/**
 * Answers of which kind the first upgrade on the way from one version to another is; `null` where
 * the versions do not tell, or lead to no newer one. A hotfix is told by no version.
 *
 * Source: rules `major-maintenance-patch` and `patch-on-its-own-release`.
 */
export function firstUpgradeKind(from: Version, to: Version): UpgradeKind | null {
  if (compareVersions(from, to) >= 0) return null;
  if (from.train !== to.train) return 'major';
  if (isTrain(from)) return null;
  return baseRelease(from) === baseRelease(to) && isPatch(to) ? 'patch' : 'maintenance';
}
