import { type QuestionTopic, answerNames, questions } from '../../rules/facts/questions.ts';
import { questionsAbout } from '../../rules/reading/readAnswers.ts';
import type { LinkFieldProps } from '../device/DeviceFields.tsx';
import { RadioField } from '../pieces/RadioField.tsx';
import { type AskingAnswer, errorAt } from '../pieces/fieldProps.ts';
import { useShown } from '../pieces/useShown.ts';

interface Props extends LinkFieldProps {
  /** What the questions are about. */
  about: QuestionTopic;
  /** The answer whose inputs they are. */
  answer: AskingAnswer;
}

const choices = Object.entries(answerNames);

/**
 * The yes/no questions about one thing: those that the answer `wants`, and those whose text is
 * `invalid`. What the reader says stands in the link, and goes to the rules as it stands there.
 *
 *     <YesNoFields {...{ texts, edit, answer }} prefix="backups" about="backups" />
 */
export function YesNoFields({ texts, edit, prefix, about, answer }: Props) {
  return useShown(questionsAbout(about), answer).map((key) => (
    <RadioField
      key={key}
      {...{ choices }}
      id={`${prefix}-${key}`}
      label={questions[key].label}
      value={texts[key]}
      onEdit={(text) => edit({ [key]: text })}
      error={errorAt(answer, key)}
    />
  ));
}
