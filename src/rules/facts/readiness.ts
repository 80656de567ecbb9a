import type { DocumentId } from './documents.ts';
import type { RuleId } from './sources.ts';

/** Something to have checked before an upgrade, or to do after it. */
export interface ReadinessFacts {
  id: string;
  rule: RuleId;
  when: 'before' | 'after';
  /** What it belongs to, one group for each section of the guide. */
  group: 'network' | 'configuration' | 'readiness-checks';
  /** Literal command of the threat defense CLI. */
  command?: string;
  document?: DocumentId;
}

/**
 * What to check before an upgrade, in the guide's order.
 *
 * Source: Cisco, Threat Defense upgrade guide, "Planning Your Upgrade" (facts 13, 14 and 16).
 */
export const readinessItems = [
  { id: 'access-to-the-device', rule: 'access-path', when: 'before', group: 'network' },
  { id: 'access-to-the-manager', rule: 'access-path', when: 'before', group: 'network' },
  {
    id: 'bandwidth',
    rule: 'management-bandwidth',
    when: 'before',
    group: 'network',
    document: 'download-guidelines',
  },
  { id: 'packages-copied', rule: 'management-bandwidth', when: 'before', group: 'network' },
  {
    id: 'changes-before',
    rule: 'configuration-changes',
    when: 'before',
    group: 'configuration',
  },
  {
    id: 'changes-after-prepared',
    rule: 'configuration-changes',
    when: 'before',
    group: 'configuration',
  },
  { id: 'workflows', rule: 'configuration-changes', when: 'before', group: 'configuration' },
  { id: 'deployed', rule: 'configuration-changes', when: 'before', group: 'configuration' },
  { id: 'healthy', rule: 'healthy-deployment', when: 'before', group: 'configuration' },
  {
    id: 'clocks',
    rule: 'clocks-in-sync',
    when: 'before',
    group: 'configuration',
    command: 'show time',
  },
  { id: 'checks-on', rule: 'readiness-checks', when: 'before', group: 'readiness-checks' },
  {
    id: 'checks-run',
    rule: 'checks-outside-the-window',
    when: 'before',
    group: 'readiness-checks',
  },
  { id: 'checks-passed', rule: 'stop-on-problems', when: 'before', group: 'readiness-checks' },
  {
    id: 'deployed-again',
    rule: 'deploy-again',
    when: 'after',
    group: 'configuration',
    document: 'install-and-upgrade-guides',
  },
] as const satisfies readonly ReadinessFacts[];

/** The stable name of an item. */
export type ReadinessId = (typeof readinessItems)[number]['id'];

/** Clocks farther apart than this make the health monitor alert, in seconds (fact 14.4). */
export const clockAlertSeconds = 10;
