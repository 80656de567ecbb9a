import { linkHere } from '../../browser/address.ts';
import { copyFrom } from '../../browser/copyButtons.ts';

interface Props {
  /** What the button says. */
  label: string;
  /** The text to copy, asked for at the click. */
  text: () => string;
}

/** A button that copies a text and says whether that worked. */
export function CopyButton({ label, text }: Props) {
  return (
    <button
      type="button"
      data-copy=""
      onClick={({ currentTarget }) => void copyFrom(currentTarget, text())}
    >
      {label}
    </button>
  );
}

/** A button that copies the address of the answer, with the reader's device in it. */
export function CopyLinkButton() {
  return <CopyButton label="Copy link to this answer" text={linkHere} />;
}
