import type { Standing } from '../work/stepState.ts';
import type { Row } from './runbook.ts';

/** Answers how far the work is: `3 of 74 steps done, 1 not needed, 1 failed`. */
export function countWords(rows: readonly Pick<Row, 'state'>[]): string {
  const count = (how: Standing) => rows.filter(({ state }) => state.standing === how).length;
  const more = ([how, words]: readonly [Standing, string]) =>
    count(how) > 0 ? `, ${count(how)} ${words}` : '';
  const rest = [['not-needed', 'not needed'] as const, ['failed', 'failed'] as const].map(more);
  return `${count('done')} of ${rows.length} steps done${rest.join('')}`;
}
