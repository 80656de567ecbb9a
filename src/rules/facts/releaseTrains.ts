import type { Mode, Platform } from './platforms.ts';

/** A release train and what Cisco says of it. */
export interface ReleaseTrainFacts {
  /** `A.x`, such as `7.4`. */
  train: string;
  /** Document that its row and column are from. */
  source: string;
  /** Companion FXOS of the Firepower 4100/9300, `A.x` (Table 1). */
  companionFxos: string;
  /** Trains from which an upgrade to this one is direct (Table 1, the column of this train). */
  upgradesFrom: readonly string[];
  /**
   * Release that no device can be upgraded to (note † of Table 1), the one platform that it exists
   * on, and the first release that a device can be upgraded to.
   */
  freshInstallOnly?: { release: string; on: Platform; upgradeToAtLeast: string };
  /**
   * First release that the cloud-delivered management center manages, `null` for none; without
   * this, all of them. Not from Cisco’s chapter (rule `managed-versions`).
   */
  managedFrom?: string | null;
  /** Minimum FXOS build of the train, four numbers; not from Cisco’s chapter (rule `minimum-fxos-builds`). */
  minimumFxos?: string;
  /** Releases that exist, a lower bound for suggestions; not from Cisco’s chapter (rule `known-releases`). */
  releases: readonly string[];
  /** Release and build pairs seen, for suggestions; not from Cisco’s chapter (rule `known-releases`). */
  builds: readonly string[];
}

const table1 = 'Cisco, Threat Defense upgrade guide, “Planning Your Upgrade”, Table 1';

/** Release trains that this site covers, newest first. Source: that of each entry. */
export const releaseTrains = [
  {
    train: '7.6',
    source: table1,
    companionFxos: '2.16',
    upgradesFrom: ['7.6', '7.4', '7.3', '7.2'],
    releases: ['7.6.0', '7.6.1', '7.6.2', '7.6.2.1', '7.6.4'],
    builds: ['7.6.0-113', '7.6.2-329', '7.6.4-69'],
  },
  {
    train: '7.4',
    source: table1,
    companionFxos: '2.14',
    upgradesFrom: ['7.4', '7.3', '7.2', '7.0'],
    freshInstallOnly: { release: '7.4.0', on: 'secure-firewall-4200', upgradeToAtLeast: '7.4.1' },
    minimumFxos: '2.14.1.131',
    releases: [
      '7.4.0',
      '7.4.1',
      '7.4.1.1',
      '7.4.2',
      '7.4.2.1',
      '7.4.2.2',
      '7.4.2.3',
      '7.4.2.4',
      '7.4.3',
    ],
    builds: ['7.4.1-172', '7.4.1.1-12', '7.4.2-172'],
  },
  {
    train: '7.3',
    source: table1,
    companionFxos: '2.13',
    upgradesFrom: ['7.3', '7.2', '7.0'],
    minimumFxos: '2.13.0.198',
    releases: ['7.3.0', '7.3.1', '7.3.1.1', '7.3.1.2'],
    builds: ['7.3.0-69', '7.3.1-19'],
  },
  {
    train: '7.2',
    source: table1,
    companionFxos: '2.12',
    upgradesFrom: ['7.2', '7.0'],
    minimumFxos: '2.12.0.31',
    releases: [
      '7.2.0',
      '7.2.0.1',
      '7.2.1',
      '7.2.2',
      '7.2.3',
      '7.2.4',
      '7.2.4.1',
      '7.2.5',
      '7.2.5.1',
      '7.2.5.2',
      '7.2.6',
      '7.2.7',
      '7.2.8',
      '7.2.8.1',
      '7.2.9',
      '7.2.10',
      '7.2.10.2',
    ],
    builds: ['7.2.4-165', '7.2.5-208', '7.2.5.1-29', '7.2.8-25'],
  },
  {
    train: '7.1',
    source: table1,
    companionFxos: '2.11',
    managedFrom: null,
    upgradesFrom: [],
    minimumFxos: '2.11.1.154',
    releases: ['7.1.0', '7.1.0.1', '7.1.0.3'],
    builds: [],
  },
  {
    train: '7.0',
    source: table1,
    companionFxos: '2.10',
    managedFrom: '7.0.3',
    upgradesFrom: ['7.0'],
    minimumFxos: '2.10.1.159',
    releases: [
      '7.0.0',
      '7.0.0.1',
      '7.0.1',
      '7.0.1.1',
      '7.0.2',
      '7.0.2.1',
      '7.0.3',
      '7.0.4',
      '7.0.5',
      '7.0.6',
      '7.0.6.1',
      '7.0.6.2',
      '7.0.6.3',
      '7.0.7',
      '7.0.8',
      '7.0.8.1',
    ],
    builds: ['7.0.6-236', '7.0.8-174'],
  },
] as const satisfies readonly ReleaseTrainFacts[];

/** Release that no upgrade on Google Cloud can cross, from below to it or above (rule `google-cloud`). */
export const googleCloudBorder = '7.2.0';

/**
 * What goes back after an upgrade.
 *
 * Source: Cisco, Threat Defense upgrade guide, chapter "Revert or Uninstall", and the management center
 * upgrade guides for Versions 7.2 and 7.3. Not from Cisco's chapter "Planning Your Upgrade".
 */
export const goingBack = {
  /** Kinds of upgrade that revert takes back, and the first release that they lead to. */
  revert: { kinds: ['major', 'maintenance'], from: '7.2.0', excludedMode: 'multi-instance' },
  /** Kinds of upgrade that uninstall takes back. */
  uninstall: { kinds: ['patch'] },
} as const satisfies {
  revert: { kinds: readonly string[]; from: string; excludedMode: Mode };
  uninstall: { kinds: readonly string[] };
};
