/** A part of a name, and whether the other name has something else there. */
type NamePart = readonly [text: string, differs: boolean];

/** What names are put together from; the marks in between are parts themselves. */
const parts = /([-_.])/;

/**
 * Answers the parts of a name with those that differ from another name. Names of unlike shape have no
 * parts that belong together, so nothing of them is marked.
 */
export function differingParts(name: string, other: string): NamePart[] {
  const own = name.split(parts);
  const others = other.split(parts);
  if (own.length !== others.length) return [[name, false]];
  return own.map((text, index) => [text, text !== others[index]]);
}
