import { FileName } from './FileName.tsx';
import { Placeholders } from './Placeholders.tsx';

interface Props {
  /** A file name or a command, on one line. */
  text: string;
  /** `false` where the text has placeholders: it is shown, and there is nothing to copy. */
  complete?: boolean;
  /** What stands for a value in an incomplete text, with one group around the whole of it. */
  placeholder?: RegExp;
}

/** A line to copy, in a box. The page's own listener copies the text of the `code`. */
export function CopyLine({ text, complete = true, placeholder = /(?!)/ }: Props) {
  return (
    <div class="copy-box">
      <code>
        {complete ? <FileName text={text} /> : <Placeholders {...{ text, placeholder }} />}
      </code>
      {complete && (
        <button type="button" data-copy="" aria-label={`Copy ${text}`}>
          Copy
        </button>
      )}
    </div>
  );
}
