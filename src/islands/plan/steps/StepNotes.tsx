import { say } from '../../../browser/toast.ts';
import { focusField } from '../../pieces/focusField.ts';
import { stampWords } from '../handOver/signed.ts';
import type { StepWork } from '../work/work.ts';

interface Props {
  /** Begins the ids of the step. */
  id: string;
  work: StepWork;
  /** Takes the note with this text away. */
  onForget: (text: string) => void;
}

function OtherNotes({ id, work, onForget }: Props) {
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

/** The notes of a step, to be read: the reader's own, and those that came with other files. */
export function StepNotes(props: Props) {
  const { note } = props.work;
  return (
    <>
      {note?.text && (
        <p>
          <span class="note-text">Note: {note.text}</span>{' '}
          <span class="stamp">Written {stampWords(note)}</span>
        </p>
      )}
      <OtherNotes {...props} />
    </>
  );
}
