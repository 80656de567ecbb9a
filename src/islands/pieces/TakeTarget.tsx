import { focusField } from './focusField.ts';

interface Props {
  /** The target to take. */
  target: string;
  /** Id of the target field: it gets the focus, because the button is gone once it is pressed. */
  field: string;
  /** Puts the target into the field. */
  onTake: (target: string) => void;
  /** What the button says; *Set the target to …* where it is left out. */
  label?: string;
}

/** A button that puts the nearest target that works into the target field. */
export function TakeTarget({ target, field, onTake, label }: Props) {
  return (
    <button
      type="button"
      class="action"
      onClick={() => {
        onTake(target);
        focusField(field);
      }}
    >
      {label ?? `Set the target to ${target}`}
    </button>
  );
}
