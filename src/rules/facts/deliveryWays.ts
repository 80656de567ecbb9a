import type { deliveryQuestions } from './questions.ts';
import type { RuleId } from './sources.ts';

/** Kinds of upgrade as Table 5 tells them apart (rules `major-maintenance-patch` and `hotfix`), by name. */
export const kindNames = {
  major: 'Major',
  maintenance: 'Maintenance',
  patch: 'Patch',
  hotfix: 'Hotfix',
} as const;

/** A kind of upgrade. */
export type UpgradeKind = keyof typeof kindNames;

/** All kinds of upgrade, in the order of a form. */
export const upgradeKinds = Object.keys(kindNames) as UpgradeKind[];

/** One way of a package to the devices, and when to take it. */
export interface DeliveryWayFacts {
  id: string;
  rule: RuleId;
  /** What to do, without a full stop. */
  name: string;
  /** Stations of the package, from Cisco to the devices. */
  route: readonly string[];
  /** Kinds of upgrade that can go this way. */
  kinds: readonly UpgradeKind[];
  /** Questions that must be answered with yes. */
  needs: readonly (keyof typeof deliveryQuestions)[];
  /** When to take it, in words. */
  takeItWhen: string;
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
    name: 'Let the management center download the package and copy it to the devices',
    route: ['Cisco', 'Management center', 'Devices'],
    kinds: ['major', 'maintenance', 'patch'],
    needs: ['appliesNow', 'managementCenterReachesCisco', 'managementCenterDiskSpace', 'bandwidth'],
    takeItWhen: 'All of these hold. Then it is strongly recommended.',
  },
  {
    id: 'upload',
    rule: 'way-upload',
    name: 'Download it to your computer, upload it to the management center, and copy it from there',
    route: ['Cisco', 'Your computer', 'Management center', 'Devices'],
    kinds: upgradeKinds,
    needs: ['managementCenterDiskSpace', 'bandwidth'],
    takeItWhen: 'The management center can’t reach Cisco’s site, or it is a hotfix.',
  },
  {
    id: 'internal-server',
    rule: 'way-internal-server',
    name: 'Put it on an internal server and let the devices fetch it',
    route: ['Cisco', 'Your computer', 'Internal server', 'Devices'],
    kinds: upgradeKinds,
    needs: ['internalServer'],
    takeItWhen:
      'Disk space, bandwidth or both are short, whatever the access to Cisco’s site and the kind of upgrade.',
  },
] as const satisfies readonly DeliveryWayFacts[];

/** The stable name of a way. */
export type DeliveryWayId = (typeof deliveryWays)[number]['id'];

/**
 * The way of chassis packages of the Firepower 4100/9300.
 *
 * Source: Cisco, Threat Defense upgrade guide, "Planning Your Upgrade", section on copying packages to
 * devices (rules `copy-to-the-chassis` and `download-by-hand`).
 */
export const chassisDelivery = {
  route: ['Cisco', 'Your computer', 'Chassis'],
  copyWith: ['chassis manager', 'CLI'],
  protocols: ['FTP', 'SCP', 'SFTP', 'TFTP'],
} as const satisfies Record<string, readonly string[]>;
