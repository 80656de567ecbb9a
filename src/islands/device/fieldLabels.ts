import type { LinkKey } from '../../browser/linkKeys.ts';
import type { rareLabels } from './rareLabels.ts';
import type { Question } from '../../rules/facts/questions.ts';

/** What the fields are called on every page, by their key in the link; questions have their own. */
export const fieldLabels: Record<Exclude<LinkKey, Question | keyof typeof rareLabels>, string> = {
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
};
