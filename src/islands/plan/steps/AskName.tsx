import { useRef } from 'preact/hooks';

interface Props {
  /** Takes the name over, for what was ticked already as well; empty for none. */
  onName: (name: string) => void;
}

/** Asks whose ticks they are; until it is answered they stand without a name. */
export function AskName({ onName }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class="ask-name screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        onName(field.current?.value.trim() ?? '');
      }}
    >
      <label for="plan-ask-name">Ticked. Whose name shall stand beside it?</label>
      <input id="plan-ask-name" ref={field} autocomplete="name" maxLength={80} />
      <button type="submit">Sign</button>
      <button type="button" onClick={() => onName('')}>
        No name
      </button>
    </form>
  );
}
