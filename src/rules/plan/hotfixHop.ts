import type { Mode, Platform } from '../facts/platforms.ts';
import type { Hop } from '../paths/findUpgradePaths.ts';
import { chassisUpgrades } from '../paths/chassisUpgrades.ts';
import { stopAt } from '../paths/stop.ts';
import type { Version } from '../reading/version.ts';

/** Answers the one hop of a hotfix: it stays where the device is (facts 1.2 and 17.3). */
export function hotfixHop(platform: Platform, mode: Mode, fxos: string, from: Version): Hop {
  const [chassis] = chassisUpgrades(platform, mode, fxos, from.train, [from.train]).upgrades;
  return {
    from: from.release,
    to: { ...stopAt(from), label: from.release },
    kind: 'patch',
    why: 'A hotfix is for one urgent problem.',
    whyRule: 'hotfix',
    mayBeDone: false,
    chassis: chassis?.need === 'possible' ? chassis : null,
  };
}
