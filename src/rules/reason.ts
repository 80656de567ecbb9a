import { type GuidePage, type RuleId, rulesByPage } from './facts/sources.ts';

export type { GuidePage, RuleId };

/** The place that states a rule: `/guide/<page>/#<anchor>`. */
export interface Source {
  page: GuidePage;
  anchor: RuleId;
  /** Where the fact comes from; `null` for Cisco’s chapter. */
  origin: string | null;
}

/**
 * What a reason does to its answer: the rule is kept (`met`), broken (`failed`), hangs on something
 * that the reader or Cisco’s chapter does not give (`missing`), says that what the rules allow can't be
 * (`contradicted`), or is worth knowing without deciding anything (`note`).
 */
export type Outcome = 'met' | 'failed' | 'missing' | 'contradicted' | 'note';

/** Why an answer is what it is: one rule, what it means for this input, and who says so. */
export interface Reason {
  rule: RuleId;
  outcome: Outcome;
  /** A plain-text sentence for the reader. */
  message: string;
  source: Source;
}

const sources = new Map<RuleId, Source>();

/** Answers where this site states a rule. */
export function sourceOf(rule: RuleId): Source {
  const known = sources.get(rule);
  if (known) return known;
  const pages = Object.entries(rulesByPage) as [
    GuidePage,
    Partial<Record<RuleId, string | null>>,
  ][];
  for (const [page, { [rule]: origin }] of pages) {
    if (origin === undefined) continue;
    const source: Source = { page, anchor: rule, origin };
    sources.set(rule, source);
    return source;
  }
  throw new Error(`No page states the rule ${rule}`);
}

/** What marks a fact that is not from Cisco’s chapter, wherever it is told, before its origin. */
export const elsewhere = 'not from Cisco’s chapter';

/** Answers a sentence with the mark of what is not from Cisco’s chapter, and its origin, behind it. */
export function marked(message: string, origin: string | null): string {
  return origin === null ? message : `${message} (${elsewhere}: ${origin})`;
}

/** Puts a reason together: a rule, what it does to the answer, and the sentence that says so. */
export function reason(rule: RuleId, outcome: Outcome, message: string): Reason {
  return { rule, outcome, message, source: sourceOf(rule) };
}

/** Answers the first reason for which another document says no; `undefined` where none does. */
export function contradictionIn(reasons: readonly Reason[]): Reason | undefined {
  return reasons.find(({ outcome }) => outcome === 'contradicted');
}
