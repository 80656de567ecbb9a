import type { Mode, Platform } from '../facts/platforms.ts';
import {
  type Version,
  baseRelease,
  compareTrains,
  compareVersions,
  isPatch,
  isTrain,
} from '../reading/version.ts';
import { type Reason, contradictionIn, reason } from '../reason.ts';
import { checkContradicted } from '../releases/contradicted.ts';
import { checkCovered, checkIsolated, tableAllows } from '../releases/trainTable.ts';
import { checkFreshTarget } from '../releases/freshInstallOnly.ts';
import { checkFarBeyond, checkNothingNewer } from '../releases/knownReleases.ts';
import { checkPlatformLimit } from '../releases/platformLimit.ts';
import { allOf } from '../wording/inSentences.ts';

/**
 * The verdict on one upgrade step:
 * - `direct`: yes, in one step
 * - `contradicted`: yes by Table 1, and another source, or another rule, says that it can't be
 * - `not-direct`: no; a rule of Cisco’s chapter refuses it
 * - `depends`: yes or no, by something not given (third number of the current version, platform)
 * - `already-there`: the device runs the target or a later release of its train
 * - `downgrade`: the target is older
 * - `not-covered`: Cisco’s chapter says nothing of a version
 */
export type DecidedVerdict =
  | 'direct'
  | 'contradicted'
  | 'not-direct'
  | 'depends'
  | 'already-there'
  | 'downgrade'
  | 'not-covered';

/** What the rules say of a step between two versions. */
export interface DecidedStep {
  verdict: DecidedVerdict;
  /** The verdict in a sentence. */
  summary: string;
  from: Version;
  to: Version;
  /** Whether the third number of the current version would make the answer more certain. */
  hangsOnDigits: boolean;
  reasons: Reason[];
}

/** What of a device decides a step. */
export interface SteppingDevice {
  platform: Platform | null;
  /** The model, where the platform was named by one. */
  model: string | null;
  mode: Mode | null;
}

/** How the target stands to the current version. */
export interface Order {
  verdict: 'newer' | 'already-there' | 'downgrade';
  /** Whether digits that were not given could still make it `already-there` or `downgrade`. */
  hangsOnDigits: boolean;
}

/**
 * Answers whether a target is newer than the current version. A train stands for any of its
 * releases, so inside one train the missing digits can matter. Rules `same-train` and `compare-number-by-number`.
 */
export function checkNewer(from: Version, to: Version): Order {
  const trains = compareTrains(to, from);
  // Stryker disable next-line EqualityOperator: zero does not come to the comparison
  if (trains !== 0) return { verdict: trains > 0 ? 'newer' : 'downgrade', hangsOnDigits: false };
  if (isTrain(to)) return { verdict: 'newer', hangsOnDigits: isTrain(from) };
  if (isTrain(from)) {
    const isFirst = to.maintenance === 0 && !isPatch(to);
    return { verdict: isFirst ? 'already-there' : 'newer', hangsOnDigits: !isFirst };
  }
  const releases = compareVersions(to, from);
  if (releases === 0) return { verdict: 'already-there', hangsOnDigits: false };
  // Stryker disable next-line EqualityOperator: zero was answered on the line above
  return { verdict: releases > 0 ? 'newer' : 'downgrade', hangsOnDigits: false };
}

/** Answers whether a patch target goes on top of the current release (rule `patch-on-its-own-release`). */
function checkPatch(from: Version, to: Version): Reason[] {
  if (!isPatch(to)) return [];
  const rule = 'patch-on-its-own-release';
  const base = baseRelease(to);
  if (from.train === to.train && isTrain(from)) {
    const older = to.maintenance === 0 ? '' : ` An older ${to.train} must reach ${base} first.`;
    const message = `Give the third number of the current version: a patch goes on top of its own release, so this is direct from ${base}.${older} A newer ${to.train} is past this patch.`;
    return [reason(rule, 'missing', message)];
  }
  if (baseRelease(from) === base && !isTrain(from)) {
    return [reason(rule, 'met', `The device runs ${base}, which this patch goes on.`)];
  }
  const message = `A patch goes on top of its own release only. To install ${to.release}, the device must run ${base} first.`;
  return [reason(rule, 'failed', message)];
}

/** Answers what the cell of Table 1 says for two trains that it covers. */
function readCell(from: string, to: string): Reason[] {
  const step = `${from} to ${to}`;
  if (tableAllows(from, to)) {
    return from === to
      ? [reason('same-train', 'met', `Table 1 allows upgrades inside ${from}.`)]
      : [reason('table-1', 'met', `Table 1 allows ${step} in one step.`)];
  }
  const refused = [reason('table-1', 'failed', `Table 1 has no direct upgrade from ${step}.`)];
  const [isolated = []] = [from, to].map(checkIsolated).filter(({ length }) => length > 0);
  return [...refused, ...isolated];
}

