import { questionKeys } from '../rules/facts/questionKeys.computed.ts';
import type { Question } from '../rules/facts/questions.ts';
import { deviceKeys } from './deviceKeys.ts';

/** A key that this site knows. */
export type LinkKey =
  | (typeof deviceKeys)[number]
  | 'targetFxos'
  | 'firmware'
  | 'kind'
  | 'windows'
  | 'settled'
  | Question
  | 'peerVersion'
  | 'peerDeployment'
  | 'units'
  | 'names'
  | 'plan'
  | 'facts';

/**
 * Every key that a link into this site may have, in the order in which they stand there, named as
 * the inputs of the rules. Those of single calculators stay on the page whose link has them.
 * Addresses and paths of the reader's network are not among them.
 */
export const linkKeys: readonly LinkKey[] = [
  ...deviceKeys,
  'targetFxos',
  'firmware',
  'kind',
  'windows',
  'settled',
  ...questionKeys,
  'peerVersion',
  'peerDeployment',
  'units',
  'names',
  'plan',
  'facts',
];
