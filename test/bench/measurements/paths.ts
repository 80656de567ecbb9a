import { findUpgradePaths } from '../../../src/rules/index.ts';
import type { Line } from '../line.ts';
import { perSecond } from '../perSecond.ts';
import { upgradeQuestions } from '../questions.ts';

/** Upgrade paths a second. */
export default async function measure(): Promise<Line[]> {
  const value = await perSecond(upgradeQuestions, findUpgradePaths);
  return [{ what: 'upgrade paths', value, unit: 'per second', aim: '100,000' }];
}
