import { type SearchWords, searchWords, stopWords } from '../../rules/facts/searchWords.ts';

const stops: ReadonlySet<string> = new Set(stopWords.split(' '));
// A version, or letters and digits; a hyphen or an underscore ends a word.
const word = /\d+(?:\.\d+)+|[\p{L}\d]+/gu;
const compound = /[\p{L}\d]+(?:-[\p{L}\d.]+)+/gu;

/** Answers the words of a text in small letters: names fall into their parts, versions stay whole. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(word) ?? [];
}

/** Answers the words of a text for the index: those of `wordsOf`, and what hyphens join as a whole. */
export function wordsToIndex(text: string): string[] {
  return [...wordsOf(text), ...(text.toLowerCase().match(compound) ?? [])];
}

/** Answers the words of a query that name something; all of them where none does. */
export function tellingWords(query: string): string[] {
  const all = [...new Set(wordsOf(query))];
  const telling = all.filter((each) => !stops.has(each));
  return telling.length > 0 ? telling : all;
}

/** Answers which words of the field stand in a query, the longest first. */
export function fieldWordsIn(query: string): SearchWords[] {
  const text = ` ${query
    .toLowerCase()
    .replace(/[?!.,;:"’'()]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `;
  const found = searchWords.flatMap((entry) => {
    const words = entry.words.split(', ').filter((each) => text.includes(` ${each} `));
    return words.length > 0 ? [{ entry, length: Math.max(...words.map((one) => one.length)) }] : [];
  });
  return found.sort((a, b) => b.length - a.length).map(({ entry }) => entry);
}
