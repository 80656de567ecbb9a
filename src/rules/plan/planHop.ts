import type { Hop } from '../paths/buildPaths.ts';
import { type Reason, reason } from '../reason.ts';
import { daysBefore } from './daysBefore.ts';
import { inTheWindow } from './inTheWindow.ts';
import { sharesOnePackage, trainFxosOf } from '../releases/chassis.ts';
import { firstTargetOf } from '../releases/freshInstallOnly.ts';
import {
  type HopContext,
  type PlanPhaseId,
  type PlanStep,
  type StepDraft,
  because,
  checklistSteps,
} from './planStep.ts';

/** Steps of one hop that are due at the same time. */
export interface PlanPhase {
  id: PlanPhaseId;
  title: string;
  steps: PlanStep[];
}

/** Where a hop ends, for the reader to settle; texts as typed. */
interface PlanStop {
  train: string;
  /** The release, where the path or the target names one; `null` where the reader may choose. */
  release: string | null;
  /** Least release that will do; `null` where any of the train will. */
  atLeast: string | null;
  /** What the reader settled: text, and why it can’t be used. */
  settled: { text: string; wrong: string | null };
  /** FXOS of the chassis upgrade before it, with the least build; `null` where none is required. */
  fxos: { train: string; atLeast: string | null; text: string; wrong: string | null } | null;
}

/** One upgrade of the plan, whole: nothing in it is shared with another hop. */
export interface PlanHop {
  /** Stable key of the hop. */
  id: string;
  /** `7.0.5 → the latest 7.4.x, at least 7.4.1` */
  title: string;
  kind: Hop['kind'] | 'hotfix';
  phases: PlanPhase[];
  /** Where it ends, and what of that is settled. */
  stop: PlanStop;
  /** What undoes this upgrade if it fails, in a sentence. */
  wayBack: string;
  /** What to know of stopping after this hop; `null` after the last one. */
  stoppingPoint: string | null;
  reasons: Reason[];
}

const changesAfter: StepDraft = {
  name: 'changes-after',
  text: 'Make the configuration changes that you prepared for after the upgrade.',
  reasons: because(
    'configuration-changes',
    'What must change after the upgrade was prepared before it.',
  ),
};

function verify({ from, to, kind, units }: HopContext): StepDraft {
  const step = { name: 'verify', units: [...units] };
  if (kind === 'hotfix') {
    return {
      ...step,
      text: `Check that the upgrade history of the management center names the hotfix, and that the device is healthy. The device goes on reporting ${from}.`,
      reasons: because(
        'hotfix-leaves-the-version',
        'A hotfix does not change the reported version.',
      ),
    };
  }
  return {
    ...step,
    text: `Check that the device reports ${to}, is healthy and communicates.`,
    reasons: because('healthy-deployment', 'Resolve every issue of the health monitor.'),
  };
}

const removePackages: StepDraft = {
  name: 'remove-packages',
  text: 'Manually remove the chassis packages that you no longer need. The best time is the next chassis upgrade.',
  reasons: [
    ...because(
      'packages-remove-themselves',
      'In most cases an upgrade removes its own package from the upgraded appliance. Chassis packages of the Secure Firewall 3100 in multi-instance mode are the exception.',
    ),
    ...because('only-in-a-chassis-workflow', 'It works only inside a chassis upgrade workflow.'),
    ...because(
      'another-package-first',
      'Download another chassis package, or configure a pointer to one, first.',
    ),
  ],
};

/** Answers what follows a hop: changes, deployment, verification, backups, clean-up. */
function after(context: HopContext): StepDraft[] {
  const { platform, mode, readiness, backups } = context;
  return [
    changesAfter,
    ...checklistSteps(readiness.filter(({ id }) => id === 'deployed-again')),
    verify(context),
    ...checklistSteps(backups.filter(({ when }) => when === 'after')),
    ...(sharesOnePackage(platform, mode) ? [removePackages] : []),
  ];
}

const phases: readonly {
  id: PlanPhaseId;
  title: string;
  draft: (context: HopContext) => StepDraft[];
}[] = [
  { id: 'days-before', title: 'Days before', draft: daysBefore },
  { id: 'in-the-window', title: 'In the window', draft: inTheWindow },
  { id: 'after', title: 'After', draft: after },
];

