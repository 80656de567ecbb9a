interface Props {
  /** A file name, or a text with some in it. */
  text: string;
}

/** A file name that may wrap after `_` and `-`, and nowhere else. */
export function FileName({ text }: Props) {
  return (
    <>{text.split(/([-_]+)/).map((part, index) => (index % 2 === 0 ? part : [part, <wbr />]))}</>
  );
}
