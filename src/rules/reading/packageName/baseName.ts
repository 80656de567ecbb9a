/** Longer than any file name may be. */
export const longestName = 255;

function lastPart(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Answers the file name at the end of a path or an address: without folders, query, marks that
 * listings put behind a name (`*`, `@`) and quotation marks, and with `%20` and the like decoded.
 */
export function baseName(path: string): string {
  const whole = decoded(path);
  const query = whole.search(/[?#]/);
  const name = lastPart(query < 0 ? whole : whole.slice(0, query)).trim();
  if (name.length > longestName) return name;
  return name.replace(/^["'`]+/, '').replace(/["'`*@]+$/, '');
}
