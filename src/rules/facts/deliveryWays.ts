import type { RuleId } from './sources.ts';

/** Kinds of upgrade as Table 5 tells them apart (facts 1.1 and 1.2). */
export const upgradeKinds = ['major', 'maintenance', 'patch', 'hotfix'] as const;

/** A kind of upgrade. */
export type UpgradeKind = (typeof upgradeKinds)[number];

/**
 * Yes/no questions that decide between the ways: does the upgrade apply to the device at this
 * moment; does the management center reach the Cisco site; has it enough disk space; is there enough
 * bandwidth between it and the devices; is there an internal web server that the devices reach.
 */
export const deliveryQuestions = [
  'appliesNow',
  'managementCenterReachesCisco',
  'managementCenterDiskSpace',
  'bandwidth',
  'internalServer',
] as const;

/** A yes/no question that decides between the ways. */
export type DeliveryQuestion = (typeof deliveryQuestions)[number];

/** How a package can travel, as answered; `undefined` where not yet. */
export type TravelAnswers = Partial<Record<DeliveryQuestion, boolean | undefined>>;

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
    route: ['Cisco', 'Management center', 'Devices'],
    kinds: ['major', 'maintenance', 'patch'],
    needs: ['appliesNow', 'managementCenterReachesCisco', 'managementCenterDiskSpace', 'bandwidth'],
    takeItWhen: 'All of these hold. Then it is strongly recommended.',
  },
  {
    id: 'upload',
    rule: 'way-upload',
    route: ['Cisco', 'Your computer', 'Management center', 'Devices'],
    kinds: upgradeKinds,
    needs: ['managementCenterDiskSpace', 'bandwidth'],
    takeItWhen: 'The management center can’t reach Cisco’s site, or it is a hotfix.',
  },
  {
    id: 'internal-server',
    rule: 'way-internal-server',
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
 * Source: Cisco, Threat Defense upgrade guide, "Planning Your Upgrade" (facts 8.5 and 12.1).
 */
export const chassisDelivery = {
  route: ['Cisco', 'Your computer', 'Chassis'],
  copyWith: ['chassis manager', 'CLI'],
  protocols: ['FTP', 'SCP', 'SFTP', 'TFTP'],
} as const satisfies Record<string, readonly string[]>;
