import type { ChecklistItem } from './checklist.ts';
import { documentReference } from '../facts/documents.ts';
import {
  type BackupFacts,
  backupNotPossible,
  backups,
  keepsStoredBackups,
} from '../facts/checklists.ts';
import { platforms } from '../facts/knownPlatforms.computed.ts';
import { type Deployment, type Mode, type Platform, publicClouds } from '../facts/platforms.ts';
import { backupQuestions } from '../facts/questions.ts';
import type { Answers, Change } from '../reading/readAnswers.ts';
import { asksForMode, hangsOnMode } from '../reading/readDevice.ts';
import { type Reason, reason } from '../reason.ts';
import { platformName } from '../wording/inSentences.ts';

type When = ChecklistItem['when'];

/** What of a device decides its backups; `null` where it is not known. */
interface BackedUpDevice {
  platform: Platform | null;
  mode: Mode | null;
  deployment: Deployment | null;
  answers: Answers<typeof backupQuestions>;
}

/** Whether a row of Table 10 is for the device for certain. */
function applies(row: BackupFacts, { platform, mode, answers }: BackedUpDevice): boolean {
  if (!row.platforms) return true;
  if (platform === null || !row.platforms.includes(platform)) return false;
  if (row.id === 'asa') return answers.asaBeside === true;
  return row.mode === undefined || row.mode === mode;
}

function textOf(row: BackupFacts, when: When, device: BackedUpDevice): string {
  const { platform, deployment } = device;
  const again = when === 'after' ? ' again' : '';
  if (row.id === 'asa') {
    const text = `Save the configuration of the ASA on the chassis${again}, and other critical files, with ASDM or the ASA CLI`;
    return when === 'before' ? `${text}, above all when it is about to be migrated.` : `${text}.`;
  }
  if (row.id === 'threat-defense') {
    const how =
      deployment === null || deployment === 'standalone'
        ? ''
        : `, as Cisco’s chapter ${row.chapter} says for your deployment`;
    return `Back up threat defense${again}${how}.`;
  }
  const name = platform ? `${platforms[platform].name} chassis` : row.subject;
  return `Back up the ${name}${again}.`;
}

function itemOf(row: BackupFacts, when: When, device: BackedUpDevice): ChecklistItem {
  const item: ChecklistItem = {
    id: `${row.id}-${when}`,
    when,
    text: textOf(row, when, device),
    command: null,
    document: documentReference(row.document, row.chapter),
    possible: true,
    reasons: [
      reason(row.rule, 'note', `Table 10 names this: ${row.subject}.`),
      reason(
        'why-before-and-after',
        'note',
        when === 'before'
          ? 'After a catastrophic failure a reimage and a restore may be needed; a recent backup makes that short.'
          : 'It is the snapshot of the freshly upgraded deployment.',
      ),
    ],
  };
  const virtual = device.platform === backupNotPossible.platform;
  if (row.id === 'threat-defense' && virtual && device.answers.publicCloud) {
    item.possible = false;
    item.text = `${backupQuestions.publicCloud.yes} If you can back up, do.`;
    item.reasons.push(reason('backup-not-everywhere', 'note', backupQuestions.publicCloud.yes));
  }
  return item;
}

function remoteItems(when: When, stored: Backups['storedBackups']): ChecklistItem[] {
  const isDeleted = when === 'before' && stored === 'deleted';
  const again = when === 'after' ? 'the new backups' : 'the backups';
  const base = { when, command: null, document: null, possible: true };
  const rule = 'backup-before-and-after';
  return [
    {
      ...base,
      id: `remote-copy-${when}`,
      text: `Copy ${again} to a secure remote location.${isDeleted ? ' The upgrade deletes all backups stored on the system.' : ''}`,
      reasons: [
        reason(rule, 'note', 'Cisco strongly recommends a secure remote location.'),
        ...(isDeleted ? [storedReason('upgrade')[1]] : []),
      ],
    },
    {
      ...base,
      id: `transfer-verified-${when}`,
      text: 'Verify the transfer: the copy is there and whole.',
      reasons: [
        reason(rule, 'note', 'Cisco’s guide asks you to verify that the transfer succeeded.'),
      ],
    },
  ];
}

/** Answers the rows of Table 10 that are for a device, as far as is certain. */
function backupRows(device: BackedUpDevice): BackupFacts[] {
  return backups.filter((row) => applies(row, device));
}

/** Answers the items of the checklist for rows of Table 10, before and after. */
function backupItems(
  rows: readonly BackupFacts[],
  device: BackedUpDevice,
  stored: Backups['storedBackups'],
): ChecklistItem[] {
  return (['before', 'after'] as const).flatMap((when) => [
    ...rows.map((row) => itemOf(row, when, device)),
    ...remoteItems(when, stored),
  ]);
}

/** What decides the backups of a change; `null` where it is not known. */
interface BackupValues extends BackedUpDevice {
  /** The model, where the platform was named by one: it can be a public cloud. */
  model: string | null;
  change: Change | null;
}

/** What the list hangs on, in the order of a form. */
export type BackupInput =
  'platform' | 'mode' | 'deployment' | 'kind' | keyof typeof backupQuestions;

