import type { ComponentChildren, RefObject, TextareaHTMLAttributes } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props extends Pick<TextareaHTMLAttributes, 'placeholder' | 'onPaste'> {
  id: string;
  label: string;
  rows: number;
  /** The field itself, for who writes into it. */
  area?: RefObject<HTMLTextAreaElement>;
  /** Takes over what is pasted or typed, as it stands now. */
  onText: (text: string) => void;
  /** Its help. */
  children: ComponentChildren;
}

/** A field for lists: what is pasted stands as it is, and no browser completes or corrects it. */
export function PasteField({ id, label, area, onText, children, ...rest }: Props) {
  const own = useRef<HTMLTextAreaElement>(null);
  const ref = area ?? own;
  // What was pasted before this island came to life.
  useLayoutEffect(() => onText(ref.current?.value ?? ''), []);
  return (
    <>
      <label for={id}>{label}</label>
      <textarea
        {...rest}
        {...{ id, ref }}
        onInput={(event) => onText(event.currentTarget.value)}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={`${id}-help`}
      />
      <p id={`${id}-help`} class="field-help">
        {children}
      </p>
    </>
  );
}
