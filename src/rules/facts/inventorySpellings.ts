import type { InventoryField } from '../inventory/inventory.ts';

/**
 * What columns are called in exports of managers, in NetBox, LibreNMS and Ansible, and in tables that
 * people keep: lower case, without spaces and marks. Of two columns of one field, the one that stands
 * first here is taken.
 *
 * Source: the public descriptions of those interfaces, and exports of them seen in public.
 */
export const inventoryColumns: Record<InventoryField, readonly string[]> = {
  id: ['uid', 'uuid', 'deviceuuid', 'deviceuid'],
  serial: ['serial', 'serialnumber', 'deviceserialnumber', 'serialno', 'sn', 'ansiblenetserialnum'],
  name: ['name', 'devicename', 'device', 'hostname', 'sysname', 'sccfmname', 'host', 'firewall'],
  model: [
    'hardwaremodel',
    'model',
    'hardware',
    'devicemodel',
    'modelnumber',
    'devicetype',
    'type',
    'platform',
    'ansiblenetmodel',
  ],
  version: [
    'softwareversion',
    'sccfmsoftwareversion',
    'swversion',
    'osversion',
    'version',
    'currentversion',
    'ftdversion',
    'release',
    'ansiblenetversion',
    'sysdescr',
  ],
  fxos: ['fxos', 'fxosversion', 'chassisfxos', 'chassisfxosversion', 'chassisversion'],
  mode: ['mode', 'devicemode', 'instancemode', 'ismultiinstance'],
  deployment: ['deployment', 'redundancymode', 'redundancy', 'ha', 'hamode', 'failover'],
  site: ['site', 'location', 'branch', 'office', 'standort'],
  group: ['group', 'devicegroup', 'region', 'tenant', 'team'],
  labels: ['labels', 'label', 'tags', 'tag'],
  chassis: ['chassis', 'chassisname', 'chassisserial', 'chassisserialno'],
  unit: ['pair', 'hapair', 'hapairname', 'cluster', 'clustername', 'hagroup', 'failoverpair'],
  unitId: ['hapairuid', 'clusteruid'],
  role: ['role', 'harole', 'status', 'hastatus', 'state'],
  connection: ['connectivitystate', 'connectivity', 'isconnected', 'connected', 'reachable'],
  sync: ['configstate', 'deploymentstatus', 'sync', 'syncstatus'],
  health: ['healthstatus', 'health'],
};

/** A column that tells of a package beside a version: the version is the target, not what runs. */
export const targetColumns: readonly string[] = [
  'upgradepackageuid',
  'upgradepackage',
  'targetpackage',
];

/** Columns that say it in a sentence, for lists that have no other. */
export const lastResorts: readonly string[] = ['sysdescr'];

/** What stands in a cell where nothing is known: small letters, without spaces around. */
export const placeholders: readonly string[] = [
  'n/a',
  '#n/a',
  'none',
  'null',
  'nan',
  'undefined',
  'unknown',
  'unbekannt',
  'not available',
  'not set',
  'unassigned',
  'tbd',
];

/** Stands for nothing, too, and in a column of places for North America. */
export const placeholderOrPlace = 'na';

/** Columns that name the operating system. The platform of NetBox does; elsewhere it is the model. */
export const osColumns: readonly string[] = [
  'os',
  'operatingsystem',
  'ansiblenetworkos',
  'platform',
];

/** Operating systems by how their names begin, with or without the maker in front. */
export const operatingSystems: readonly { pattern: RegExp; isThreatDefense: boolean }[] = [
  {
    pattern: /^(?:cisco)?(?:fmc|firepowerman|asa(?!5)|ios|nxos|fxos)/,
    isThreatDefense: false,
  },
  { pattern: /^(?:cisco)?(?:securefirewall)?(?:ftd|firepower|threat)/, isThreatDefense: true },
];

/** How families of switches, routers and access points begin, which people list beside their firewalls. */
export const otherProducts =
  /^(?:cisco )?(?:catalyst|nexus|asr|isr|meraki|aironet|c9[2-6]\d\d|ws-c\d)/i;

/** Major versions of ASA; threat defense went from 7 to 10. */
export const asaMajors: readonly number[] = [8, 9];

/** No threat defense has a major version above this one for long; IOS XE begins at 16. */
export const highestMajor = 14;

/** What people and managers write for a mode. */
export const modeSpellings: Readonly<Record<string, string>> = {
  appliance: 'appliance',
  native: 'appliance',
  standalone: 'appliance',
  false: 'appliance',
  multiinstance: 'multi-instance',
  container: 'multi-instance',
  containerinstance: 'multi-instance',
  instance: 'multi-instance',
  mi: 'multi-instance',
  true: 'multi-instance',
};

/** What people and managers write for a deployment. */
export const deploymentSpellings: Readonly<Record<string, string>> = {
  standalone: 'standalone',
  single: 'standalone',
  alone: 'standalone',
  no: 'standalone',
  ha: 'high-availability',
  hapair: 'high-availability',
  pair: 'high-availability',
  failover: 'high-availability',
  highavailability: 'high-availability',
  yes: 'high-availability',
  cluster: 'cluster',
  intrachassis: 'intra-chassis-cluster',
  intrachassiscluster: 'intra-chassis-cluster',
  interchassis: 'inter-chassis-cluster',
  interchassiscluster: 'inter-chassis-cluster',
};

/** Columns that say what kind of thing a row is, where they do not name the model. */
export const typeColumns: readonly string[] = ['devicetype', 'type'];

/** Types of the cloud manager that are threat defense devices of its management center. */
export const cloudTypes: readonly string[] = ['CDFMC_MANAGED_FTD', 'FTDC'];

/** What a column of types says where it tells no model. */
export const kindsOfThing: readonly string[] = ['firewall', 'ngfw', 'security', 'appliance'];

/** Kinds of device that the cloud manager and others list, and that are no threat defense. */
export const otherTypeNames: readonly string[] = [
  'asa',
  'ios',
  'iosxe',
  'nxos',
  'ssh',
  'fmc',
  'fxos',
];

/** Columns that say the role in a pair in one list, and that a device is in use in another. */
export const statusColumns: readonly string[] = ['status', 'state'];

/** What tells the role of a unit, at the beginning of the text: first those that go on when others wait. */
export const leadingRoles = /^(?:active|primary|control|master)/i;
export const activeRoles = /(?:^|[(/, -])active\b/i;
export const waitingRoles = /^(?:standby|secondary|data|slave|passive)/i;

/** Groups of labels that name the site. */
export const siteLabels = /^(?:site|location|standort|branch)s?$/i;

/** What managers say of a device that has to be repaired before any upgrade, in lower case with single spaces. */
export const poorStates = {
  connection: [
    'unreachable',
    'not reachable',
    'bad credentials',
    'pending setup',
    'not connected',
    'disconnected',
    'offline',
    'down',
    'false',
    'no',
  ],
  sync: [
    'not synced',
    'pending',
    'deployment pending',
    'not deployed',
    'out of sync',
    'out of date',
    'outdated',
    'conflict detected',
  ],
  health: [
    'red',
    'yellow',
    'black',
    'critical',
    'warning',
    'error',
    'unhealthy',
    'degraded',
    'failed',
  ],
} as const satisfies Partial<Record<InventoryField, readonly string[]>>;
