/** Longer than any file name may be. */
export const longestName = 255;

/** Longer than any path that is worth decoding. */
const longestPath = 4096;

function lastPart(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

function decoded(text: string): string {
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
  let name = path.length > longestPath ? lastPart(path) : path;
  if (name.length <= longestPath && name.includes('%')) name = decoded(name);
  const query = name.search(/[?#]/);
  if (query >= 0) name = name.slice(0, query);
  name = lastPart(name).trim();
  if (name.length > longestName) return name;
  return name.replace(/^["'`]+/, '').replace(/["'`*@]+$/, '');
}
