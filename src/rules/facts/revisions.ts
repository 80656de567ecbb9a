import type { RuleId } from './sources.ts';

/** One state of the facts, and what it changed. */
export interface FactsRevision {
  /** Counts up from 1. */
  revision: number;
  /** Day of the revision, as YYYY-MM-DD. */
  date: string;
  /** Rules whose facts or words changed against the revision before. */
  changed: readonly RuleId[];
  /** What changed, in a sentence. */
  summary: string;
}

/**
 * Revisions of the facts, oldest first. A change of any facts file adds one, so that an older plan
 * can be told which of its lines changed.
 */
export const revisions = [
  {
    revision: 1,
    date: '2026-11-23',
    changed: [],
    summary: 'First edition, from Cisco’s chapter for Version 7.6.',
  },
] as const satisfies readonly FactsRevision[];
