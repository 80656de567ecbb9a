import {
  type BackupFacts,
  backupNotPossible,
  backups,
  keepsStoredBackups,
} from '../facts/backups.ts';
import { type Deployment, type Mode, type Platform, publicClouds } from '../facts/platforms.ts';
import { type BackedUpDevice, backupItems, backupRows } from './backupItems.ts';
import type { ChecklistItem } from './checklist.ts';
import { parsePlatform } from '../reading/parsePlatform.ts';
import { quote } from '../reading/quote.ts';
import { readDevice } from '../reading/readDevice.ts';
import { type Reason, reason } from '../reason.ts';

/** What the reader says; `undefined` stands for not answered yet, texts as typed. */
export interface BackupQuestion {
  platform?: string | undefined;
  mode?: string | undefined;
  deployment?: string | undefined;
  /** Whether threat defense virtual runs in a public cloud. */
  publicCloud?: boolean | undefined;
  /** Whether ASA runs beside threat defense on a Firepower 9300 chassis. */
  asaBeside?: boolean | undefined;
  /** `upgrade` or `hotfix`. */
  kind?: string | undefined;
}

/** An input that would make the checklist more certain. */
export type BackupInput = 'platform' | 'mode' | 'deployment' | 'publicCloud' | 'asaBeside' | 'kind';

/** What to back up, before and after. */
export interface BackupChecklist {
  /** The list in a sentence. */
  summary: string;
  platform: Platform | null;
  mode: Mode | null;
  deployment: Deployment | null;
  kind: 'upgrade' | 'hotfix' | null;
  /** What happens to backups that are stored on the system. */
  storedBackups: 'deleted' | 'kept' | 'unknown';
  /** In the order of doing. */
  items: ChecklistItem[];
  missing: BackupInput[];
  reasons: Reason[];
}

function readKind(text: string | undefined): { kind: BackupChecklist['kind']; message?: string } {
  if (text === 'upgrade' || text === 'hotfix') return { kind: text };
  if (text === undefined || text === '') return { kind: null };
  // Any kind of upgrade but a hotfix deletes them (fact 15.1), so the finer words will do as well.
  if (text === 'major' || text === 'maintenance' || text === 'patch') return { kind: 'upgrade' };
  return { kind: null, message: `${quote(text)} is neither upgrade nor hotfix.` };
}

/** The public cloud that a platform names, if it names one. */
function publicCloudOf(platform: string | undefined): string | null {
  const read = parsePlatform(platform ?? '');
  return read.ok && read.model !== null && publicClouds.includes(read.model) ? read.model : null;
}

function storedReason(kind: BackupChecklist['kind']): Reason {
  const rule = 'upgrade-deletes-backups';
  if (kind === null) {
    return reason(
      rule,
      'missing',
      'Say if it is an upgrade or a hotfix: every upgrade but a hotfix deletes all backups stored on the system.',
    );
  }
  return kind === keepsStoredBackups
    ? reason(rule, 'note', 'A hotfix keeps the backups stored on the system. Back up all the same.')
    : reason(
        rule,
        'note',
        'The upgrade deletes all backups stored on the system. Only remote copies are left.',
      );
}

const rows: readonly BackupFacts[] = backups;
const isAsa = ({ id }: BackupFacts) => id === 'asa';

/** Answers whether Table 10 has such a row that is for this platform and not for all. */
function hasRow(platform: Platform | null, isMeant: (row: BackupFacts) => boolean): boolean {
  return rows.some((row) => platform && row.platforms?.includes(platform) && isMeant(row));
}

function missingInputs(device: BackedUpDevice, kind: BackupChecklist['kind']): BackupInput[] {
  const { platform, mode, deployment } = device;
  const missing: BackupInput[] = [];
  if (platform === null) missing.push('platform');
  if (mode === null && hasRow(platform, ({ mode: only }) => only !== undefined))
    missing.push('mode');
  if (deployment === null) missing.push('deployment');
  if (platform === backupNotPossible.platform && device.publicCloud === undefined) {
    missing.push('publicCloud');
  }
  if (hasRow(platform, isAsa) && device.asaBeside === undefined) missing.push('asaBeside');
  if (kind === null) missing.push('kind');
  return missing;
}

const missingMessages: Partial<Record<BackupInput, [rule: Reason['rule'], message: string]>> = {
  platform: ['table-10', 'Choose the platform: some have a chassis to back up as well.'],
  mode: ['backup-3100-chassis', 'Choose the mode: in multi-instance mode the chassis counts too.'],
  deployment: ['table-10', 'Choose the deployment: every unit and chassis needs its backup.'],
  publicCloud: [
    'backup-not-everywhere',
    'Say if it runs in the public cloud: a backup may not be possible there.',
  ],
  asaBeside: ['backup-asa', 'Say if ASA runs beside threat defense on the chassis.'],
};

/**
 * Answers what to back up before and after an upgrade, and where Cisco says how. What may not be
 * possible is on the list and told; what hangs on a missing answer is named in `missing`.
 *
 * Never throws. Source: Table 10, facts 15.1 to 15.4.
 */
export function backupChecklist(question: BackupQuestion): BackupChecklist {
  const read = readDevice(question);
  const { platform, mode, deployment } = read;
  const cloud = publicCloudOf(question.platform);
  const { kind, message } = readKind(question.kind);
  const device: BackedUpDevice = {
    platform,
    mode,
    deployment,
    publicCloud: cloud === null ? question.publicCloud : true,
    asaBeside: question.asaBeside,
  };
  const reasons: Reason[] = [
    reason('backup-before-and-after', 'met', 'Back up before and after every upgrade.'),
    storedReason(kind),
    ...read.reasons,
  ];
  if (message !== undefined) {
    reasons.push(reason('upgrade-deletes-backups', 'missing', message));
  }
  if (cloud !== null) {
    const inCloud = `${cloud} is a public cloud, where a backup may not be possible.`;
    reasons.push(reason('backup-not-everywhere', 'note', inCloud));
  }
  if (question.asaBeside === true && platform !== null && !hasRow(platform, isAsa)) {
    const onlyThere = 'ASA stands beside threat defense on a Firepower 9300 chassis only.';
    reasons.push(reason('backup-asa', 'note', onlyThere));
  }
  const missing = missingInputs(device, kind);
  for (const input of missing) {
    const text = missingMessages[input];
    if (text) reasons.push(reason(text[0], 'missing', text[1]));
  }
  const rowsOfDevice = backupRows(device);
  return {
    summary: `Back up before and after: ${rowsOfDevice.map(({ subject }) => subject).join('; ')}.`,
    platform,
    mode,
    deployment,
    kind,
    storedBackups: kind === null ? 'unknown' : kind === keepsStoredBackups ? 'kept' : 'deleted',
    items: backupItems(rowsOfDevice, device),
    missing,
    reasons,
  };
}
