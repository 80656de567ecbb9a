import { peerSync } from '../facts/peerSync.ts';
import type { Deployment, Mode, Platform } from '../facts/platforms.ts';
import { peerSyncQuestions } from '../facts/questions.ts';
import { type Answers, keysOf } from '../reading/readAnswers.ts';
import type { Version } from '../reading/version.ts';
import { type Reason, reason } from '../reason.ts';
import { checkCurrentVersion } from '../releases/contradicted.ts';
import { checkFarBeyond } from '../releases/knownReleases.ts';
import { allOf } from '../wording/inSentences.ts';
import { checkOtherVersion, checkSyncVersion, noteTarget } from './checkSyncVersion.ts';

/** What decides whether a device can take its package from another one; `null` for not known. */
interface PeerSyncValues {
  platform: Platform | null;
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
  /**
   * `not-eligible` where a rule excludes it; `unknown` where something is open, or the current version
   * is none that the device can run.
   */
  verdict: 'eligible' | 'not-eligible' | 'unknown';
  /** The verdict in a sentence. */
  summary: string;
  reasons: Reason[];
}

/** What a check is about, for a sentence, and what came of it. */
type Check = readonly [topic: string, reason: Reason];

const topics: Record<keyof typeof peerSyncQuestions, string> = {
  sameManagementCenter: 'the management center of both',
  analyticsMode: 'analytics mode',
  addressTranslation: 'NAT',
  packageOnPeer: 'the package on the other device',
};

/** How many open topics are named; the list of questions has them all. */
const mostNamed = 3;

function openTopics(all: readonly string[]): string {
  const named = all.length > mostNamed + 1 ? all.slice(0, mostNamed) : all;
  const others = all.length - named.length;
  return allOf([...named, ...(others > 0 ? [`${others} more`] : [])]);
}

/** The verdict: a no with its cause, a not yet with what is open. */
function conclude(
  checks: readonly Check[],
  [slip]: readonly Reason[],
): Pick<PeerSync, 'verdict' | 'summary'> {
  const failed = checks.find(([, { outcome }]) => outcome === 'failed');
  if (failed) return { verdict: 'not-eligible', summary: `No. ${failed[1].message}` };
  if (slip) return { verdict: 'unknown', summary: slip.message };
  const open = checks.flatMap(([topic, { outcome }]) => (outcome === 'missing' ? [topic] : []));
  return open.length > 0
    ? { verdict: 'unknown', summary: `Still open: ${openTopics(open)}.` }
    : { verdict: 'eligible', summary: 'Yes. The device can take the package from another device.' };
}

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

function checkAnswers(answers: Answers<typeof peerSyncQuestions>): Check[] {
  return keysOf(peerSyncQuestions).map((key) => {
    const { rule, needed, yes, no, unknown } = peerSyncQuestions[key];
    const answer = answers[key];
    const outcome = answer === null ? 'missing' : answer === needed ? 'met' : 'failed';
    const message = answer === null ? unknown : answer ? yes : no;
    return [topics[key], reason(rule, outcome, message)];
  });
}

/**
 * Answers whether a device can take its package from another device, with every exclusion.
 *
 * Source: rules `peer-sync`, `peer-sync-supported`, `peer-sync-before`, and `peer-sync-not-…`.
 */
export function peerSyncFor(values: PeerSyncValues): PeerSync {
  const { platform, mode, deployment, from, to, peerVersion, peerDeployment, answers } = values;
  const notCovered = 'a version that Cisco’s guide does not cover';
  const checks: Check[] = [
    ['the mode', checkMode(mode)],
    ['the deployment', checkDeployment(deployment)],
    [from ? notCovered : 'the current version', checkSyncVersion(from)],
    [peerVersion ? notCovered : 'the version of the other device', checkOtherVersion(peerVersion)],
    ['the deployment of the other device', checkPeerDeployment(peerDeployment)],
    ...checkAnswers(answers),
  ];
  const slips = from ? checkCurrentVersion(platform, mode, from) : [];
  const transfer = `The transfer runs over the management network, secure and reliable. A device can accommodate ${peerSync.concurrentTransfers} concurrent package transfers.`;
  return {
    ...conclude(checks, slips),
    reasons: [
      ...slips,
      ...checks.map(([, each]) => each),
      ...[from, peerVersion].flatMap((version) => (version ? checkFarBeyond(version) : [])),
      ...noteTarget(from, to),
      otherInstance,
      reason('peer-sync', 'note', transfer),
    ],
  };
}
