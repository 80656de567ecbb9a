import type { Answer } from '../answer.ts';
import { type BackupInput, backupsFor } from '../checklists/backupsFor.ts';
import { askForVersions } from '../direct/decideDirect.ts';
import { platforms } from '../facts/knownPlatforms.computed.ts';
import { lastRevision } from './lastRevision.computed.ts';
import { parseFxosVersion } from '../reading/parseFxosVersion.ts';
import { parseVersion, readBuild } from '../reading/parseVersion.ts';
import { type Invalid, invalidOf, missingOf, textOf, valueOf } from '../reading/read.ts';
import { backupQuestions, chassisUpgradeQuestions, deliveryQuestions } from '../facts/questions.ts';
import {
  type Change,
  type GivenAnswers,
  keysOf,
  readAnswers,
  readChange,
} from '../reading/readAnswers.ts';
import {
  type DeviceQuestion,
  type ReadDevice,
  hangsOnMode,
  readDevice,
} from '../reading/readDevice.ts';
import { hasOwnChassisPackages, sharesOnePackage } from '../releases/chassis.ts';
import { type WayVerdict, planFor } from './planFor.ts';
import type { PlanHop, PlanPhase } from './planHop.ts';
import type { SettledItem } from './settle.ts';
import type { PlanPhaseId, PlanStep } from './planStep.ts';

export type { PlanHop, PlanPhase, PlanPhaseId, PlanStep };

/** What the reader says of the device and the change; texts as typed. */
export interface PlanQuestion
  extends
    DeviceQuestion,
    GivenAnswers<typeof deliveryQuestions>,
    GivenAnswers<typeof backupQuestions>,
    GivenAnswers<typeof chassisUpgradeQuestions> {
  from?: string;
  to?: string;
  /** Build of the target, digits only. */
  build?: string;
  /** FXOS of the chassis now. */
  fxos?: string;
  /** `upgrade`, or `hotfix`: it is installed on the current version and leads to no other. */
  kind?: string;
  /**
   * Exact releases of stops, with their build where it is known, and FXOS versions with all four
   * numbers, in any order: `7.4.2-172, 2.14.1.131`.
   */
  settled?: string;
  /** Names of the chassis or units, the one that is active or in control first. */
  units?: readonly string[];
}

/** An input of the plan. */
export type PlanInput = Exclude<keyof PlanQuestion, 'units'>;

/**
 * As `WayVerdict` says; `planned` hops are the runbook, and `missing` may still name what would make it
 * whole. `incomplete`: platform or a version was not given. `unreadable`: what was typed is no version.
 */
export type PlanVerdict = WayVerdict | 'incomplete' | 'unreadable';

/** The runbook of one change. */
export interface Plan extends Answer<PlanInput> {
  verdict: PlanVerdict;
  /** Revision of the facts that the plan was made under. */
  revision: number;
  hops: PlanHop[];
  /** Target that can be reached where the wanted one can't. */
  nearest: string | null;
}

/** Answers the revision of the facts that answers are given under. */
export function factsRevision(): number {
  return lastRevision.revision;
}

function wantsOf(
  { platform, mode, deployment }: ReadDevice,
  change: Change,
  backups: readonly BackupInput[],
): PlanInput[] {
  return [
    'platform',
    ...(hangsOnMode(platform) ? (['mode'] as const) : []),
    ...(platform ? (['deployment'] as const) : []),
    ...(['kind', 'from'] as const),
    ...(change === 'hotfix' ? [] : (['to', 'build'] as const)),
    ...(change !== 'hotfix' && hasOwnChassisPackages(platform) ? (['fxos'] as const) : []),
    ...keysOf(deliveryQuestions).filter(
      (question) => change !== 'hotfix' || !ofDirectDownload.includes(question),
    ),
    ...keysOf(backupQuestions).filter((question) => backups.includes(question)),
    ...(sharesOnePackage(platform, mode) && deployment === 'high-availability'
      ? keysOf(chassisUpgradeQuestions)
      : []),
  ];
}

/** A hotfix can't come by direct download, so nothing that only that needs is asked. */
const ofDirectDownload: readonly PlanInput[] = ['appliesNow', 'managementCenterReachesCisco'];

