import { useLayoutEffect, useRef } from 'preact/hooks';
import { FieldHelp } from './FieldHelp.tsx';
import { TakeText } from './TakeText.tsx';
import type { FieldProps } from './fieldProps.ts';

interface Props extends FieldProps {
  /** The id of a `datalist` with suggestions. */
  suggestions?: string;
}

/** A line of text with its label, its suggestions, and its hint or error. */
export function TextField({ id, label, value, onEdit, hint, error, suggestions }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    // What was typed before this island came to life; the browser restores nothing by itself.
    const typed = input.current?.value ?? '';
    if (typed !== value) onEdit(typed);
  }, []);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={input}
        value={value}
        onInput={(event) => onEdit(event.currentTarget.value)}
        list={suggestions}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={`${id}-help`}
      />
      <FieldHelp id={`${id}-help`} hint={hint} error={error} />
      {error?.instead?.[0] && (
        <p class="seen">
          Did you mean <TakeText {...{ id, onEdit }} texts={error.instead} as="instead" />
        </p>
      )}
    </div>
  );
}
