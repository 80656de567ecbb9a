import type { Platform } from './platforms.ts';

/*
 * How devices, managers and people spell what platforms.ts names.
 *
 * Source: what devices and managers print (`show version`, device records), order numbers on Cisco
 * data sheets, and Cisco's hosting pages of threat defense virtual.
 */

/** Words around a model that do not tell platforms apart. */
export const wordsOfNoMeaning = [
  'cisco',
  'firepower',
  'secure',
  'firewall',
  'threat',
  'defense',
  'defence',
  'ftd',
  'td',
  'ngfw',
  'series',
  'appliance',
  'chassis',
  'device',
  'model',
  'for',
  'on',
  'with',
  'in',
  'ha',
  'pair',
  'cluster',
  'k9',
  'bun',
] as const;

/** What may stand glued before a model: order numbers and short names. */
export const gluedBefore = ['fpr', 'csf', 'asa', 'isa'] as const;

/** Other names of threat defense virtual. */
export const virtualNames = ['ftdv', 'ngfwv', 'vftd', 'virtual', 'tdv'] as const;

/** Other names of the hosts of threat defense virtual, by the model that platforms.ts names. */
export const hostNames: Readonly<Record<string, readonly string[]>> = {
  VMware: ['ESXi', 'vSphere', 'VMware ESXi', 'VMware vSphere'],
  KVM: [],
  AWS: ['Amazon', 'Amazon Web Services'],
  Azure: ['Microsoft Azure'],
  'Google Cloud': ['GCP', 'Google', 'Google Cloud Platform'],
  OCI: ['Oracle', 'Oracle Cloud', 'Oracle Cloud Infrastructure'],
};

/** Hosts of threat defense virtual that platforms.ts does not name. */
export const otherHosts = [
  'Alibaba',
  'Alibaba Cloud',
  'Nutanix',
  'OpenStack',
  'HyperFlex',
] as const;

/** Order numbers that name the module and not the model; `$1` is the number of the security module. */
export const moduleNumbers: readonly {
  pattern: string;
  platform: Platform;
  model: string | null;
}[] = [
  { pattern: '^(?:fpr)?4ksm\\d{2}s?$', platform: 'firepower-4100', model: null },
  { pattern: '^(?:(?:fpr)?9k|9000|9300)sm(\\d{2})$', platform: 'firepower-9300', model: 'SM-$1' },
];

/** A family that Cisco's chapter does not cover: the models that people type, and its packages. */
interface OtherFamily {
  label: string;
  models: readonly string[];
  /** How the names of its packages begin. */
  beginnings: readonly string[];
}

/** Families that this site does not cover; not from Cisco's chapter (rule `other-families`). */
export const otherFamilies: readonly OtherFamily[] = [
  {
    label: 'Secure Firewall 1200',
    models: ['1200', '1210', '1210CE', '1210CP', '1220', '1220CX', '1230', '1240', '1250'],
    beginnings: ['Cisco_Secure_FW_TD_1200'],
  },
  {
    label: 'Secure Firewall 200',
    models: ['200', '220'],
    beginnings: ['Cisco_Secure_FW_TD_200'],
  },
  {
    label: 'Secure Firewall 6100',
    models: ['6100', '6160', '6170'],
    beginnings: ['Cisco_Secure_FW_TD_6100'],
  },
];
