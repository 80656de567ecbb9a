import type { Answer } from '../../rules/answer.ts';
import type { RuleId } from '../../rules/reason.ts';

/** What of an answer decides which fields are drawn, and what stands below them. */
export type AskingAnswer = Pick<Answer<string>, 'wants' | 'invalid'>;

/** What is wrong with the text of a field. */
export interface FieldError {
  /** The sentence, from the rule that read the text. */
  message: string;
  /** The rule to link to for what would be right. */
  rule?: RuleId;
  /** Texts that may be what was meant. */
  instead?: readonly string[];
}

/** What every field has. */
export interface FieldProps {
  /** The field's id, unique on the page. */
  id: string;
  label: string;
  value: string;
  onEdit: (text: string) => void;
  /** What to type or choose, in a sentence; it stands where the error would. */
  hint?: string;
  error?: FieldError | null;
}

/** Answers what an answer says is wrong with one of its inputs; `null` where nothing is. */
export function errorAt({ invalid }: Pick<AskingAnswer, 'invalid'>, input: string) {
  return invalid.find((each) => each.input === input) ?? null;
}
