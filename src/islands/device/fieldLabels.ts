import type { LinkKey } from '../../browser/linkKeys.ts';
import type { Question } from '../../rules/facts/questions.ts';

/** What the fields are called on every page, by their key in the link; questions have their own. */
export const fieldLabels: Record<Exclude<LinkKey, Question>, string> = {
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
};
