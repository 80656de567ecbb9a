import type { RuleId } from '../../rules/reason.ts';

/** What is wrong with the text of a field. */
export interface FieldError {
  /** The sentence, from the rule that read the text. */
  message: string;
  /** The rule to link to for what would be right. */
  rule?: RuleId;
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

/** Answers the error of a text that was read; none where nothing is given. */
export function errorOf(
  read: { ok: true } | { ok: false; empty: boolean; message: string },
  rule?: RuleId,
): FieldError | null {
  return read.ok || read.empty ? null : { message: read.message, rule };
}
