import { useLayoutEffect, useRef } from 'preact/hooks';
import { FieldHelp } from './FieldHelp.tsx';
import type { FieldProps } from './fieldProps.ts';

interface Props extends FieldProps {
  /** What there is to choose: values as they stand in the link, and their names. */
  choices: readonly (readonly [value: string, name: string])[];
}

/** A question with a few answers, all of them to be seen. None is chosen before the reader does. */
export function RadioField({ id, label, value, onEdit, hint, error, choices }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    // What was chosen before this island came to life.
    const chosen = group.current?.querySelector<HTMLInputElement>('input:checked')?.value;
    if (chosen !== undefined && chosen !== value) onEdit(chosen);
  }, []);
  return (
    <fieldset class="radios" ref={group} aria-describedby={`${id}-help`}>
      <legend>{label}</legend>
      {choices.map(([offered, name]) => (
        <label key={offered}>
          <input
            id={`${id}-${offered}`}
            type="radio"
            name={id}
            value={offered}
            checked={value === offered}
            onChange={() => onEdit(offered)}
            autocomplete="off"
          />
          {name}
        </label>
      ))}
      <FieldHelp id={`${id}-help`} hint={hint} error={error} />
    </fieldset>
  );
}
