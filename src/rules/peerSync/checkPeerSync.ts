import type { Answer } from '../answer.ts';
import { peerSync } from '../facts/peerSync.ts';
import type { Deployment, Mode, Platform } from '../facts/platforms.ts';
import { peerSyncQuestions } from '../facts/questions.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { invalidOf, missingOf, textOf, valueOf } from '../reading/read.ts';
import { type GivenAnswers, keysOf, readAnswers } from '../reading/readAnswers.ts';
import {
  type DeviceInput,
  type DeviceQuestion,
  hangsOnMode,
  readAnyDeployment,
  readDevice,
  readMode,
} from '../reading/readDevice.ts';
import { readAddress, readPackagePath } from '../reading/readPeer.ts';
import { type PeerCommand, peerCommands } from './peerCommands.ts';
import { type PeerSync, peerSyncFor } from './peerSyncFor.ts';

export type { PeerCommand };

/** What the reader says; texts as typed. */
export interface PeerSyncQuestion extends DeviceQuestion, GivenAnswers<typeof peerSyncQuestions> {
  /** Version that the device runs. */
  from?: string;
  /** Version that it is upgraded to; adds notes only. */
  to?: string;
  /** Version that the other device runs, and its deployment. */
  peerVersion?: string;
  peerDeployment?: string;
  /** Address of the other device, to fill in the commands. */
  peerAddress?: string;
  /** Path of the package on the other device, to fill in the commands. */
  packagePath?: string;
}

/** An input of this question. */
export type PeerInput =
  | DeviceInput
  | 'from'
  | 'to'
  | 'peerVersion'
  | 'peerDeployment'
  | keyof typeof peerSyncQuestions
  | 'peerAddress'
  | 'packagePath';

/** Whether a device can take its package from another one, and how. */
export interface PeerSyncAnswer extends PeerSync, Answer<PeerInput> {
  platform: Platform | null;
  mode: Mode | null;
  deployment: Deployment | null;
  /** Concurrent package transfers that a device can accommodate. */
  concurrentTransfers: number;
  /** Steps on the device that needs the package, in order. */
  commands: PeerCommand[];
}

/**
 * Answers whether a device can take its package from another device, with every exclusion, and the
 * commands for it. Without a usable address or path the commands keep their placeholders.
 *
 * Never throws. Source: rules `peer-sync`, `peer-sync-supported`, `peer-sync-before`,
 * `peer-sync-steps`, and `peer-sync-not-…`.
 */
export function checkPeerSync(question: PeerSyncQuestion = {}): PeerSyncAnswer {
  const device = readDevice(question);
  const { platform, mode, deployment } = device;
  // What is excluded is so wherever it is, also on a platform of which Cisco’s chapter tells of none.
  const anyMode = readMode(textOf(question.mode), null);
  const anywhere = readAnyDeployment(question.deployment);
  const from = parseVersion(textOf(question.from));
  const to = parseVersion(textOf(question.to));
  const peerVersion = parseVersion(textOf(question.peerVersion));
  const peerDeployment = readAnyDeployment(question.peerDeployment);
  const { answers, missing, invalid } = readAnswers(question, peerSyncQuestions);
  const peerAddress = readAddress(question.peerAddress);
  const packagePath = readPackagePath(question.packagePath);
  return {
    ...peerSyncFor({
      platform,
      mode: mode ?? valueOf(anyMode),
      deployment: valueOf(anywhere),
      from: valueOf(from),
      to: valueOf(to),
      peerVersion: valueOf(peerVersion),
      peerDeployment: valueOf(peerDeployment),
      answers,
    }),
    platform,
    mode,
    deployment,
    concurrentTransfers: peerSync.concurrentTransfers,
    commands: peerCommands(valueOf(peerAddress), valueOf(packagePath)),
    wants: [
      'platform',
      ...(platform === null || hangsOnMode(platform) ? (['mode'] as const) : []),
      ...(['deployment', 'from', 'to', 'peerVersion', 'peerDeployment'] as const),
      ...keysOf(peerSyncQuestions),
      ...(['peerAddress', 'packagePath'] as const),
    ],
    missing: [
      ...device.missing.filter((input) => input !== 'platform'),
      ...missingOf({ from, peerVersion, peerDeployment }),
      ...missing,
    ],
    invalid: [
      ...device.invalid,
      ...invalidOf({ from, to, peerVersion, peerDeployment }),
      ...invalid,
      ...invalidOf({ peerAddress, packagePath }),
    ],
  };
}
