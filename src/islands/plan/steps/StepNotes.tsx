import type { PlanStep } from '../../../rules/plan/planUpgrade.ts';
import { say } from '../../../browser/toast.ts';
import { focusField } from '../../pieces/focusField.ts';
import { stampWords } from '../handOver/signed.ts';
import { type StepWork, withStep, workOn } from '../work/work.ts';
import { writtenName } from '../runbook/writtenNames.ts';
import type { StepActions } from './stepProps.ts';

interface Props extends Pick<StepActions, 'onStep'> {
  /** Begins the ids of the step. */
  id: string;
  work: StepWork;
  step: PlanStep;
}

function OtherNotes({ id, work, step, onStep }: Props) {
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
              onStep((now) => {
                const { otherNotes } = workOn(now, step.id);
                const left = otherNotes.filter(({ text }) => text !== note.text);
                return withStep(now, step.id, { otherNotes: left });
              });
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

/** What is to be said of what was filled in; nothing where it fits. */
export function Misfit({ step, fillIn }: Pick<Props, 'step'> & Pick<StepWork, 'fillIn'>) {
  const file = writtenName(step, fillIn);
  if (!file || file.fits) return null;
  return (
    <>
      <span class="mark" aria-hidden="true">
        ✕
      </span>{' '}
      {file.like ? (
        <>
          This is no name like <code>{file.like}</code>
        </>
      ) : (
        'This is no name of a hotfix'
      )}
      , so no later step takes it over.
    </>
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
