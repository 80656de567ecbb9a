import type { Answer } from '../answer.ts';
import { firstUpgradeKind } from '../delivery/firstUpgradeKind.ts';
import { type SteppingDevice, causeOf, decideDirect } from '../direct/decideDirect.ts';
import type { UpgradeKind } from '../facts/deliveryWays.ts';
import type { Deployment, Mode, Platform } from '../facts/platforms.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { type Invalid, invalidOf, missingOf, textOf, valueOf } from '../reading/read.ts';
import { readKind } from '../reading/readAnswers.ts';
import {
  type DeviceQuestion,
  hangsOnMode,
  readAnyDeployment,
  readDevice,
  readMode,
} from '../reading/readDevice.ts';
import type { Version } from '../reading/version.ts';
import { type RuleId, contradictionIn } from '../reason.ts';
import { type FoundWayBack, type WayBackVerdict, wayBackFor } from './wayBackFor.ts';

/** What the reader says of one upgrade; texts as typed. */
export interface WayBackQuestion extends DeviceQuestion {
  from?: string;
  to?: string;
  /** `major`, `maintenance`, `patch` or `hotfix`; without it, what the versions tell. */
  kind?: string;
}

/** What takes an upgrade back. */
export interface WayBackAnswer
  extends Answer<keyof WayBackQuestion>, Omit<FoundWayBack, 'verdict'> {
  /**
   * `incomplete`: neither the versions nor the reader tell the kind of upgrade, or there is no such
   * upgrade. `not-covered`: this site does not cover the device.
   */
  verdict: WayBackVerdict | 'incomplete' | 'not-covered';
  platform: Platform | null;
  mode: Mode | null;
  deployment: Deployment | null;
  kind: UpgradeKind | null;
  from: Version | null;
  to: Version | null;
}

const isPatch = (kind: UpgradeKind) => kind === 'patch';

/** A kind that the versions say is another; they are believed. */
function wrongKind(told: UpgradeKind, byVersions: UpgradeKind): Invalid<'kind'> {
  return {
    input: 'kind',
    why: 'unreadable',
    message: `By its versions this is a ${byVersions} upgrade, not a ${told} upgrade.`,
    instead: [byVersions],
    rule: 'major-maintenance-patch',
  };
}

/** Why there is no such upgrade on any manager, so that nothing takes it back. */
function noSuchUpgrade(
  device: SteppingDevice,
  from: Version,
  to: Version,
): Pick<WayBackAnswer, 'summary' | 'reasons'> | null {
  const step = decideDirect(device, from, to);
  const reasons = step.reasons.filter(({ rule }) => never.has(rule));
  const against = contradictionIn(reasons)?.message;
  const cause = causeOf(reasons) || against;
  if (cause) return { summary: `${cause} There is no such upgrade to take back.`, reasons };
  const isNone = step.verdict === 'downgrade' || step.verdict === 'already-there';
  return isNone ? { summary: step.summary, reasons: step.reasons } : null;
}

/** Rules that refuse an upgrade whatever manages the device. */
const never: ReadonlySet<RuleId> = new Set([
  'last-train',
  'never-to-7-4-0',
  'first-versions',
  'google-cloud',
]);

/**
 * Answers what takes one upgrade back: revert, uninstall, or neither, per platform, mode, deployment and
 * kind of upgrade, and what does not come back. Ask it for one upgrade of a path at a time.
 *
 * Never throws. Source: rules of the page `going-back`; none of them is from Cisco's chapter.
 */
export function wayBack(question: WayBackQuestion = {}): WayBackAnswer {
  const device = readDevice(question);
  const texts = {
    from: parseVersion(textOf(question.from)),
    to: parseVersion(textOf(question.to)),
    kind: readKind(question.kind),
  };
  const from = valueOf(texts.from);
  const to = valueOf(texts.to);
  const { platform } = device;
  // What holds of container instances, pairs and clusters holds of those that Cisco’s chapter does not tell of.
  const deployment = valueOf(readAnyDeployment(question.deployment));
  const mode = device.mode ?? valueOf(readMode(textOf(question.mode), null));
  const told = valueOf(texts.kind);
  const byVersions = from && to && told !== 'hotfix' ? firstUpgradeKind(from, to) : null;
  const isWrong = told !== null && byVersions !== null && isPatch(told) !== isPatch(byVersions);
  const kind = isWrong ? byVersions : (told ?? byVersions);
  const wants: (keyof WayBackQuestion)[] = [
    'platform',
    ...(hangsOnMode(platform) ? (['mode'] as const) : []),
    'deployment',
    'from',
    // A hotfix leads to no other version.
    ...(told === 'hotfix' ? [] : (['to'] as const)),
    'kind',
  ];
  const notGiven = [...device.missing, ...missingOf(texts)];
  const frame = {
    ...{ platform, mode, deployment, kind, from, to, wants },
    missing: notGiven.filter((input) => wants.includes(input) && (input !== 'kind' || !kind)),
    invalid: [
      ...device.invalid,
      ...invalidOf(texts),
      ...(isWrong ? [wrongKind(told, byVersions)] : []),
    ],
  };
  const uncovered = device.invalid.find(
    ({ input, why }) => input === 'platform' && why === 'not-covered',
  );
  if (uncovered) {
    const summary = `Not covered. ${uncovered.message}`;
    return { ...frame, verdict: 'not-covered', summary, reasons: [] };
  }
  const none = from && to && told !== 'hotfix' ? noSuchUpgrade(device, from, to) : null;
  if (none) return { ...frame, verdict: 'incomplete', ...none };
  if (kind !== null) return { ...frame, ...wayBackFor({ ...frame, kind }) };
  const summary = `No answer yet. Give both ${from && to ? 'releases' : 'versions'}, or the kind of upgrade.`;
  return { ...frame, verdict: 'incomplete', summary, reasons: [] };
}
