/** Answers how to show typed text inside a message: in quotation marks, cut to 40 characters. */
export function quote(text: string): string {
  const oneLine = text.slice(0, 200).replace(/\s+/g, ' ').trim();
  return oneLine.length > 40 ? `“${oneLine.slice(0, 39)}…”` : `“${oneLine}”`;
}
