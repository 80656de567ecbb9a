import type { FieldProps } from './fieldProps.ts';
import { focusField } from './focusField.ts';

interface Props extends Pick<FieldProps, 'id' | 'onEdit'> {
  /** Texts that the field can take; none for most fields. */
  texts: readonly string[];
  /** What the buttons are called after their text, for those who hear them. */
  as: string;
}

/** Texts for a field, each one click away. The field gets the focus: the button is gone then. */
export function TakeText({ id, onEdit, texts, as }: Props) {
  return (
    <>
      {texts.map((text) => (
        <button
          key={text}
          type="button"
          aria-label={`${text}: take this ${as}`}
          onClick={() => {
            onEdit(text);
            focusField(id);
          }}
        >
          {text}
        </button>
      ))}
    </>
  );
}
