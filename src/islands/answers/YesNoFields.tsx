import { type Questions, answerNames } from '../../rules/facts/questions.ts';
import { keysOf } from '../../rules/reading/readAnswers.ts';
import type { LinkFieldProps } from '../device/useLink.ts';
import { RadioField } from '../pieces/RadioField.tsx';
import { type AskingAnswer, errorAt } from '../pieces/fieldProps.ts';
import { useShown } from '../pieces/useShown.ts';

interface Props extends LinkFieldProps {
  /** The questions. */
  asked: Questions;
  /** The answer whose inputs they are. */
  answer: AskingAnswer;
}

const choices = Object.entries(answerNames);

/**
 * The yes/no questions about one thing: those that the answer `wants`, and those whose text is
 * `invalid`. What the reader says stands in the link, and goes to the rules as it stands there.
 *
 *     <YesNoFields {...{ texts, edit, answer }} prefix="backups" asked={backupQuestions} />
 */
export function YesNoFields({ texts, edit, prefix, asked, answer }: Props) {
  return useShown(keysOf(asked), answer).map((key) => (
    <RadioField
      key={key}
      {...{ choices }}
      id={`${prefix}-${key}`}
      label={asked[key]?.label ?? ''}
      value={texts[key]}
      onEdit={(text) => edit({ [key]: text })}
      error={errorAt(answer, key)}
    />
  ));
}