/** Answers the headline where a version is missing or can't be read. */
export function askForVersions(from: Version | null, to: Version | null): string {
  const open = [from ? '' : 'the current version', to ? '' : 'the target version'];
  return `No answer yet. Give ${allOf(open.filter(Boolean))}.`;
}

/** Inside one train, a whole train as target means a release after the current one. */
function targetName(from: Version, to: Version): string {
  return isTrain(to) && from.train === to.train ? `a later ${to.release}` : to.release;
}

/** Answers why a step is refused, as the first words of its headline. */
export function causeOf(reasons: readonly Reason[]): string {
  const failed = reasons.filter(({ outcome }) => outcome === 'failed');
  // What holds of the device or the target on any path says more than the cell of the table.
  const said = failed.find(({ rule }) => rule !== 'table-1') ?? failed[0];
  return said?.message ?? '';
}

/** Answers the headline that says both: Table 1 allows it, and who says no. */
export function sayBoth(way: string, reasons: readonly Reason[]): string {
  const against = contradictionIn(reasons);
  const who = against?.source.origin ?? 'another rule of Cisco’s guide';
  return `Table 1 says yes to ${way}. No, according to ${who}: ${against?.message}`;
}

function summarise(verdict: DecidedVerdict, from: Version, to: Version, reasons: Reason[]): string {
  const target = targetName(from, to);
  switch (verdict) {
    case 'direct':
      return `Yes. ${from.release} to ${target} is a direct upgrade.`;
    case 'contradicted':
      return sayBoth(`${from.release} → ${target}`, reasons);
    case 'not-direct':
      return `${causeOf(reasons)} ${from.release} to ${target} is not a direct upgrade.`;
    case 'depends':
      return `It depends. ${from.release} to ${target} can be direct.`;
    case 'already-there':
      return `Already there. From ${from.release} to ${target} there is nothing to upgrade.`;
    case 'downgrade':
      return `${to.release} is older than ${from.release}: a downgrade, not an upgrade.`;
    case 'not-covered':
      return `Not covered. Cisco’s guide does not say if ${from.release} to ${target} is direct.`;
  }
}

function whyThere(from: Version, to: Version): string {
  if (isTrain(from)) return `Every release of ${from.train} is ${to.release} or later.`;
  if (from.build !== null && to.build !== null && from.build !== to.build) {
    return `Both are ${to.release}, in builds ${from.build} and ${to.build}. Cisco’s guide says nothing of a step from one build to another.`;
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

function decide(order: Order, isCovered: boolean, reasons: readonly Reason[]): DecidedVerdict {
  const has = (wanted: Reason['outcome']) => reasons.some(({ outcome }) => outcome === wanted);
  if (order.verdict === 'downgrade') return 'downgrade';
  if (!isCovered) return 'not-covered';
  if (order.verdict !== 'newer') return order.verdict;
  if (has('failed')) return 'not-direct';
  if (has('contradicted')) return 'contradicted';
  // Table 1 alone answers for a train (rule `same-train`); a patch or a platform can still refuse.
  const hangs = ({ outcome, rule }: Reason) => outcome === 'missing' && rule !== 'same-train';
  return reasons.some(hangs) ? 'depends' : 'direct';
}

/**
 * Answers whether a device can be upgraded from one version to another in one step, with every rule
 * that fails and not just the first.
 *
 * Source: rules `table-1`, `never-to-7-4-0`, `nothing-with-7-1`, `patch-on-its-own-release`,
 * `same-train` and `last-train`; what contradicts a yes: `contradicted.ts`.
 */
export function decideDirect(device: SteppingDevice, from: Version, to: Version): DecidedStep {
  const { platform } = device;
  const limit = checkPlatformLimit(platform, from, to);
  const isRefused = limit.some(({ outcome }) => outcome === 'failed');
  const uncovered = checkCovered(from);
  if (from.train !== to.train) uncovered.push(...checkCovered(to, isRefused));
  const isCovered = uncovered.length === 0;
  const order = checkNewer(from, to);
  const reasons = [...uncovered, ...orderReasons(order, from, to)];
  if (order.verdict !== 'already-there') {
    if (isCovered || isRefused) reasons.push(...limit);
    if (isCovered && order.verdict === 'newer') {
      reasons.push(...readCell(from.train, to.train), ...checkPatch(from, to));
    }
    if (isCovered) {
      reasons.push(
        ...checkFreshTarget(to, from, platform),
        ...[from, to].flatMap(checkFarBeyond),
        ...checkNothingNewer(from, to),
      );
    }
  }
  reasons.push(...checkContradicted(device, from, to));
  const verdict = decide(order, isCovered, reasons);
  const summary = summarise(verdict, from, to, reasons);
  return { verdict, summary, from, to, hangsOnDigits: order.hangsOnDigits, reasons };
}
