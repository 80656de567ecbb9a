import { useLayoutEffect, useRef } from 'preact/hooks';
import { FieldHelp } from './FieldHelp.tsx';
import { Instead } from './Instead.tsx';
import type { FieldProps } from './fieldProps.ts';

interface Props extends FieldProps {
  /** The id of a `datalist` with suggestions. */
  suggestions?: string;
}

/** A line of text with its label, its suggestions, and its hint or error. */
export function TextField(field: Props) {
  const { id, label, value, onEdit, hint, error, understood, suggestions } = field;
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
      {understood !== undefined && (
        <p class="understood" aria-live="polite">
          {understood}
        </p>
      )}
      <FieldHelp id={`${id}-help`} hint={hint} error={error} />
      <Instead {...{ id, label, onEdit }} texts={error?.instead ?? []} />
    </div>
  );
}
