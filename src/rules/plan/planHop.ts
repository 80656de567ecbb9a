import type { Hop } from '../paths/buildPaths.ts';
import { type Reason, reason } from '../reason.ts';
import { after } from './after.ts';
import { daysBefore } from './daysBefore.ts';
import { inTheWindow } from './inTheWindow.ts';
import type { HopContext, PlanPhaseId, PlanStep, StepDraft } from './planStep.ts';

/** Steps of one hop that are due at the same time. */
export interface PlanPhase {
  id: PlanPhaseId;
  title: string;
  steps: PlanStep[];
}

/** One upgrade of the plan, whole: nothing in it is shared with another hop. */
export interface PlanHop {
  /** Stable key of the hop. */
  id: string;
  /** `7.0.5 → the latest 7.4.x, at least 7.4.1` */
  title: string;
  kind: Hop['kind'] | 'hotfix';
  phases: PlanPhase[];
  /** What to know of stopping after this hop; `null` after the last one. */
  stoppingPoint: string | null;
  reasons: Reason[];
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

function keep(phaseKey: string, draft: StepDraft): PlanStep {
  return {
    id: `${phaseKey}/${draft.name}`,
    text: draft.text,
    units: draft.units ?? [],
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
      steps: phase.draft(context).map((draft) => keep(`${id}/${phase.id}`, draft)),
    })),
    stoppingPoint: isLast
      ? null
      : `Safe stopping point. With the steps above done, the device can stay on ${to} until the next window.`,
    reasons: skipIfDone(context),
  };
}
