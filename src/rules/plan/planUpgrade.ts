import { backupChecklist } from '../checklists/backupChecklist.ts';
import { type Platform, platforms } from '../facts/platforms.ts';
import { revisions } from '../facts/revisions.ts';
import type { Hop } from '../paths/findUpgradePaths.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { hopPackages } from './hopPackages.ts';
import { type PlanHop, type PlanPhase, planHop } from './planHop.ts';
import type { DeviceAnswers, PlanPhaseId, PlanQuestion, PlanStep } from './planStep.ts';
import { type PlanVerdict, wayOfHotfix, wayOfUpgrade } from './planWay.ts';
import {
  type DeviceInput,
  type ReadDevice,
  asksForMode,
  readDevice,
} from '../reading/readDevice.ts';
import { readinessChecklist } from '../checklists/readinessChecklist.ts';
import type { Reason } from '../reason.ts';
import { upgradeOrder } from '../order/upgradeOrder.ts';
import { nameInSentence } from '../paths/stop.ts';

export type { PlanHop, PlanPhase, PlanPhaseId, PlanQuestion, PlanStep, PlanVerdict };

/** An input that would make the plan whole. */
export type PlanInput = DeviceInput | 'from' | 'to';

/** The runbook of one change. */
export interface Plan {
  verdict: PlanVerdict;
  /** The verdict in a sentence. */
  summary: string;
  /** Revision of the facts that the plan was made under. */
  revision: number;
  hops: PlanHop[];
  missing: PlanInput[];
  /** Target that can be reached where the wanted one can't. */
  nearest: string | null;
  reasons: Reason[];
}

/** Answers the revision of the facts that answers are given under. */
export function factsRevision(): number {
  return revisions.at(-1)?.revision ?? 0;
}

function missingInputs(question: PlanQuestion, device: ReadDevice): PlanInput[] {
  const { platform, mode, deployment } = device;
  const missing: PlanInput[] = device.missing.filter((input) => input === 'platform');
  if (mode === null && asksForMode(platform)) missing.push('mode');
  if (deployment === null && platform) missing.push('deployment');
  if ((question.from ?? '').trim() === '') missing.push('from');
  if ((question.to ?? '').trim() === '' && question.kind !== 'hotfix') missing.push('to');
  return missing;
}

function askDevice(question: PlanQuestion, device: ReadDevice): DeviceAnswers {
  const asked = {
    platform: device.platform ?? undefined,
    mode: device.mode ?? undefined,
    deployment: device.deployment ?? undefined,
  };
  const { asaBeside, publicCloud } = question;
  const kind = question.kind ?? 'upgrade';
  return {
    order: upgradeOrder(asked),
    readiness: readinessChecklist(asked).items,
    backups: backupChecklist({ ...asked, asaBeside, publicCloud, kind }).items,
  };
}

function planHops(question: PlanQuestion, read: ReadDevice, platform: Platform, hops: Hop[]) {
  const device = askDevice(question, read);
  const isHotfix = question.kind === 'hotfix';
  return hops.map((hop, index) => {
    const previous = hops[index - 1];
    const isLast = index === hops.length - 1;
    const firstTrain = parseVersion(question.from ?? '');
    const context = {
      question,
      platform,
      mode: read.mode,
      device,
      hop,
      isFirst: index === 0,
      from: previous ? nameInSentence(previous.to) : hop.from,
      to: nameInSentence(hop.to),
      fromTrain: previous?.to.train ?? (firstTrain.ok ? firstTrain.version.train : hop.to.train),
      kind: isHotfix ? ('hotfix' as const) : hop.kind,
      ...hopPackages(question, hop, isLast),
    };
    return planHop(context, previous, isLast);
  });
}

/**
 * Answers the whole runbook of one change: for every hop of the best path what to do days before,
 * in the window and after, in the order of the clock, with files, commands, documents and reasons.
 *
 * Composes `findUpgradePaths`, `upgradeOrder`, `packageNames`, `deliveryOptions`,
 * `backupChecklist` and `readinessChecklist`, and decides nothing anew. Never throws.
 */
export function planUpgrade(question: PlanQuestion): Plan {
  const device = readDevice(question);
  const { platform, mode } = device;
  const way =
    question.kind === 'hotfix'
      ? wayOfHotfix(question, platform, mode)
      : wayOfUpgrade(question, mode);
  const plan: Plan = {
    verdict: way.verdict,
    summary: way.summary,
    revision: factsRevision(),
    hops: [],
    missing: missingInputs(question, device),
    nearest: way.nearest,
    // What is wrong with the platform, the way says.
    reasons: [...device.reasons.filter(({ rule }) => rule !== 'models'), ...way.reasons],
  };
  if (way.verdict !== 'planned') return plan;
  if (!platform) {
    return { ...plan, verdict: 'incomplete', summary: 'Choose the platform to get the plan.' };
  }
  const hops = planHops(question, device, platform, way.hops);
  const stops = [hops[0]?.title, ...way.hops.slice(1).map(({ to }) => to.label)];
  return { ...plan, summary: `${platforms[platform].name}: ${stops.join(' → ')}.`, hops };
}
