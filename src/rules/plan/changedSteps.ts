import { type FactsRevision, revisions } from '../facts/revisions.ts';
import type { Plan } from './planUpgrade.ts';
import type { RuleId } from '../reason.ts';

/** What newer facts changed in a plan. */
export interface ChangedSteps {
  /** `true` where the plan was made under older facts. */
  isStale: boolean;
  /** Keys of the steps that rest on a changed rule. */
  steps: string[];
  /** What each newer revision changed, oldest first. */
  changes: string[];
}

/**
 * Answers which steps of a plan changed since a revision of the facts, as a link or a file carries
 * it. A revision that is no whole number, or that these facts do not know yet, is not stale.
 */
export function changedSteps(
  plan: Pick<Plan, 'hops'>,
  since: number,
  known: readonly FactsRevision[] = revisions,
): ChangedSteps {
  const newer = Number.isInteger(since) ? known.filter(({ revision }) => revision > since) : [];
  const changed = new Set<RuleId>(newer.flatMap((each) => each.changed));
  const steps = plan.hops
    .flatMap(({ phases }) => phases.flatMap((phase) => phase.steps))
    .filter(({ reasons }) => reasons.some(({ rule }) => changed.has(rule)));
  return {
    isStale: newer.length > 0,
    steps: steps.map(({ id }) => id),
    changes: newer.map(({ summary }) => summary),
  };
}
