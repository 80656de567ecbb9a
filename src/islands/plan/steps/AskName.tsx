import { useLayoutEffect, useRef } from 'preact/hooks';
import { readStored, writeStored } from '../../../browser/storage.ts';

interface Props {
  /** Id of the plan. */
  plan: string;
  /** The name that stands in its field by now. */
  operator: string;
  /** When the first tick without a name was made in this page; `null` for none, empty once it is answered. */
  since: string | null;
  /** Takes the name over, for what was ticked from a time on as well; empty for none. */
  onName: (name: string, since: string) => void;
}

/**
 * Asks whose ticks they are. They stand at once, and the question stands until it is answered, also
 * when the page was left meanwhile: no tick is without a name but by the reader’s own word.
 */
export function AskName({ plan, operator, since, onName }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const key = `unsigned:${plan}` as const;
  const asked = since === '' ? since : (readStored(key) ?? since);
  useLayoutEffect(() => {
    if (since !== null) writeStored(key, asked || null);
  }, [key, since]);
  if (!asked) return null;
  return (
    <form
      class="ask-name screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        onName(field.current?.value.trim() ?? '', asked);
      }}
    >
      <label for="plan-ask-name">Ticked. Whose name shall stand beside it?</label>
      <input
        id="plan-ask-name"
        ref={field}
        defaultValue={operator}
        autocomplete="name"
        maxLength={80}
      />
      <button type="submit">Sign</button>
      <button type="button" onClick={() => onName('', asked)}>
        No name
      </button>
    </form>
  );
}
