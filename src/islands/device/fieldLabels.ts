import type { LinkKey } from '../../browser/linkKeys.ts';

/** What the fields are called on every page, by their key in the link. */
export const fieldLabels: Record<LinkKey, string> = {
  platform: 'Platform',
  mode: 'Mode',
  deployment: 'Deployment',
  from: 'Current version',
  to: 'Target version',
  fxos: 'Chassis FXOS version',
  build: 'Build',
  targetFxos: 'Target FXOS version',
  firmware: 'Target firmware version',
  kind: 'Kind of upgrade',
  appliesNow: 'Does the upgrade apply to the device at this moment?',
  managementCenterReachesCisco:
    'Does the management center reach the Cisco Support & Download site?',
  managementCenterDiskSpace: 'Does the management center have enough disk space?',
  bandwidth: 'Is there enough bandwidth between the management center and the devices?',
  internalServer: 'Is there an internal web server that the devices reach?',
  sameManagementCenter: 'Do both devices have the same management center?',
  analyticsMode: 'Does an on-prem management center hold one of them in analytics mode?',
  addressTranslation: 'Is there NAT between the devices?',
  packageOnPeer: 'Does the other device have the package already?',
  publicCloud: 'Does it run in the public cloud?',
  asaBeside: 'Does ASA run beside threat defense on the chassis?',
  units: 'Number of chassis',
  names: 'Names of the devices',
  plan: 'Plan',
  facts: 'Revision of the facts',
};