/** More than a path has stops. */
const mostSettled = 20;

/** Reads what is settled of the stops of a path, in any order: `7.4.2-172, 2.14.1.131`. */
function readSettled(input: unknown): SettledItem[] {
  const texts = textOf(input)
    .split(/[\s,;]+/)
    .filter(Boolean)
    .slice(0, mostSettled);
  return texts.map((text) => {
    const item = { text, train: /^\d+\.\d+/.exec(text)?.[0] ?? '' };
    return text.startsWith('2.')
      ? { ...item, kind: 'fxos', read: parseFxosVersion(text) }
      : { ...item, kind: 'release', read: parseVersion(text) };
  });
}

/** Inputs without which the runbook has no gap: a change is an upgrade, and a build is left open. */
const notMissed: readonly PlanInput[] = ['kind', 'build'];

/**
 * Answers the whole runbook of one change: for every hop of the best path what to do days before,
 * in the window and after, in the order of the clock, with files, commands, documents and reasons.
 *
 * Composes `findPaths`, `orderFor`, `namesFor`, `waysFor`, `backupsFor`, `readinessFor` and
 * `wayBackFor`, and decides nothing anew. Never throws.
 */
export function planUpgrade(question: PlanQuestion = {}): Plan {
  const device = readDevice(question);
  const kind = readChange(question.kind);
  const change = valueOf(kind) ?? 'upgrade';
  const from = parseVersion(textOf(question.from));
  const target = parseVersion(textOf(question.to));
  const to = change === 'hotfix' ? from : target;
  const build = readBuild(question.build, valueOf(target));
  const fxos = parseFxosVersion(textOf(question.fxos));
  const delivery = readAnswers(question, deliveryQuestions);
  const backups = readAnswers(question, backupQuestions);
  const wizard = readAnswers(question, chassisUpgradeQuestions);
  const backup = backupsFor({ ...device, change, answers: backups.answers });

  const inputs = { kind, from, ...(change === 'upgrade' && { to, build }), fxos };
  const wants = wantsOf(device, change, backup.wants);
  const invalid: Invalid<PlanInput>[] = [
    ...device.invalid,
    ...invalidOf<PlanInput>(inputs),
    ...delivery.invalid,
    ...backups.invalid,
    ...wizard.invalid,
  ];
  const open: PlanInput[] = [
    ...device.missing,
    ...missingOf<PlanInput>(inputs),
    ...backup.missing,
    ...wizard.missing,
  ];
  const isMissing = (input: PlanInput) =>
    open.includes(input) &&
    !notMissed.includes(input) &&
    !invalid.some((each) => each.input === input);
  const plan = {
    revision: factsRevision(),
    hops: [],
    wants,
    missing: wants.filter(isMissing),
    invalid,
    nearest: null,
    reasons: [],
  };

  if (!from.ok || !to.ok) {
    const isUnreadable = invalid.some(({ input }) => input === 'from' || input === 'to');
    const verdict = isUnreadable ? 'unreadable' : 'incomplete';
    const summary =
      change === 'hotfix'
        ? 'Give the version that the hotfix is for.'
        : askForVersions(valueOf(from), valueOf(to));
    return { ...plan, verdict, summary };
  }
  const uncovered = device.invalid.find(({ why }) => why === 'not-covered');
  if (uncovered) {
    return { ...plan, verdict: 'not-covered', summary: `Not covered. ${uncovered.message}` };
  }
  const { stops, unsettled, ...planned } = planFor({
    ...device,
    change,
    from: from.value,
    to: to.value,
    build: valueOf(build),
    fxos: valueOf(fxos),
    units: question.units ?? [],
    settled: readSettled(question.settled),
    answers: delivery.answers,
    serialUpgrade: wizard.answers.serialUpgrade,
    backups: backup,
  });
  plan.invalid.push(...unsettled);
  if (planned.verdict !== 'planned') return { ...plan, ...planned };
  const { platform } = device;
  return platform === null
    ? {
        ...plan,
        ...planned,
        verdict: 'incomplete',
        summary: 'Choose the platform to get the plan.',
      }
    : { ...plan, ...planned, summary: `${platforms[platform].name}: ${stops.join(' → ')}.` };
}
