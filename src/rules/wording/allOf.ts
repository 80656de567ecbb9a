const lists = new Intl.ListFormat('en', { type: 'conjunction' });

/** Answers how to name several in a sentence: `a`, `a and b`, `a, b, and c`. */
export function allOf(names: readonly string[]): string {
  return lists.format(names);
}
