import { checkDirectUpgrade } from '../../../src/rules/index.ts';
import type { Line } from '../line.ts';
import { perSecond } from '../perSecond.ts';
import { upgradeQuestions } from '../questions.ts';

/** Direct checks a second. */
export default async function measure(): Promise<Line[]> {
  const value = await perSecond(upgradeQuestions, checkDirectUpgrade);
  return [{ what: 'direct checks', value, unit: 'per second', aim: '1,000,000' }];
}
