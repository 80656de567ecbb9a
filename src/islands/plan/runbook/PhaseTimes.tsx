import { useState } from 'preact/hooks';
import { useTools } from '../handOver/tools.ts';
import { quote } from '../../../rules/reading/read.ts';
import { zonedTime } from '../handOver/signed.ts';
import type { Part } from './runbook.ts';
import { type Work, workOn } from '../work/work.ts';

interface Props {
  part: Part;
  /** Key of the phase: what is planned stands under keys that begin with it. */
  phase: string;
  work: Work;
  /** Takes over what was planned: a time in ISO 8601 (UTC), or nothing. */
  onPlan: (key: string, at: string) => void;
}

/** When the work on a part began, and when its last step was done; `null` as long as it was not. */
export function realTimes({ rows, settled }: Part): [began: string | null, ended: string | null] {
  const all = rows.flatMap(({ state: { stamp, units } }) =>
    [stamp, ...units].flatMap((each) => (each?.ticked ? [each.at] : [])),
  );
  const times = all.sort();
  return [times[0] ?? null, settled === rows.length ? (times.at(-1) ?? null) : null];
}

/** What is planned comes from files and fields, so it can be anything. */
const plannedTime = (text: string) =>
  Number.isNaN(Date.parse(text)) ? `${quote(text)}, which is no date` : zonedTime(text);

/** When a phase is to begin and to end, beside when it did: the first tick and the last. */
export function PhaseTimes({ part, phase, work, onPlan }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const tools = useTools(isOpen);
  const real = realTimes(part);
  const ends = (['start', 'end'] as const).map((end, place) => {
    const key = `${phase}/planned-${end}`;
    const planned = workOn(work, key).fillIn?.text ?? '';
    return { end, key, planned, real: real[place] ?? '' };
  });
  const words = ends.flatMap(({ end, planned, real }) => [
    ...(planned ? [`planned ${end} ${plannedTime(planned)}`] : []),
    ...(real ? [`real ${end} ${zonedTime(real)}`] : []),
  ]);
  const name = `${part.title}, ${part.hop.title}`;
  return (
    <>
      <details
        class="phase-times screen-only"
        onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      >
        <summary>
          Times<span class="visually-hidden"> of {name}</span>
          {words.length > 0 && <span class="stamp">: {words.join(', ')}</span>}
        </summary>
        {tools && <tools.PlannedTimes {...{ ends, onPlan }} />}
      </details>
      <p class="print-only stamp">
        {ends.map(({ end, planned, real }) => (
          <span key={end}>
            Planned {end}: {planned ? plannedTime(planned) : '______________'}. Real {end}:{' '}
            {real ? zonedTime(real) : '______________'}.{' '}
          </span>
        ))}
      </p>
    </>
  );
}
