import { allOf } from '../wording/allOf.ts';
import { checkCovered } from '../releases/checkCovered.ts';
import { checkCurrentVersion } from '../releases/checkCurrentVersion.ts';
import { checkFreshInstallOnly } from '../releases/checkFreshInstallOnly.ts';
import { type Order, checkNewer } from './checkNewer.ts';
import { checkPatch } from './checkPatch.ts';
import { checkPlatformLimit } from '../releases/checkPlatformLimit.ts';
import { checkTable } from './checkTable.ts';
import { fieldNotes } from '../releases/fieldNotes.ts';
import type { Mode, Platform } from '../facts/platforms.ts';
import { parsePlatform } from '../reading/parsePlatform.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { type Reason, reason } from '../reason.ts';
import { type Version, isPatch, isTrain } from '../reading/version.ts';

/**
 * The verdict on one upgrade step:
 * - `direct`: yes, in one step
 * - `not-direct`: no; a rule of the guide refuses it
 * - `depends`: yes or no, by something not given (third number of the current version, platform)
 * - `already-there`: the device runs the target or a later release of its train
 * - `downgrade`: the target is older
 * - `not-covered`: the guide says nothing of a version or of the platform
 * - `incomplete`: a version was not given
 * - `unreadable`: what was given is no version
 */
export type DirectVerdict =
  | 'direct'
  | 'not-direct'
  | 'depends'
  | 'already-there'
  | 'downgrade'
  | 'not-covered'
  | 'incomplete'
  | 'unreadable';

/** What the reader says of one upgrade step; texts as typed. */
export interface DirectUpgradeQuestion {
  /** Stable name, name or model. Without it the answer is as certain as it can be. */
  platform?: string | undefined;
  mode?: Mode | undefined;
  from: string;
  to: string;
}

/** An input that would make the answer more certain. */
export type MissingInput = 'platform' | 'from' | 'to' | 'from-digits';

/** What the rules say of one upgrade step. */
export interface DirectUpgradeAnswer {
  verdict: DirectVerdict;
  /** The verdict in a sentence. */
  summary: string;
  /** What was understood; `null` where it was not given or could not be read. */
  platform: Platform | null;
  from: Version | null;
  to: Version | null;
  missing: MissingInput[];
  reasons: Reason[];
}

const summaries: Record<DirectVerdict, (from: string, to: string) => string> = {
  direct: (from, to) => `Yes. ${from} to ${to} is a direct upgrade.`,
  'not-direct': (from, to) => `No. ${from} to ${to} is not a direct upgrade.`,
  depends: (from, to) => `It depends. ${from} to ${to} can be direct.`,
  'already-there': (from, to) =>
    `Already there. From ${from} to ${to} there is nothing to upgrade.`,
  downgrade: (from, to) => `Not an upgrade. ${to} is older than ${from}.`,
  'not-covered': (from, to) => `Not covered. The guide does not say if ${from} to ${to} is direct.`,
  incomplete: (from, to) =>
    `No answer yet. Give ${allOf([from ? '' : 'the current version', to ? '' : 'the target version'].filter(Boolean))}.`,
  unreadable: () => 'No answer yet. Give versions that can be read.',
};

/** Inside one train, a whole train as target means a release after the current one. */
function targetName(from: Version | null, to: Version | null): string {
  if (!to) return '';
  return isTrain(to) && from?.train === to.train ? `a later ${to.release}` : to.release;
}

function whyThere(from: Version, to: Version): string {
  if (isTrain(from)) return `Every release of ${from.train} is ${to.release} or later.`;
  if (from.build !== null && to.build !== null && from.build !== to.build) {
    return `Both are ${to.release}, in builds ${from.build} and ${to.build}. The guide says nothing of a step from one build to another.`;
  }
  return `The device runs ${from.release} already.`;
}

