import type { DocumentId } from './documents.ts';
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
  document: DocumentId;
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
    document: 'management-center-guide',
    chapter: 'Backup/Restore',
  },
  {
    id: '3100-chassis',
    rule: 'backup-3100-chassis',
    subject: 'Secure Firewall 3100 chassis',
    platforms: ['secure-firewall-3100'],
    mode: 'multi-instance',
    document: 'management-center-guide',
    chapter: 'Multi-Instance Mode for the Secure Firewall 3100',
  },
  {
    id: '4100-9300-chassis',
    rule: 'backup-4100-9300-chassis',
    subject: 'Firepower 4100/9300 chassis',
    platforms: ['firepower-4100', 'firepower-9300'],
    document: 'fxos-configuration-guide',
    chapter: 'Configuration Import/Export',
  },
  {
    id: 'asa',
    rule: 'backup-asa',
    subject: 'ASA on a Firepower 9300 chassis',
    platforms: ['firepower-9300'],
    document: 'asa-configuration-guide',
    chapter: 'Software and Configurations',
  },
] as const satisfies readonly BackupFacts[];

/** Where a threat defense backup may not be possible (Table 10). */
export const backupNotPossible = {
  platform: 'threat-defense-virtual',
  where: 'public cloud',
} as const satisfies { platform: Platform; where: string };

/** The one kind of upgrade that leaves stored backups on the system (fact 15.1). */
export const keepsStoredBackups = 'hotfix';
