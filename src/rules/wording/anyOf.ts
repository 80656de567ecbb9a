const choices = new Intl.ListFormat('en', { type: 'disjunction' });

/** Answers how to offer a choice in a sentence: `a`, `a or b`, `a, b, or c`. */
export function anyOf(names: readonly string[]): string {
  return choices.format(names);
}