/** Steps that are done on one unit after the other, by name: each unit gets a box of its own. */
const onEachUnit: ReadonlySet<string> = new Set([
  'access-to-the-device',
  'checks-passed',
  'checks-passed-again',
  'clocks',
  'threat-defense-before',
  'pair-before',
  'pair-after',
  'verify',
  'threat-defense-after',
]);

/**
 * Answers the units that a step is ticked for one by one, by the reader's names or by numbers; none
 * for a step that is done once, and for a cluster whose units nobody has counted.
 */
function eachUnit(name: string, { deployment, units }: HopContext): string[] {
  if (!onEachUnit.has(name)) return [];
  if (deployment === 'high-availability') return [0, 1].map((at) => units[at] ?? `Unit ${at + 1}`);
  return deployment === 'inter-chassis-cluster' && units.length > 1 ? [...units] : [];
}

function keep(phaseKey: string, draft: StepDraft, context: HopContext): PlanStep {
  return {
    id: `${phaseKey}/${draft.name}`,
    text: draft.text,
    units: draft.units ?? [],
    eachUnit: eachUnit(draft.name, context),
    waits: draft.waits ?? false,
    files: draft.files ?? [],
    commands: draft.commands ?? [],
    documents: draft.documents ?? [],
    fillIn: draft.fillIn ?? null,
    reasons: draft.reasons,
  };
}

/** Short and stable: exact releases as they are, `7.4.x` for the latest of a train. */
function hopKey({ platform, hop, kind }: HopContext, previous: Hop | undefined): string {
  const from = previous ? (previous.to.release ?? `${previous.to.train}.x`) : hop.from;
  const to = kind === 'hotfix' ? 'hotfix' : (hop.to.release ?? `${hop.to.train}.x`);
  return `${platform}/${from}>${to}`;
}

/** What of a hop’s stop can be settled. The least that will do is told also where something is. */
function stopOf({ hop: { to, chassis }, stop }: HopContext): PlanStop {
  const { text = '', wrong = null } = stop?.release ?? {};
  const fxos = stop?.fxos ?? { text: '', wrong: null };
  const companion = trainFxosOf(to.train);
  return {
    train: to.train,
    release: to.release,
    atLeast: firstTargetOf(to.train),
    settled: { text, wrong },
    fxos:
      companion && chassis?.need === 'required'
        ? {
            train: companion.companion.release,
            atLeast: companion.minimum?.release ?? null,
            text: fxos.text,
            wrong: fxos.wrong,
          }
        : null,
  };
}

/** Why the path stops where it does; the target itself needs no reason. */
function whyHere({ hop: { why, whyRule } }: HopContext): Reason[] {
  return whyRule === null ? [] : [reason(whyRule, 'note', why)];
}

function skipIfDone({ hop, to }: HopContext): Reason[] {
  if (!hop.mayBeDone) return [];
  const message = `Leave this upgrade out if the device runs ${to} already.`;
  return [reason('patch-on-its-own-release', 'missing', message)];
}

/**
 * Answers the runbook of one hop: every step in the order of the clock, under stable keys.
 *
 * `previous` is the hop before, `undefined` for the first; after the last hop there is no stopping
 * point to mark.
 */
export function planHop(context: HopContext, previous: Hop | undefined, isLast: boolean): PlanHop {
  const { hop, kind, to } = context;
  const id = hopKey(context, previous);
  return {
    id,
    title: kind === 'hotfix' ? `Hotfix on ${hop.from}` : `${hop.from} → ${hop.to.label}`,
    kind,
    phases: phases.map((phase) => ({
      id: phase.id,
      title: phase.title,
      steps: phase.draft(context).map((draft) => keep(`${id}/${phase.id}`, draft, context)),
    })),
    stop: stopOf(context),
    wayBack: context.wayBack.summary,
    stoppingPoint: isLast
      ? null
      : `You can stop here (this site’s own word): with the steps above done, the upgrade to ${to} is complete.`,
    reasons: [...whyHere(context), ...(context.stop?.reasons ?? []), ...skipIfDone(context)],
  };
}