function orderReasons({ verdict, hangsOnDigits }: Order, from: Version, to: Version): Reason[] {
  if (verdict === 'downgrade') {
    const message = `${to.release} is older than ${from.release}, and an upgrade only goes up.`;
    return [reason('table-1', 'failed', message)];
  }
  if (verdict === 'already-there') return [reason('same-train', 'note', whyThere(from, to))];
  if (!hangsOnDigits || isPatch(to)) return [];
  const message = isTrain(to)
    ? `Both name the train ${from.train}. Give the current and the target release to be sure that the target is newer.`
    : `Give the third number of the current version: if the device runs ${to.release} or later already, there is nothing to upgrade.`;
  return [reason('same-train', 'missing', message)];
}

function decide(order: Order, covered: boolean, reasons: readonly Reason[]): DirectVerdict {
  if (!covered) return 'not-covered';
  if (order.verdict !== 'newer') return order.verdict;
  if (reasons.some(({ outcome }) => outcome === 'failed')) return 'not-direct';
  // Table 1 alone answers for a train (rule `same-train`); a patch or a platform can still refuse.
  const hangs = ({ outcome, rule }: Reason) => outcome === 'missing' && rule !== 'same-train';
  return reasons.some(hangs) ? 'depends' : 'direct';
}

/**
 * Answers whether a device can be upgraded from one version to another in one step, with every
 * rule that fails and not just the first.
 *
 * Texts that can't be read give `unreadable` or `incomplete` with the sentences; nothing throws.
 * Source: Table 1 with its note, facts 5.1 to 5.5, limits of Table 7.
 */
export function checkDirectUpgrade(question: DirectUpgradeQuestion): DirectUpgradeAnswer {
  const platformText = parsePlatform(question.platform ?? '');
  const fromText = parseVersion(question.from);
  const toText = parseVersion(question.to);
  const platform = platformText.ok ? platformText.platform : null;
  const from = fromText.ok ? fromText.version : null;
  const to = toText.ok ? toText.version : null;
  const missing: MissingInput[] = [];
  const reasons: Reason[] = [];
  const answer = (verdict: DirectVerdict): DirectUpgradeAnswer => ({
    verdict,
    summary: summaries[verdict](from?.release ?? '', targetName(from, to)),
    platform,
    from,
    to,
    missing,
    reasons,
  });

  if (!platformText.ok) {
    if (platformText.empty) missing.push('platform');
    else reasons.push(reason('models', 'missing', platformText.message));
  }
  if (!from || !to) {
    if (!fromText.ok && fromText.empty) missing.push('from');
    if (!toText.ok && toText.empty) missing.push('to');
    if (!fromText.ok && !fromText.empty) reasons.push(...fromText.reasons);
    if (!toText.ok && !toText.empty) reasons.push(...toText.reasons);
    const unreadable = reasons.some(({ rule }) => rule === 'version-spellings');
    return answer(unreadable ? 'unreadable' : 'incomplete');
  }

  const hasUnknownPlatform = reasons.length > 0;
  const limit = hasUnknownPlatform ? [] : checkPlatformLimit(platform, from, to);
  const isRefused = limit.some(({ outcome }) => outcome === 'failed');
  const uncovered = checkCovered(from);
  if (from.train !== to.train) uncovered.push(...checkCovered(to, isRefused));
  reasons.push(...uncovered);
  const covered = reasons.length === 0;
  const order = checkNewer(from, to);
  if (order.hangsOnDigits) missing.push('from-digits');
  reasons.push(...orderReasons(order, from, to));
  if (order.verdict !== 'already-there' && (uncovered.length === 0 || isRefused)) {
    reasons.push(...limit);
  }
  if (uncovered.length === 0 && order.verdict !== 'already-there') {
    if (order.verdict === 'newer') {
      reasons.push(...checkTable(from, to), ...checkPatch(from, to));
    }
    reasons.push(...checkFreshInstallOnly(to, from, platform));
  }
  const verdict = decide(order, covered, reasons);
  reasons.push(...checkCurrentVersion(platform, from));
  reasons.push(...fieldNotes(platform, question.mode ?? 'appliance', from, to));
  return answer(verdict);
}
