import { useLayoutEffect, useRef } from 'preact/hooks';
import { FieldHelp } from './FieldHelp.tsx';
import type { FieldProps } from './fieldProps.ts';

interface Props extends FieldProps {
  /** What there is to choose: values as they stand in the link, and their names. */
  choices: readonly (readonly [value: string, name: string])[];
}

/** One of a few choices. A value of a link that is none of them stays to be seen, as it is. */
export function ChoiceField({ id, label, value, onEdit, hint, error, choices }: Props) {
  const select = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => {
    const chosen = select.current?.value ?? '';
    if (chosen !== value) onEdit(chosen);
  }, []);
  const isOffered = value === '' || choices.some(([offered]) => offered === value);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        ref={select}
        value={value}
        onChange={(event) => onEdit(event.currentTarget.value)}
        autocomplete="off"
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={`${id}-help`}
      >
        <option value="">Choose</option>
        {choices.map(([offered, name]) => (
          <option key={offered} value={offered}>
            {name}
          </option>
        ))}
        {!isOffered && <option value={value}>{value.slice(0, 40)}</option>}
      </select>
      <FieldHelp id={`${id}-help`} hint={hint} error={error} />
    </div>
  );
}
