import {
  type DocumentFacts,
  asaConfigurationGuide,
  downloadGuidelines,
  fxosConfigurationGuide,
  installAndUpgradeGuides,
  managementCenterGuide,
} from './documents.ts';
import type { Mode, Platform } from './platforms.ts';
import type { RuleId } from './sources.ts';

/** A row of Table 10: what to back up and where Cisco says how. */
export interface BackupFacts {
  id: string;
  rule: RuleId;
  subject: string;
  /** Platforms that have it; without this, all of them. */
  platforms?: readonly Platform[];
  /** Mode in which it is there; without this, in each. */
  mode?: Mode;
  document: DocumentFacts;
  chapter: string;
}

/**
 * What to back up, in the order of Table 10.
 *
 * Source: Cisco, Threat Defense upgrade guide, "Planning Your Upgrade", Table 10.
 */
export const backups = [
  {
    id: 'threat-defense',
    rule: 'backup-threat-defense',
    subject: 'Threat defense',
    document: managementCenterGuide,
    chapter: 'Backup/Restore',
  },
  {
    id: '3100-chassis',
    rule: 'backup-3100-chassis',
    subject: 'Secure Firewall 3100 chassis',
    platforms: ['secure-firewall-3100'],
    mode: 'multi-instance',
    document: managementCenterGuide,
    chapter: 'Multi-Instance Mode for the Secure Firewall 3100',
  },
  {
    id: '4100-9300-chassis',
    rule: 'backup-4100-9300-chassis',
    subject: 'Firepower 4100/9300 chassis',
    platforms: ['firepower-4100', 'firepower-9300'],
    document: fxosConfigurationGuide,
    chapter: 'Configuration Import/Export',
  },
  {
    id: 'asa',
    rule: 'backup-asa',
    subject: 'ASA on a Firepower 9300 chassis',
    platforms: ['firepower-9300'],
    document: asaConfigurationGuide,
    chapter: 'Software and Configurations',
  },
] as const satisfies readonly BackupFacts[];

/** Where backup is not supported for threat defense: in the public cloud (Table 10). */
export const backupNotPossible = {
  platform: 'threat-defense-virtual',
} as const satisfies { platform: Platform };

/** The one kind of upgrade that leaves stored backups on the system (rule `upgrade-deletes-backups`). */
export const keepsStoredBackups = 'hotfix';

/** Something to have checked before an upgrade, or to do after it. */
export interface ReadinessFacts {
  id: string;
  rule: RuleId;
  when: 'before' | 'after';
  /** What it belongs to, one group for each section of Cisco’s guide. */
  group: 'network' | 'configuration' | 'readiness-checks';
  /** Literal command of the threat defense CLI. */
  command?: string;
  document?: DocumentFacts;
}

/**
 * What to check before an upgrade, in the order of Cisco’s guide.
 *
 * Source: Cisco, Threat Defense upgrade guide, "Planning Your Upgrade".
 */
export const readinessItems = [
  { id: 'access-to-the-device', rule: 'access-path', when: 'before', group: 'network' },
  { id: 'access-to-the-manager', rule: 'access-path', when: 'before', group: 'network' },
  {
    id: 'bandwidth',
    rule: 'management-bandwidth',
    when: 'before',
    group: 'network',
    document: downloadGuidelines,
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
    document: installAndUpgradeGuides,
  },
] as const satisfies readonly ReadinessFacts[];

/** The stable name of an item. */
export type ReadinessId = (typeof readinessItems)[number]['id'];

/** Clocks farther apart than this make the health monitor alert, in seconds (rule `clocks-in-sync`). */
export const clockAlertSeconds = 10;
