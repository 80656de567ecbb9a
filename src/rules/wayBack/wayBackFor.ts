import type { UpgradeKind } from '../facts/deliveryWays.ts';
import { goingBack } from '../facts/releaseTrains.ts';
import type { Deployment, Mode, Platform } from '../facts/platforms.ts';
import { knownVersion } from '../reading/parseVersion.ts';
import { type Version, baseRelease, compareTrains, isPatch } from '../reading/version.ts';
import { type Reason, reason } from '../reason.ts';
import { allOf } from '../wording/inSentences.ts';
import { hasOwnChassisPackages } from '../releases/chassis.ts';
import { asksForMode } from '../reading/readDevice.ts';

/**
 * - `revert`: the management center takes the upgrade back, if revert was enabled when it started
 * - `uninstall`: the patch is uninstalled on the device
 * - `none`: neither of them takes this change back
 * - `depends`: it hangs on something not given
 */
export type WayBackVerdict = 'revert' | 'uninstall' | 'none' | 'depends';

/** What takes one upgrade back. */
export interface FoundWayBack {
  verdict: WayBackVerdict;
  /** The verdict in a sentence. */
  summary: string;
  reasons: Reason[];
}

/** One upgrade of a device. */
interface DoneUpgrade {
  platform: Platform | null;
  mode: Mode | null;
  deployment: Deployment | null;
  kind: UpgradeKind;
  /** Version before it, where it is known. */
  from: Version | null;
  /** Version that it leads to; that which runs, for a hotfix. */
  to: Version | null;
}

const firstRevertible = knownVersion(goingBack.revert.from);
const includes = (kinds: readonly string[], kind: UpgradeKind) => kinds.includes(kind);

function revertNotes({ platform, deployment, from, to }: DoneUpgrade): Reason[] {
  const reasons = [
    reason(
      'revert',
      'met',
      'Revert returns the software to its state just before the last major or maintenance upgrade.',
    ),
    reason(
      'revert-enabled-first',
      'note',
      'Enable revert when you start the upgrade. Without that there is no snapshot to go back to.',
    ),
  ];
  if (hasOwnChassisPackages(platform)) {
    const message =
      'Revert does not bring back FXOS, firmware, or interface changes made on the chassis.';
    reasons.push(reason('revert-not-the-chassis', 'note', message));
  }
  if (deployment !== null && deployment !== 'standalone') {
    const message =
      'The management center reverts all units together; one unit alone can’t be reverted.';
    reasons.push(reason('revert-together', 'note', message));
  }
  if (from !== null && to !== null && isPatch(to)) {
    const message = `Reverting removes the patch ${to.release} together with ${baseRelease(to)}.`;
    reasons.push(reason('revert-after-a-patch', 'note', message));
  }
  reasons.push(
    reason(
      'revert-not-shared-policies',
      'note',
      'Shared policies are not reverted. The device is out of date afterwards: deploy again.',
    ),
  );
  return reasons;
}

function checkRevert(upgrade: DoneUpgrade): FoundWayBack {
  const { platform, mode, to } = upgrade;
  const none = (reasons: Reason[]): FoundWayBack => ({
    verdict: 'none',
    summary: `${reasons[0]?.message} Your backup is the way back.`,
    reasons,
  });
  if (to !== null && compareTrains(to, firstRevertible) < 0) {
    const message = `Revert is for upgrades to ${firstRevertible.train} and later, and ${to.release} is older.`;
    return none([reason('revert', 'failed', message)]);
  }
  if (mode === goingBack.revert.excludedMode) {
    const message = 'Revert is not supported for container instances.';
    return none([reason('revert-not-container-instances', 'failed', message)]);
  }
  const missing: Reason[] = [];
  const hangsOn: string[] = [];
  if (to === null) {
    hangsOn.push('the target version');
    const message = `Give the target version: revert is for upgrades to ${firstRevertible.train} and later.`;
    missing.push(reason('revert', 'missing', message));
  }
  if (platform === null || (mode === null && asksForMode(platform))) {
    hangsOn.push('whether it is a container instance');
    const message = 'Say if it is a container instance: revert is not supported for those.';
    missing.push(reason('revert-not-container-instances', 'missing', message));
  }
  return missing.length > 0
    ? {
        verdict: 'depends',
        summary: `It depends on ${allOf(hangsOn)}: revert may take this upgrade back.`,
        reasons: [...missing, ...revertNotes(upgrade)],
      }
    : {
        verdict: 'revert',
        summary: 'Revert can take this upgrade back, if you enable it when you start the upgrade.',
        reasons: revertNotes(upgrade),
      };
}

/**
 * Answers what takes an upgrade back: revert, uninstall, or neither, and what does not come back.
 *
 * Source: rules of the page `going-back`; none of them is from Cisco's chapter.
 */
export function wayBackFor(upgrade: DoneUpgrade): FoundWayBack {
  const { kind, from, to } = upgrade;
  if (includes(goingBack.revert.kinds, kind)) return checkRevert(upgrade);
  if (includes(goingBack.uninstall.kinds, kind)) {
    const base = to === null ? 'the version that was patched' : (from?.release ?? baseRelease(to));
    return {
      verdict: 'uninstall',
      summary: `Uninstalling the patch returns the device to ${base}.`,
      reasons: [
        reason(
          'uninstall',
          'met',
          'A patch is uninstalled on the device, in expert mode of its CLI. That changes no configuration.',
        ),
        ...(checkRevert(upgrade).verdict === 'none'
          ? []
          : [
              reason(
                'revert-after-a-patch',
                'note',
                'Reverting instead removes the patch and the last major or maintenance upgrade.',
              ),
            ]),
      ],
    };
  }
  const message =
    'A hotfix can’t be uninstalled, and revert is for major and maintenance upgrades.';
  return {
    verdict: 'none',
    summary: message,
    reasons: [reason('uninstall-not-hotfixes', 'failed', message)],
  };
}
