import type { Deployment, Mode } from './platforms.ts';

/**
 * Package transfer from device to device ("peer to peer sync").
 *
 * Source: Cisco, Threat Defense upgrade guide, "Planning Your Upgrade".
 */
export const peerSync = {
  /** Versions of threat defense between which it works. */
  versions: '7.2.x - 7.4.x',
  /** Devices upgrading from these are excluded by name. */
  excludedVersions: '7.0.x',
  /** Concurrent transfers that a device can accommodate. */
  concurrentTransfers: 5,
  /** The one deployment that is supported. */
  deployment: 'standalone',
  /** Container instances are excluded. */
  excludedMode: 'multi-instance',
  /** User that logs in over SSH. */
  user: 'admin',
} as const satisfies {
  versions: string;
  excludedVersions: string;
  concurrentTransfers: number;
  deployment: Deployment;
  excludedMode: Mode;
  user: string;
};

/** A command of the threat defense CLI; words with an underscore are for the reader to fill in. */
interface PeerSyncCommandFacts {
  id: string;
  /** Number of the step in which it is typed. */
  step: number;
  command: string;
}

/**
 * Commands for the device that needs the package, in order.
 *
 * Source: Cisco, Threat Defense upgrade guide, "Planning Your Upgrade".
 */
export const peerSyncCommands = [
  { id: 'enable', step: 2, command: 'configure p2psync enable' },
  { id: 'peers', step: 3, command: 'show peers' },
  { id: 'peer-details', step: 3, command: 'show peer details ip_address' },
  { id: 'sync', step: 4, command: 'sync-from-peer ip_address package_path' },
  { id: 'status', step: 5, command: 'show p2p-sync-status' },
  { id: 'status-of-one', step: 5, command: 'show p2p-sync-status sync_status_UUID' },
] as const satisfies readonly PeerSyncCommandFacts[];

/** The stable name of a command. */
export type PeerSyncCommandId = (typeof peerSyncCommands)[number]['id'];
