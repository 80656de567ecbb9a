/** Answers a text as one line of Markdown that reads as it stands, whatever a link put into it. */
export function escaped(text: string): string {
  return text.replace(/[\\`*[\]<>#|]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');
}

/** Answers a text as code within a line of Markdown. */
export function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}
