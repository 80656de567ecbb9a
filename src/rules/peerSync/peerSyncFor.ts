import { peerSync } from '../facts/peerSync.ts';
import type { Deployment, Mode } from '../facts/platforms.ts';
import { peerSyncQuestions } from '../facts/questions.ts';
import { type Answers, keysOf } from '../reading/readAnswers.ts';
import type { Version } from '../reading/version.ts';
import { type Reason, reason } from '../reason.ts';
import { checkOtherVersion, checkSyncVersion, noteTarget } from './checkSyncVersion.ts';

/** What decides whether a device can take its package from another one; `null` for not known. */
interface PeerSyncValues {
  mode: Mode | null;
  deployment: Deployment | null;
  from: Version | null;
  to: Version | null;
  /** Of the device that has the package. */
  peerVersion: Version | null;
  peerDeployment: Deployment | null;
  answers: Answers<typeof peerSyncQuestions>;
}

/** Whether a device can take its package from another one. */
export interface PeerSync {
  /** `not-eligible` where a rule excludes it; `unknown` where something is open. */
  verdict: 'eligible' | 'not-eligible' | 'unknown';
  /** The verdict in a sentence. */
  summary: string;
  reasons: Reason[];
}

const summaries: Record<PeerSync['verdict'], string> = {
  eligible: 'Yes. The device can take the package from another device.',
  'not-eligible': 'No. The device can’t take the package from another device.',
  unknown: 'Not certain yet. Something is open.',
};

function checkMode(mode: Mode | null): Reason {
  const rule = 'peer-sync-not-container-instances';
  if (mode === null) return reason(rule, 'missing', 'Say if the device is a container instance.');
  if (mode !== peerSync.excludedMode) {
    return reason(rule, 'met', 'The device is no container instance.');
  }
  const message =
    'Not for container instances. Copy the package from the management center or an internal server.';
  return reason(rule, 'failed', message);
}

function checkDeployment(deployment: Deployment | null): Reason {
  const rule = 'peer-sync-not-ha-or-cluster';
  if (deployment === null) return reason(rule, 'missing', 'Choose the deployment.');
  if (deployment === peerSync.deployment) return reason(rule, 'met', 'The device stands alone.');
  const group = deployment === 'high-availability' ? 'an HA pair' : 'a cluster';
  const message = `Not for ${group}, and not needed: copy the package to one member, and the others get it by their normal sync.`;
  return reason(rule, 'failed', message);
}

function checkPeerDeployment(deployment: Deployment | null): Reason {
  const rule = 'peer-sync-not-ha-or-cluster';
  if (deployment === null) {
    return reason(rule, 'missing', 'Choose the deployment of the other device.');
  }
  return deployment === peerSync.deployment
    ? reason(rule, 'met', 'The other device stands alone.')
    : reason(rule, 'failed', 'Only between standalone devices, and the other device is not one.');
}

/** What must hold of the other device and is not asked. */
const otherInstance = reason(
  'peer-sync-not-container-instances',
  'note',
  'The other device must not be a container instance either.',
);

function checkAnswers(answers: Answers<typeof peerSyncQuestions>): Reason[] {
  return keysOf(peerSyncQuestions).map((key) => {
    const { rule, needed, yes, no, unknown } = peerSyncQuestions[key];
    const answer = answers[key];
    if (answer === null) return reason(rule, 'missing', unknown);
    return reason(rule, answer === needed ? 'met' : 'failed', answer ? yes : no);
  });
}

/**
 * Answers whether a device can take its package from another device, with every exclusion.
 *
 * Source: rules `peer-sync`, `peer-sync-supported`, `peer-sync-before`, and `peer-sync-not-…`.
 */
export function peerSyncFor(values: PeerSyncValues): PeerSync {
  const { mode, deployment, from, to, peerVersion, peerDeployment, answers } = values;
  const reasons = [
    checkMode(mode),
    checkDeployment(deployment),
    checkSyncVersion(from),
    ...noteTarget(from, to),
    checkOtherVersion(peerVersion),
    checkPeerDeployment(peerDeployment),
    otherInstance,
    ...checkAnswers(answers),
  ];
  const has = (wanted: Reason['outcome']) => reasons.some(({ outcome }) => outcome === wanted);
  const verdict = has('failed') ? 'not-eligible' : has('missing') ? 'unknown' : 'eligible';
  const transfer = `The transfer runs over the management network, secure and reliable. A device can accommodate ${peerSync.concurrentTransfers} concurrent package transfers.`;
  return {
    verdict,
    summary: summaries[verdict],
    reasons: [...reasons, reason('peer-sync', 'note', transfer)],
  };
}
