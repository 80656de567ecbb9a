import type { PlanStep } from '../../../rules/plan/planUpgrade.ts';
import { stampWords } from '../handOver/signed.ts';
import { type Standing, stateOf } from './stepState.ts';
import { type Work, workOn } from './work.ts';

const words: Record<Standing, string> = {
  open: 'tick taken away',
  changed: 'ticked for another text',
  done: 'done',
  failed: 'failed',
  'not-needed': 'not needed',
};

/** What was done about a step besides its tick, as texts. */
const writtenOn = (work: Work, id: string) => {
  const { note, otherNotes, fillIn } = workOn(work, id);
  return {
    notes: [note, ...otherNotes].flatMap((each) => each?.text || []),
    fillIn: fillIn?.text ?? '',
  };
};

/** Answers what changed from one state of the work to another, a line a step: ticks taken away, too. */
export function changesOf(before: Work, after: Work, steps: readonly PlanStep[]): string[] {
  return steps.flatMap((step, place) => {
    const [then, now] = [stateOf(before, step), stateOf(after, step)];
    const [old, written] = [writtenOn(before, step.id), writtenOn(after, step.id)];
    const units = (state: typeof now) => state.units.filter(Boolean).length;
    const said: string[] = [];
    if (then.standing !== now.standing) {
      said.push(words[now.standing] + (now.stamp ? ` (${stampWords(now.stamp)})` : ''));
    } else if (units(then) !== units(now)) {
      said.push(`${units(now)} of ${now.units.length} units done`);
    }
    if (written.notes.some((text) => !old.notes.includes(text))) said.push('a note more');
    if (written.fillIn !== old.fillIn) said.push(`filled in: ${written.fillIn || 'nothing'}`);
    return said.length > 0 ? [`Step ${place + 1}: ${said.join('; ')}`] : [];
  });
}
