import type { FieldProps } from './fieldProps.ts';
import { focusField } from './focusField.ts';

interface Props extends Pick<FieldProps, 'id' | 'label' | 'onEdit'> {
  /** Texts that may be what was meant; none for most errors. */
  texts: readonly string[];
}

/** What may have been meant, each one click away. The field gets the focus: the buttons are gone. */
export function Instead({ id, label, onEdit, texts }: Props) {
  if (texts.length === 0) return null;
  return (
    <p class="seen" role="group" aria-label={`${label}: did you mean`}>
      Did you mean{' '}
      {texts.map((text) => (
        <button
          key={text}
          type="button"
          aria-label={`${text}: take this as ${label}`}
          onClick={() => {
            onEdit(text);
            focusField(id);
          }}
        >
          {text}
        </button>
      ))}
    </p>
  );
}
