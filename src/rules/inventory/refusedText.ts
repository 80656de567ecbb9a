/** What a text is that no list can be, and what to do with it, in a sentence; `null` for all others. */
export function refusedText(text: string): string | null {
  if (!/\S/.test(text)) return 'This is empty: nothing was saved in it, or nothing was copied.';
  const start = text.slice(0, 2_000);
  if (start.startsWith('PK\u0003\u0004')) {
    return 'This is a workbook (.xlsx) or another archive, not text. Save it as CSV, or copy the cells and paste them here.';
  }
  if (start.startsWith('%PDF')) {
    return 'This is a PDF. Copy the table out of it, or ask for it as CSV.';
  }
  if (/^\s*</.test(start) && /<(?:!doctype html|html|head|body|script|form|div)\b/i.test(start)) {
    return 'This is a web page, most likely that of a login: the session had ended when the list was saved. Log in and fetch it again.';
  }
  if (/^\s*<(?:\?xml|!--|[a-z][\w:-]*[\s>])/i.test(start)) {
    return 'This is XML. Ask for the same list as JSON or CSV.';
  }
  // eslint-disable-next-line no-control-regex -- control characters are what tells binary from text
  const strange = start.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
  if (strange > 3 && strange > start.length / 50) {
    return 'This is not text: most of it can’t be read. Choose the file as JSON, CSV or plain text.';
  }
  return null;
}
