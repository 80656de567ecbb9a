import { FileName } from './FileName.tsx';

interface Props {
  text: string;
  /** Matches what stands for a value; with one group around the whole of it. */
  placeholder: RegExp;
}

/** A text in which what stands for a value can't be taken for the value. */
export function Placeholders({ text, placeholder }: Props) {
  return (
    <>
      {text
        .split(placeholder)
        .map((part, index) =>
          index % 2 === 0 ? <FileName text={part} /> : <mark class="open">{part}</mark>,
        )}
    </>
  );
}
