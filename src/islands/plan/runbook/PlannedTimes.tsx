interface Props {
  /** When a phase is to begin and to end: the key of each, and its time or nothing. */
  ends: readonly { end: string; key: string; planned: string }[];
  /** Takes over what was planned: a time in ISO 8601 (UTC), or nothing. */
  onPlan: (key: string, at: string) => void;
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

/** The fields for what is planned of a phase. */
export function PlannedTimes({ ends, onPlan }: Props) {
  return (
    <>
      <div class="fields">
        {ends.map(({ end, key, planned }) => (
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
