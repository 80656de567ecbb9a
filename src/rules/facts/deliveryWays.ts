import type { Platform } from './platforms.ts';
import type { RuleId } from './sources.ts';

/** Kinds of upgrade as Table 5 tells them apart (facts 1.1 and 1.2). */
export const upgradeKinds = ['major', 'maintenance', 'patch', 'hotfix'] as const;

/** A kind of upgrade. */
export type UpgradeKind = (typeof upgradeKinds)[number];

/** A yes/no question that decides between the ways. */
export type DeliveryQuestion =
  | 'appliesNow'
  | 'managementCenterReachesCisco'
  | 'managementCenterDiskSpace'
  | 'bandwidth'
  | 'internalServer';

/** One way of a package to the devices, and when to take it. */
export interface DeliveryWayFacts {
  id: string;
  rule: RuleId;
  /** Stations of the package, from Cisco to the devices. */
  route: readonly string[];
  /** Kinds of upgrade that can go this way. */
  kinds: readonly UpgradeKind[];
  /** Questions that must be answered with yes. */
  needs: readonly DeliveryQuestion[];
  /** The way is meant for the reader when one of these is answered with no, or the kind fits. */
  meantFor?: { answeredNo: readonly DeliveryQuestion[]; kinds: readonly UpgradeKind[] };
}

/**
 * The three ways of a package onto the devices, best first.
 *
 * Source: Cisco, Threat Defense upgrade guide, "Planning Your Upgrade", Table 5.
 */
export const deliveryWays = [
  {
    id: 'direct-download',
    rule: 'way-direct-download',
    route: ['Cisco', 'Management center', 'Devices'],
    kinds: ['major', 'maintenance', 'patch'],
    needs: ['appliesNow', 'managementCenterReachesCisco', 'managementCenterDiskSpace', 'bandwidth'],
  },
  {
    id: 'upload',
    rule: 'way-upload',
    route: ['Cisco', 'Your computer', 'Management center', 'Devices'],
    kinds: upgradeKinds,
    needs: ['managementCenterDiskSpace', 'bandwidth'],
    meantFor: { answeredNo: ['managementCenterReachesCisco'], kinds: ['hotfix'] },
  },
  {
    id: 'internal-server',
    rule: 'way-internal-server',
    route: ['Cisco', 'Your computer', 'Internal server', 'Devices'],
    kinds: upgradeKinds,
    needs: ['internalServer'],
    meantFor: { answeredNo: ['managementCenterDiskSpace', 'bandwidth'], kinds: [] },
  },
] as const satisfies readonly DeliveryWayFacts[];

/** The stable name of a way. */
export type DeliveryWayId = (typeof deliveryWays)[number]['id'];

/**
 * The way of chassis packages of the Firepower 4100/9300.
 *
 * Source: Cisco, Threat Defense upgrade guide, "Planning Your Upgrade" (facts 8.5 and 12.1).
 */
export const chassisDelivery = {
  rule: 'copy-to-the-chassis',
  platforms: ['firepower-4100', 'firepower-9300'],
  route: ['Cisco', 'Your computer', 'Chassis'],
  copyWith: ['chassis manager', 'CLI'],
  protocols: ['FTP', 'SCP', 'SFTP', 'TFTP'],
} as const satisfies {
  rule: RuleId;
  platforms: readonly Platform[];
  route: readonly string[];
  copyWith: readonly string[];
  protocols: readonly string[];
};
