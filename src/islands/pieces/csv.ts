/**
 * Where a spreadsheet would see a formula: at the beginning of a cell, and inside of it after what
 * it may take for the end of one, for it may separate by semicolon or tab and then heed no quotes.
 */
const formula = /^(?=[\t\r\n]|[\s"]*[=+\-@＝＋－＠])|(?<=[;\t\r\n])(?=[ "]*[=+\-@＝＋－＠])/g;

function cell(text: string): string {
  const safe = text.replace(formula, "'");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Writes rows as CSV by RFC 4180. Spreadsheets that are to read it as UTF-8 need the byte order mark in
 * front. What a spreadsheet would take for a formula gets an apostrophe in front, whichever separator
 * it reads by.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}
