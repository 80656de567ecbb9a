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
  {
    revision: 2,
    date: '2026-11-24',
    changed: [
      'managed-versions',
      'google-cloud',
      'first-versions',
      'nothing-with-7-1',
      'last-train',
      'chassis-ahead',
      'chassis-too-far-ahead',
      'one-chassis-at-a-time',
      'revert',
      'uninstall',
      'leave-it-alone',
      'units-must-agree',
      'wizard-options',
      'upgrade-deletes-backups',
      'upload-by-hand',
      'specify-remote-location',
      'download-packages',
    ],
    summary:
      'What contradicts Table 1 is told in the headline. The way back and what to do while the upgrade runs are new.',
  },
  {
    revision: 3,
    date: '2026-11-24',
    changed: [
      'backup-before-and-after',
      'stop-on-problems',
      'backup-not-everywhere',
      'uninstall-not-hotfixes',
      'bandwidth-per-device',
      'bulk-upgrade',
      'checksums',
      'what-md5-proves',
      'minimum-fxos-builds',
      'chassis-too-far-ahead',
      'known-releases',
      'leave-it-alone',
    ],
    summary:
      'Between two upgrades the backups are made once, and after a chassis upgrade the readiness checks are repeated. A chassis below the minimum FXOS of its train is upgraded first. Bandwidth per device, bulk upgrades and the check of files by checksum are new.',
  },
  {
    revision: 4,
    date: '2026-11-29',
    changed: [],
    summary:
      'More of what managers say of a device that is to be repaired first is read: offline, disconnected, down, degraded, out of date. ASA and other products in a list are told by their versions and names.',
  },
] as const satisfies readonly FactsRevision[];