/** What to back up, before and after. */
export interface Backups {
  /** The list in a sentence. */
  summary: string;
  /** What happens to backups that are stored on the system. */
  storedBackups: 'deleted' | 'kept' | 'unknown';
  /** In the order of doing. */
  items: ChecklistItem[];
  wants: BackupInput[];
  missing: BackupInput[];
  reasons: Reason[];
}

const rows: readonly BackupFacts[] = backups;
const isAsa = ({ id }: BackupFacts) => id === 'asa';

/** Answers whether Table 10 has such a row that is for this platform and not for all. */
function hasRow(platform: Platform | null, isMeant: (row: BackupFacts) => boolean): boolean {
  return rows.some((row) => platform && row.platforms?.includes(platform) && isMeant(row));
}

function storedReason(change: Change | null): [Backups['storedBackups'], Reason] {
  const rule = 'upgrade-deletes-backups';
  if (change === null) {
    const ask =
      'Say if it is an upgrade or a hotfix: every upgrade but a hotfix deletes all backups stored on the system.';
    return ['unknown', reason(rule, 'missing', ask)];
  }
  const message =
    change === keepsStoredBackups
      ? 'A hotfix keeps the backups stored on the system. Back up all the same.'
      : 'The upgrade deletes all backups stored on the system. Only remote copies are left.';
  return [change === keepsStoredBackups ? 'kept' : 'deleted', reason(rule, 'note', message)];
}

const whyMissing: Partial<Record<BackupInput, [rule: Reason['rule'], message: string]>> = {
  platform: ['table-10', 'Choose the platform: some have a chassis to back up as well.'],
  mode: [
    'backup-3100-chassis',
    'Choose the mode: in multi-instance mode there is a chassis to back up as well.',
  ],
  deployment: ['table-10', 'Choose the deployment: how to back up can depend on it.'],
  publicCloud: [backupQuestions.publicCloud.rule, backupQuestions.publicCloud.unknown],
  asaBeside: [backupQuestions.asaBeside.rule, backupQuestions.asaBeside.unknown],
};

/**
 * Answers what to back up before and after an upgrade, and where Cisco says how. What may not be
 * possible is on the list and told; what hangs on a missing answer is named in `missing`.
 *
 * Source: rules `table-10`, `backup-before-and-after` and `upgrade-deletes-backups`.
 */
export function backupsFor(values: BackupValues): Backups {
  const { platform, model, mode, deployment, change, answers } = values;
  const cloud = model !== null && publicClouds.includes(model) ? model : null;
  // A hypervisor that is named is no public cloud, unless the reader says so.
  const ofModel = model === null ? null : cloud !== null;
  const publicCloud = cloud === null ? (answers.publicCloud ?? ofModel) : true;
  const { asaBeside } = answers;
  const asksForCloud = platform === backupNotPossible.platform && model === null;
  const asksForAsa = hasRow(platform, isAsa);
  const [stored, whatIsStored] = storedReason(change);
  const reasons = [
    reason('backup-before-and-after', 'note', 'Back up before and after every upgrade.'),
    whatIsStored,
  ];
  if (cloud !== null) {
    const inCloud = `${cloud} is a public cloud. ${backupQuestions.publicCloud.yes}`;
    reasons.push(reason('backup-not-everywhere', 'note', inCloud));
  }
  if (asaBeside && platform !== null && !asksForAsa) {
    const onlyThere = 'Table 10 names ASA for the Firepower 9300 chassis.';
    reasons.push(reason('backup-asa', 'note', onlyThere));
  }
  const modeMatters = hasRow(platform, ({ mode: only }) => only !== undefined);
  const open: [input: BackupInput, isOpen: boolean][] = [
    ['platform', platform === null],
    ['mode', mode === null && modeMatters],
    ['deployment', deployment === null],
    ['publicCloud', asksForCloud && publicCloud === null],
    ['asaBeside', asksForAsa && asaBeside === null],
    ['kind', change === null],
  ];
  const missing = open.flatMap(([input, isOpen]) => (isOpen ? [input] : []));
  for (const input of missing) {
    const why = whyMissing[input];
    if (why) reasons.push(reason(why[0], 'missing', why[1]));
  }
  // A mode that Cisco’s chapter does not tell of can have a chassis of its own.
  if (mode === null && platform !== null && hangsOnMode(platform) && !asksForMode(platform)) {
    const silent = `Table 10 says nothing of a chassis of ${platformName(platform)} in this mode. Look in Cisco’s guide for your device if there is more to back up.`;
    reasons.push(reason('table-10', 'missing', silent));
  }
  const wanted: [input: BackupInput, isWanted: boolean][] = [
    ['platform', true],
    ['mode', hangsOnMode(platform)],
    ['deployment', true],
    ['kind', true],
    ['publicCloud', asksForCloud],
    ['asaBeside', asksForAsa || asaBeside === true],
  ];
  const device = { platform, mode, deployment, answers: { publicCloud, asaBeside } };
  const rowsOfDevice = backupRows(device);
  return {
    summary: `Back up before and after: ${rowsOfDevice.map(({ subject }) => subject).join('; ')}.`,
    storedBackups: stored,
    items: backupItems(rowsOfDevice, device, stored),
    wants: wanted.flatMap(([input, isWanted]) => (isWanted ? [input] : [])),
    missing,
    reasons,
  };
}
