import { peerSync } from '../facts/peerSync.ts';
import type { Deployment, Mode, Platform } from '../facts/platforms.ts';
import { checkPeerVersion } from './checkPeerVersion.ts';
import { checkYesNo } from './checkYesNo.ts';
import { type PeerCommand, type PeerInput, peerCommands } from './peerCommands.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { readDeployment, readDevice } from '../reading/readDevice.ts';
import { type Reason, reason } from '../reason.ts';

export type { PeerCommand, PeerInput };

/** What the reader says; `undefined` stands for not answered yet, texts as typed. */
export interface PeerSyncQuestion {
  platform?: string | undefined;
  mode?: string | undefined;
  deployment?: string | undefined;
  /** Version that the device runs. */
  from?: string | undefined;
  /** Version that it is upgraded to; adds notes only. */
  to?: string | undefined;
  /** Whether both devices have the same management center. */
  sameManagementCenter?: boolean | undefined;
  /** Whether an on-prem management center holds a device in analytics mode. */
  analyticsMode?: boolean | undefined;
  /** Whether addresses are translated (NAT) between the devices. */
  addressTranslation?: boolean | undefined;
  /** Whether the package is on the other device. */
  packageOnPeer?: boolean | undefined;
  /** Address of the other device, to fill in the commands. */
  peerAddress?: string | undefined;
  /** Path of the package on the other device, to fill in the commands. */
  packagePath?: string | undefined;
}

/** Whether a device can take its package from another one, and how. */
export interface PeerSyncAnswer {
  /** `not-eligible` where a rule excludes it; `unknown` where an answer is missing. */
  verdict: 'eligible' | 'not-eligible' | 'unknown';
  /** The verdict in a sentence. */
  summary: string;
  platform: Platform | null;
  mode: Mode | null;
  deployment: Deployment | null;
  /** Package transfers that a device serves or takes at a time. */
  concurrentTransfers: number;
  /** Steps on the device that needs the package, in order. */
  commands: PeerCommand[];
  missing: PeerInput[];
  /** Texts that can't go into a command, each with the sentence that says why. */
  invalid: { input: PeerInput; message: string }[];
  reasons: Reason[];
}

function checkMode(mode: Mode | null): Reason {
  const rule = 'peer-sync-not-container-instances';
  if (mode === null) return reason(rule, 'missing', 'Say if the device is a container instance.');
  return mode === peerSync.excludedMode
    ? reason(
        rule,
        'failed',
        'Not for container instances. Copy the package from the management center or an internal server.',
      )
    : reason(rule, 'met', 'The device is no container instance.');
}

function checkDeployment(deployment: Deployment | null): Reason {
  const rule = 'peer-sync-not-ha-or-cluster';
  if (deployment === null) return reason(rule, 'missing', 'Choose the deployment.');
  if (deployment === peerSync.deployment) return reason(rule, 'met', 'The device stands alone.');
  const group = deployment === 'high-availability' ? 'an HA pair' : 'a cluster';
  const message = `Not for ${group}, and not needed: copy the package to one member, and the others get it by their normal sync.`;
  return reason(rule, 'failed', message);
}

const summaries: Record<PeerSyncAnswer['verdict'], string> = {
  eligible: 'Yes. The device can take the package from another device.',
  'not-eligible': 'No. The device can’t take the package from another device.',
  unknown: 'Not certain yet. Something is open.',
};

/**
 * Answers whether a device can take its package from another device, with every exclusion, and the
 * commands for it. Without a usable address or path the commands keep their placeholders.
 *
 * Never throws. Source: facts 10.1 to 10.5.
 */
export function checkPeerSync(question: PeerSyncQuestion): PeerSyncAnswer {
  const missing: PeerInput[] = [];
  const device = readDevice(question);
  const { platform, mode, deployment } = device;
  if (mode === null) missing.push('mode');
  // A pair or a cluster is excluded wherever it is, so on a platform that has none as well.
  const anywhere = readDeployment(question.deployment ?? '', null, 'appliance');
  const named = anywhere.ok ? anywhere.value : null;
  if (named === null) missing.push('deployment');
  const reasons = [checkMode(mode), checkDeployment(named), ...device.reasons];
  if (!parseVersion(question.from ?? '').ok) missing.push('from');
  reasons.push(...checkPeerVersion(question.from, question.to));
  reasons.push(...checkYesNo(question, missing));
  const verdict = reasons.some(({ outcome }) => outcome === 'failed')
    ? 'not-eligible'
    : reasons.some(({ outcome }) => outcome === 'missing')
      ? 'unknown'
      : 'eligible';
  const { commands, invalid } = peerCommands(question.peerAddress, question.packagePath);
  for (const { message } of invalid) reasons.push(reason('peer-sync-steps', 'failed', message));
  reasons.push(
    reason(
      'peer-sync',
      'note',
      `The transfer runs over the management network and is secure. A device serves or takes ${peerSync.concurrentTransfers} transfers at a time.`,
    ),
  );
  return {
    verdict,
    summary: summaries[verdict],
    platform,
    mode,
    deployment,
    concurrentTransfers: peerSync.concurrentTransfers,
    commands,
    missing,
    invalid,
    reasons,
  };
}
