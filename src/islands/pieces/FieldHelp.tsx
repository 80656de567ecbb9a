import type { FieldError } from './fieldProps.ts';
import { Why } from './Why.tsx';

interface Props {
  /** The id that the field's `aria-describedby` names. */
  id: string;
  hint: string | undefined;
  error: FieldError | null | undefined;
}

/** The sentence below a field: its error, or else its hint. */
export function FieldHelp({ id, hint, error }: Props) {
  return (
    <p {...{ id }} class={error ? 'field-help error' : 'field-help'}>
      {error ? (
        <>
          <span class="mark" aria-hidden="true">
            ✕
          </span>{' '}
          {error.message} {error.rule && <Why rule={error.rule} isBrief />}
        </>
      ) : (
        hint
      )}
    </p>
  );
}
