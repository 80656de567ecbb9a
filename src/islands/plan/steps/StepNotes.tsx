import { useState } from 'preact/hooks';
import { say } from '../../../browser/toast.ts';
import { focusField } from '../../pieces/focusField.ts';
import { stampWords } from '../handOver/signed.ts';
import type { StepWork } from '../work/work.ts';

/** Characters that a note may have: some pages, or what a command prints. */
const longestNote = 10_000;

interface OtherNotesProps {
  /** Begins the ids of the step. */
  id: string;
  work: StepWork;
  /** Takes the note with this text away. */
  onForget: (text: string) => void;
}

/** The notes of a step that came with other files. */
export function OtherNotes({ id, work, onForget }: OtherNotesProps) {
  if (work.otherNotes.length === 0) return null;
  return (
    <ul class="other-notes">
      {work.otherNotes.map((note) => (
        <li key={note.text}>
          <span class="note-text">{note.text}</span> <span class="stamp">{stampWords(note)}</span>{' '}
          <button
            type="button"
            aria-label={`Remove the note “${note.text.slice(0, 40)}”`}
            onClick={() => {
              onForget(note.text);
              focusField(id);
              say('Removed the note');
            }}
          >
            Remove
          </button>
        </li>
      ))}
    </ul>
  );
}

interface NoteFieldProps {
  /** Begins the id of the field. */
  id: string;
  /** Number of the step, for the names of the controls. */
  number: number;
  work: StepWork;
  /** Takes the note over, at each key press. */
  onWrite: (text: string) => void;
}

/** The reader's own note of a step, to be read. */
export function NoteText({ note }: Pick<StepWork, 'note'>) {
  if (!note?.text) return null;
  return (
    <p>
      <span class="note-text">Note: {note.text}</span>{' '}
      <span class="stamp">Written {stampWords(note)}</span>
    </p>
  );
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
