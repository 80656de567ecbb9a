import { useState } from 'preact/hooks';
import type { AskedField, OpenQuestion } from '../../rules/inventory/askOfUnits.ts';
import type { FleetUnit } from '../../rules/inventory/fleetUnit.ts';
import { TextField } from '../pieces/TextField.tsx';

interface Props {
  questions: readonly OpenQuestion[];
  units: ReadonlyMap<string, FleetUnit>;
  /** Takes an answer over for all units of a question. */
  onAnswer: (units: readonly FleetUnit[], field: AskedField, text: string) => void;
  onShow: (question: OpenQuestion) => void;
}

function Question({
  question,
  onAnswer,
  onShow,
}: {
  question: OpenQuestion;
  onAnswer: (text: string) => void;
  onShow: () => void;
}) {
  const [text, setText] = useState('');
  const { id, message, choices } = question;
  return (
    <fieldset class="fleet-question">
      <legend>{message}</legend>
      {choices === null && (
        <TextField
          id={`answer-${id.replace(/\W+/g, '-')}`}
          label="For all of them"
          value={text}
          onEdit={setText}
        />
      )}
      <p class="actions">
        {choices === null ? (
          <button type="button" disabled={text.trim() === ''} onClick={() => onAnswer(text.trim())}>
            Take it for all
          </button>
        ) : (
          choices.map(({ value, name }) => (
            <button key={value} type="button" onClick={() => onAnswer(value)}>
              {name}
            </button>
          ))
        )}
        <button type="button" class="quiet-button" onClick={onShow}>
          Show them
        </button>
      </p>
    </fieldset>
  );
}

const inSight = 4;

/** What the lists leave open: each question once, for all units that it concerns. */
export function OpenQuestions({ questions, units, onAnswer, onShow }: Props) {
  if (questions.length === 0) return null;
  const drawn = (some: readonly OpenQuestion[]) =>
    some.map((question) => (
      <Question
        key={question.id}
        question={question}
        onShow={() => onShow(question)}
        onAnswer={(text) =>
          onAnswer(
            question.units.flatMap((key) => units.get(key) ?? []),
            question.field,
            text,
          )
        }
      />
    ));
  return (
    <section class="screen-only">
      <h3>Open questions: {questions.length}</h3>
      {drawn(questions.slice(0, inSight))}
      {questions.length > inSight && (
        <details>
          <summary>{questions.length - inSight} more</summary>
          {drawn(questions.slice(inSight))}
        </details>
      )}
    </section>
  );
}
