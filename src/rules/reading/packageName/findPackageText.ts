import { beginningInText } from './nameBeginnings.ts';

/** Known beginnings of Cisco's package names; a name is looked for from here on. */
const beginning = new RegExp(beginningInText, 'gi');

/** What ends a name: other columns, quotation marks, Markdown’s marks, the next line, the target of a link. */
const nameEnd = new RegExp(
  `[\\t\\r\\n"<>|,;\`]| {2}| -> |'(?=[\\s,;)]|$)| (?=[^ ]*(?:${beginningInText}))`,
  'gi',
);

/** A whole ending, and then something in another column. */
const endingThenColumn =
  /\.(?:tar|spa|csp|sh|ssa|ssb|qcow2|bz2|ovf|zip|(?:md5|sha\d{1,3})(?:sum)?) (?!\(|-? ?copy)/i;

/** A signed package under another name is known by its ending alone. */
const signed = /[^\s"'`<>|,;:=*@[(/\\]\.sh\.rel\b/i;

const beforeName = /[\s"'`<>|,;:=*@[(/\\]/;
const copyOf = 'copy of ';

/** A part of a text that looks like a package name, with the folders before it. */
interface PackageText {
  text: string;
  /** Where the search goes on. */
  end: number;
}

/**
 * Answers the next part of a text, from `start` on, that begins like a package of Cisco's or ends like
 * a signed one, or `null` where there is none. Letters glued to its beginning and `Copy of` stay with it, since
 * they are part of the file's name. Reads no character more than a fixed number of times.
 */
export function findPackageText(line: string, start = 0): PackageText | null {
  beginning.lastIndex = start;
  const known = beginning.exec(line)?.index ?? -1;
  // Only as far as the next known name, so that nothing is looked through twice.
  const renamed = line.slice(start, known < 0 ? line.length : known).search(signed);
  if (known < 0 && renamed < 0) return null;
  const at = renamed < 0 ? known : start + renamed;
  let from = at;
  while (from > start && !beforeName.test(line.charAt(from - 1))) from -= 1;
  const copyStart = from - copyOf.length;
  if (copyStart >= start && line.slice(copyStart, from).toLowerCase() === copyOf) from = copyStart;
  nameEnd.lastIndex = at;
  const end = nameEnd.exec(line);
  const to = end ? end.index : line.length;
  let text = line.slice(from, to).trimEnd();
  const column = endingThenColumn.exec(text.slice(0, 1024));
  if (column) text = text.slice(0, text.indexOf(' ', column.index));
  if (end?.[0] !== ' -> ') return { text, end: to };
  // The target of a link is no file of its own.
  const lineEnd = line.indexOf('\n', to);
  return { text, end: lineEnd < 0 ? line.length : lineEnd };
}
