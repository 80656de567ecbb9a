import { type ChecklistItem, documentReference } from './checklist.ts';
import { type BackupFacts, backupNotPossible, backups } from '../facts/backups.ts';
import { type Deployment, type Mode, type Platform, platforms } from '../facts/platforms.ts';
import { reason } from '../reason.ts';

type When = ChecklistItem['when'];

/** What of a device decides its backups. */
export interface BackedUpDevice {
  platform: Platform | null;
  mode: Mode | null;
  deployment: Deployment | null;
  publicCloud: boolean | undefined;
  asaBeside: boolean | undefined;
}

/** Where threat defense is backed up, of several units. */
const onUnits: Record<Deployment, string> = {
  standalone: '',
  'high-availability': ' on both units',
  'intra-chassis-cluster': ' on every unit of the cluster',
  'inter-chassis-cluster': ' on every unit of the cluster',
};

/** Which chassis are backed up; the units of an intra-chassis cluster share one. */
const whichChassis: Record<Deployment, string> = {
  standalone: 'the',
  'high-availability': 'both',
  'intra-chassis-cluster': 'the',
  'inter-chassis-cluster': 'every',
};

/** Whether a row of Table 10 is for the device; `undefined` where an answer is missing. */
function applies(
  row: BackupFacts,
  { platform, mode, asaBeside }: BackedUpDevice,
): boolean | undefined {
  if (!row.platforms) return true;
  if (platform === null) return undefined;
  if (!row.platforms.includes(platform)) return false;
  if (row.id === 'asa') return asaBeside;
  if (row.mode && mode === null) return undefined;
  return row.mode === undefined || row.mode === mode;
}

function textOf(row: BackupFacts, when: When, device: BackedUpDevice): string {
  const { platform, mode, deployment } = device;
  const again = when === 'after' ? ' again' : '';
  if (row.id === 'asa') {
    const text = `Save the configuration of the ASA on the chassis${again}, and whatever else is critical there, with ASDM or the ASA CLI`;
    return when === 'before' ? `${text}, above all when it is about to be migrated.` : `${text}.`;
  }
  if (row.id === 'threat-defense') {
    const what = mode === 'multi-instance' ? 'every container instance' : 'threat defense';
    return `Back up ${what}${again}${deployment ? onUnits[deployment] : ''}.`;
  }
  const name = platform ? `${platforms[platform].name} chassis` : row.subject;
  return `Back up ${deployment ? whichChassis[deployment] : 'the'} ${name}${again}.`;
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
      reason(row.rule, 'met', `Table 10 names this: ${row.subject}.`),
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
  if (row.id === 'threat-defense' && virtual && device.publicCloud === true) {
    item.possible = false;
    item.text += ` In the ${backupNotPossible.where} this may not be possible. Where it is, do it.`;
    const message = `A backup is not possible in all cases: threat defense virtual in the ${backupNotPossible.where} is one.`;
    item.reasons.push(reason('backup-not-everywhere', 'note', message));
  }
  return item;
}

function remoteItems(when: When): ChecklistItem[] {
  const again = when === 'after' ? 'the new backups' : 'the backups';
  const base = { when, command: null, document: null, possible: true };
  const rule = 'backup-before-and-after';
  return [
    {
      ...base,
      id: `remote-copy-${when}`,
      text: `Copy ${again} to a safe remote place.`,
      reasons: [reason(rule, 'met', 'A backup belongs on a safe remote place.')],
    },
    {
      ...base,
      id: `transfer-verified-${when}`,
      text: 'Verify the transfer: the copy is there and whole.',
      reasons: [reason(rule, 'met', 'A copy counts once its transfer is verified.')],
    },
  ];
}

/** Answers the rows of Table 10 that are for a device, as far as is certain. */
export function backupRows(device: BackedUpDevice): BackupFacts[] {
  return backups.filter((row) => applies(row, device) === true);
}

/** Answers the items of the checklist for rows of Table 10, before and after. */
export function backupItems(rows: readonly BackupFacts[], device: BackedUpDevice): ChecklistItem[] {
  return (['before', 'after'] as const).flatMap((when) => [
    ...rows.map((row) => itemOf(row, when, device)),
    ...remoteItems(when),
  ]);
}
