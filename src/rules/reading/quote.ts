/** Answers how to show typed text inside a message: in quotation marks, cut to 40 characters. */
export function quote(text: string): string {
  // By code points, so that no character is cut in half.
  const characters = [...text.trimStart().slice(0, 200).replace(/\s+/g, ' ').trimEnd()];
  const shown = characters.length > 40 ? [...characters.slice(0, 39), '…'] : characters;
  return `“${shown.join('')}”`;
}
