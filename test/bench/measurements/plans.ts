import { planUpgrade } from '../../../src/rules/index.ts';
import { planQuestions } from '../../rules/plan/planQuestions.ts';
import type { Line } from '../line.ts';
import { perSecond } from '../perSecond.ts';

/** Whole runbooks a second, over the questions of the golden runbooks. */
export default async function measure(): Promise<Line[]> {
  const value = await perSecond(planQuestions, planUpgrade);
  return [{ what: 'plans', value, unit: 'per second', aim: '20,000' }];
}
