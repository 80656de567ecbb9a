import { useState } from 'preact/hooks';
import type { StepWork } from '../work/work.ts';

/** Characters that a note may have: some pages, or what a command prints. */
const longestNote = 10_000;

interface NoteFieldProps {
  /** Begins the id of the field. */
  id: string;
  /** Number of the step, for the names of the controls. */
  number: number;
  work: StepWork;
  /** Takes the note over, at each key press. */
  onWrite: (text: string) => void;
}

/** The field for the reader's own note of a step. */
export function NoteField({ id, number, work: { note }, onWrite }: NoteFieldProps) {
  /** What was typed, while it is longer than a note may be. */
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <>
      <textarea
        id={`${id}-note`}
        aria-label={`Note on step ${number}`}
        rows={3}
        value={draft ?? note?.text ?? ''}
        onInput={({ currentTarget: { value } }) => {
          setDraft(value.length > longestNote ? value : null);
          onWrite(value.slice(0, longestNote));
        }}
        autocomplete="off"
      />
      <p role="status" class="stamp changed">
        {draft !== null &&
          `Too long: only the first ${longestNote.toLocaleString('en')} characters are kept, and this note has ${draft.length.toLocaleString('en')}.`}
      </p>
    </>
  );
}
