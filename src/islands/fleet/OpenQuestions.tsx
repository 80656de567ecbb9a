import { useRef, useState } from 'preact/hooks';
import type { AskedField, OpenQuestion } from '../../rules/inventory/askOfUnits.ts';
import { TextField } from '../pieces/TextField.tsx';

interface Props {
  questions: readonly OpenQuestion[];
  /** Takes an answer over for all units of a question, which are given by key. */
  onAnswer: (units: readonly string[], field: AskedField, text: string) => void;
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
export function OpenQuestions({ questions, onAnswer, onShow }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wasAsked = useRef(false);
  wasAsked.current ||= questions.length > 0;
  // It stays once there was a question: the focus is on it when the last one is answered.
  if (!wasAsked.current) return null;
  const drawn = (some: readonly OpenQuestion[]) =>
    some.map((question) => (
      <Question
        key={question.id}
        question={question}
        onShow={() => onShow(question)}
        onAnswer={(text) => {
          onAnswer(question.units, question.field, text);
          heading.current?.focus();
        }}
      />
    ));
  return (
    <section class="screen-only">
      <h3 ref={heading} tabIndex={-1}>
        Open questions: {questions.length || 'none'}
      </h3>
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
