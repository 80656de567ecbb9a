import { quote } from '../../../rules/reading/read.ts';
import { zonedTime } from '../handOver/signed.ts';
import { type Work, workOn } from '../work/work.ts';
import type { Part } from './runbook.ts';

/** What the times of a phase are told from. */
export interface TimesProps {
  part: Part;
  /** Key of the phase: what is planned stands under keys that begin with it. */
  phase: string;
  work: Work;
}

/** When the work on a part began, and when its last step was done; `null` as long as it was not. */
function realTimes({ rows, settled }: Part): [began: string | null, ended: string | null] {
  const all = rows.flatMap(({ state: { stamp, units } }) =>
    [stamp, ...units].flatMap((each) => (each?.ticked ? [each.at] : [])),
  );
  const times = all.sort();
  return [times[0] ?? null, settled === rows.length ? (times.at(-1) ?? null) : null];
}

/** Beginning and end of a phase: what is planned, with its key, and what was. */
function endsOf({ part, phase, work }: TimesProps) {
  const real = realTimes(part);
  return (['start', 'end'] as const).map((end, place) => {
    const key = `${phase}/planned-${end}`;
    return { end, key, planned: workOn(work, key).fillIn?.text ?? '', real: real[place] ?? '' };
  });
}

/** What is planned comes from files and fields, so it can be anything. */
const plannedTime = (text: string) =>
  Number.isNaN(Date.parse(text)) ? `${quote(text)}, which is no date` : zonedTime(text);

/** What is known of a phase's times, for the line that opens them; nothing where nothing is. */
export function TimesInWords(props: TimesProps) {
  const words = endsOf(props).flatMap(({ end, planned, real }) => [
    ...(planned ? [`planned ${end} ${plannedTime(planned)}`] : []),
    ...(real ? [`real ${end} ${zonedTime(real)}`] : []),
  ]);
  return words.length > 0 && <span class="stamp">: {words.join(', ')}</span>;
}

/** The same on paper, with lines for what is not known. */
export function TimesOnPaper(props: TimesProps) {
  return (
    <p class="print-only stamp">
      {endsOf(props).map(({ end, planned, real }) => (
        <span key={end}>
          Planned {end}: {planned ? plannedTime(planned) : '______________'}. Real {end}:{' '}
          {real ? zonedTime(real) : '______________'}.{' '}
        </span>
      ))}
    </p>
  );
}

/** A time as a field for the reader's own clock takes it. */
function localValue(iso: string): string {
  const time = new Date(iso);
  const local = time.getTime() - time.getTimezoneOffset() * 60_000;
  return Number.isNaN(local) ? '' : new Date(local).toISOString().slice(0, 16);
}

/** What a field holds, in ISO 8601 (UTC); a year that no clock has is told as it was typed. */
function isoTime(local: string): string {
  const time = new Date(local);
  return Number.isNaN(time.getTime()) ? local : time.toISOString();
}

interface FieldsProps extends TimesProps {
  /** Takes over what was planned: a time in ISO 8601 (UTC), or nothing. */
  onPlan: (key: string, at: string) => void;
}

/** The fields for what is planned of a phase. */
export function PlannedTimes({ onPlan, ...props }: FieldsProps) {
  return (
    <>
      <div class="fields">
        {endsOf(props).map(({ end, key, planned }) => (
          <label key={key}>
            Planned {end}{' '}
            <input
              type="datetime-local"
              value={localValue(planned)}
              onChange={({ currentTarget: { value } }) => onPlan(key, isoTime(value))}
              autocomplete="off"
            />
          </label>
        ))}
      </div>
      <p class="stamp">On your clock. What is real are the first tick and the last.</p>
    </>
  );
}
