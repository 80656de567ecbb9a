import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FieldHelp } from './FieldHelp.tsx';
import { TakeText } from './TakeText.tsx';
import type { FieldProps } from './fieldProps.ts';

interface Props extends FieldProps {
  /** The id of a `datalist` with suggestions. */
  suggestions?: string;
}

/** After how many milliseconds without a key a text is judged, in a field that is not left. */
const pause = 1500;

/**
 * A line of text with its label, its suggestions, and its hint or error. A text is judged when the
 * field is left, or after a pause: half of a version is no mistake. An error that stands there goes
 * with the key that mends it.
 */
export function TextField({ id, label, value, onEdit, hint, error, suggestions }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [isTyping, setTyping] = useState(false);
  const shown = isTyping ? null : error;
  useLayoutEffect(() => {
    // What was typed before this island came to life; the browser restores nothing by itself.
    const typed = input.current?.value ?? '';
    if (typed !== value) onEdit(typed);
  }, []);
  useEffect(() => {
    if (!isTyping) return;
    const timer = setTimeout(() => setTyping(false), pause);
    return () => clearTimeout(timer);
  }, [isTyping, value]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={input}
        value={value}
        onInput={(event) => {
          if (!shown) setTyping(true);
          onEdit(event.currentTarget.value);
        }}
        // Not at once: what the reader presses must not move away from under the pointer.
        onBlur={() => setTimeout(() => setTyping(false), 200)}
        list={suggestions}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-invalid={shown ? 'true' : undefined}
        aria-describedby={`${id}-help`}
      />
      <FieldHelp id={`${id}-help`} hint={hint} error={shown} />
      {shown?.instead?.[0] && (
        <p class="seen">
          Did you mean <TakeText {...{ id, onEdit }} texts={shown.instead} as="instead" />
        </p>
      )}
    </div>
  );
}
