import type { LinkKey } from '../../browser/linkKeys.ts';
import { questionLabels } from '../../rules/facts/questionLabels.computed.ts';

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
  windows: 'Maintenance windows',
  peerVersion: 'Version of the other device',
  peerDeployment: 'Deployment of the other device',
  units: 'Number of chassis',
  names: 'Names of the devices',
  plan: 'Plan',
  facts: 'Revision of the facts',
  ...questionLabels,
};
