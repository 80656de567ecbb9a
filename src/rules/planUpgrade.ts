import { backupChecklist } from './backupChecklist.ts';
import { checkCovered } from './directUpgrade/checkCovered.ts';
import { checkCurrentVersion } from './directUpgrade/checkCurrentVersion.ts';
import { type Mode, type Platform, platforms } from './facts/platforms.ts';
import { revisions } from './facts/revisions.ts';
import { type Hop, type UpgradePathsAnswer, findUpgradePaths } from './findUpgradePaths.ts';
import { type PackageFile, packageNames } from './packageNames.ts';
import { parsePlatform } from './parsePlatform.ts';
import { parseVersion } from './parseVersion.ts';
import { hotfixHop } from './plan/hotfixHop.ts';
import { type PlanHop, type PlanPhase, planHop } from './plan/planHop.ts';
import type { DeviceAnswers, PlanPhaseId, PlanQuestion, PlanStep } from './plan/planStep.ts';
import { type DeviceInput, type ReadDevice, asksForMode, readDevice } from './readDevice.ts';
import { readinessChecklist } from './readinessChecklist.ts';
import { type Reason, reason } from './reason.ts';
import { upgradeOrder } from './upgradeOrder.ts';
import { nameInSentence } from './upgradePaths/stop.ts';
import { isTrain } from './version.ts';

export type { PlanHop, PlanPhase, PlanPhaseId, PlanQuestion, PlanStep };

/** An input that would make the plan whole. */
export type PlanInput = DeviceInput | 'from' | 'to';

/**
 * - `planned`: the hops are the runbook; `missing` may still name what would make it whole
 * - `incomplete`: platform or a version was not given
 * - `refused`: it can't be done, or there is nothing to do; `nearest` is what can
 * - `not-covered`: the guide says nothing of it
 * - `unreadable`: something typed is no version
 */
export type PlanVerdict = 'planned' | 'incomplete' | 'refused' | 'not-covered' | 'unreadable';

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

/** The hops to plan, or why there are none. */
interface Way {
  verdict: PlanVerdict;
  summary: string;
  hops: Hop[];
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

const verdicts: Record<UpgradePathsAnswer['verdict'], PlanVerdict> = {
  direct: 'planned',
  path: 'planned',
  depends: 'planned',
  'no-path': 'refused',
  'already-there': 'refused',
  downgrade: 'refused',
  'not-covered': 'not-covered',
  incomplete: 'incomplete',
  unreadable: 'unreadable',
};

function wayOfUpgrade(question: PlanQuestion, mode: Mode | null): Way {
  const answer = findUpgradePaths({
    platform: question.platform,
    mode: mode ?? undefined,
    from: question.from ?? '',
    to: question.to ?? '',
    fxos: question.fxos,
  });
  const [best] = answer.paths;
  // Why the single step fails is no reason of a way that leads there, nor what it keeps of one that does not.
  const besideThePoint = best ? 'failed' : 'met';
  return {
    verdict: verdicts[answer.verdict],
    summary: answer.summary,
    hops: best?.hops ?? [],
    nearest: answer.nearest?.to ?? null,
    reasons: [
      ...answer.direct.reasons.filter(({ outcome }) => outcome !== besideThePoint),
      ...answer.reasons,
      ...(best?.reasons ?? []),
    ],
  };
}

const whichRelease = reason(
  'hotfix',
  'missing',
  'Give the release that the device runs: a hotfix is for one problem of one release.',
);

function wayOfHotfix(question: PlanQuestion, platform: Platform | null, mode: Mode | null): Way {
  const none = (verdict: PlanVerdict, summary: string, reasons: Reason[] = []): Way => ({
    verdict,
    summary,
    hops: [],
    nearest: null,
    reasons,
  });
  const platformText = parsePlatform(question.platform ?? '');
  if (!platformText.ok && !platformText.empty) {
    const uncovered = [reason('models', 'failed', platformText.message)];
    return none('not-covered', 'Not covered. The guide does not cover this platform.', uncovered);
  }
  const version = parseVersion(question.from ?? '');
  if (!version.ok) {
    return version.empty
      ? none('incomplete', 'Give the version that the hotfix is for.')
      : none('unreadable', 'No answer yet. Something typed cannot be read.', version.reasons);
  }
  const uncovered = checkCovered(version.version);
  if (uncovered.length > 0) {
    const { release } = version.version;
    return none('not-covered', `Not covered. The guide says nothing of ${release}.`, uncovered);
  }
  if (!platform) return none('incomplete', 'Choose the platform to get the plan.');
  const mistyped = checkCurrentVersion(platform, version.version);
  if (mistyped.length > 0) {
    return none('refused', `No. This platform does not run ${version.version.release}.`, mistyped);
  }
  const hop = hotfixHop(platform, mode ?? 'appliance', question.fxos ?? '', version.version);
  const reasons = isTrain(version.version) ? [whichRelease] : [];
  return { ...none('planned', `A hotfix on ${hop.from}.`, reasons), hops: [hop] };
}

function packagesOf(question: PlanQuestion, hop: Hop, isLast: boolean) {
  const { files, build, invalid } = packageNames({
    platform: question.platform,
    mode: question.mode,
    // The reader's own text of the target can carry its build.
    to: isLast ? question.to : (hop.to.release ?? hop.to.train),
    build: isLast ? question.build : undefined,
    // Left out, the finder takes the companion; for a patch it lists no chassis file unless told.
    targetFxos: hop.kind === 'patch' ? (hop.chassis?.toFxos ?? undefined) : undefined,
  });
  const isNeeded = ({ role }: PackageFile) =>
    role === 'threat-defense' || hop.chassis?.need === 'required';
  const unusable = invalid
    .filter(({ input }) => input === 'build')
    .map(({ message }) => reason('signed-names', 'failed', message));
  return { files: files.filter(isNeeded), build, unusable };
}

const noPackages = { files: [], build: null, unusable: [] };

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
      ...(isHotfix ? noPackages : packagesOf(question, hop, isLast)),
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
