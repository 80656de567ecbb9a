import { type SearchEngine, type SearchPage, loadSearch } from './loadSearch.ts';
import { holdsName, respell, spellForQuery } from './spelling.ts';

/** What a search found, and by which words when it was not by all that the reader typed. */
export interface Found {
  pages: SearchPage[];
  /** The words that were found in the place of the query; `null` when it was the query itself. */
  insteadOf: string | null;
}

/** The longest text that is searched, in letters: a sentence, or some names of files. */
export const longestQuery = 400;

const mostPages = 12;
/** Parts that nearly every file name has. */
const commonParts = /^(cisco|ftd|ssp|secure|fw|td|sh|rel|tar|spa|\d+)$/i;
const version = /\d.*\./;

/**
 * Whether a text really has a word. The engine shortens a word until something begins with it, so
 * `7.9` finds `7`. A word with a digit must be there as it is, another one with all but its ending.
 */
export function hasWord(text: string, word: string): boolean {
  const enough = /\d/.test(word) ? word.length : Math.max(4, word.length - 3);
  return text.includes(word.slice(0, enough).toLowerCase());
}

async function search(engine: SearchEngine, query: string): Promise<SearchPage[]> {
  const { results } = await engine.search(query);
  const pages = await Promise.all(results.slice(0, mostPages).map((result) => result.data()));
  const words = respell(query).replaceAll('"', '').split(' ');
  return pages.filter((page) => {
    const text = respell(`${page.meta.title} ${page.content}`).toLowerCase();
    return words.every((word) => hasWord(text, word));
  });
}

async function wordsThatExist(engine: SearchEngine, words: string[]): Promise<string[]> {
  const found = await Promise.all(words.map((word) => search(engine, word)));
  return words.filter((_, index) => found[index]?.length);
}

/** The pages that hold the words one after the other, then those that hold them anywhere. */
async function searchWords(engine: SearchEngine, words: string): Promise<SearchPage[]> {
  const anywhere = await search(engine, words);
  if (!words.includes(' ')) return anywhere;
  const together = new Map(
    (await search(engine, `"${words}"`)).map((page) => [page.url, page] as const),
  );
  return [
    ...anywhere.flatMap(({ url }) => together.get(url) ?? []),
    ...anywhere.filter(({ url }) => !together.has(url)),
  ];
}

/**
 * Finds the pages that hold all words of a query. A name that stands nowhere as a whole is looked
 * for by its telling parts, then without its version; other words that stand nowhere are left out.
 */
export async function findPages(query: string): Promise<Found> {
  const engine = await loadSearch();
  const searched = query.slice(0, longestQuery);
  const spelled = spellForQuery(searched);
  const words = spelled.split(' ');
  const isName = holdsName(searched);
  const whole = await (isName ? search(engine, `"${spelled}"`) : searchWords(engine, spelled));
  if (whole.length > 0) return { pages: whole, insteadOf: null };

  const telling = words.filter((word) => !commonParts.test(word));
  const simple = words.flatMap((word) => word.split('-')).filter(Boolean);
  const attempts = isName
    ? [telling, telling.filter((word) => !version.test(respell(word)))]
    : [simple, await wordsThatExist(engine, simple)];
  for (const attempt of attempts) {
    const pages = attempt.length > 0 ? await searchWords(engine, attempt.join(' ')) : [];
    if (pages.length > 0) return { pages, insteadOf: respell(attempt.join(' ')) };
  }
  return { pages: [], insteadOf: null };
}
