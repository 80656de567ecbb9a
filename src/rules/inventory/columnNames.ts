import type { InventoryField } from './inventory.ts';

/**
 * What columns are called in exports of managers, in NetBox, LibreNMS and Ansible, and in tables that
 * people keep: lower case, without spaces and marks. Of two columns of one field, the one that stands
 * first here is taken.
 *
 * Source: the public descriptions of those interfaces, and exports of them seen in public.
 */
export const inventoryColumns: Record<InventoryField, readonly string[]> = {
  id: ['uid', 'uuid', 'deviceuuid', 'deviceuid'],
  serial: ['serial', 'serialnumber', 'deviceserialnumber', 'serialno', 'sn'],
  name: ['name', 'devicename', 'device', 'hostname', 'sysname', 'sccfmname', 'host', 'firewall'],
  model: [
    'hardwaremodel',
    'model',
    'hardware',
    'platform',
    'devicemodel',
    'modelnumber',
    'devicetype',
    'type',
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

/** Names of operating systems that are not threat defense, in a column of that meaning. */
export const osColumns: readonly string[] = ['os', 'operatingsystem'];
export const threatDefenseNames: readonly string[] = [
  'ftd',
  'firepower',
  'threatdefense',
  'ciscoftd',
];

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
  none: 'standalone',
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
