import { parsePlatform } from '../../rules/reading/parsePlatform.ts';
import { parseVersion } from '../../rules/reading/parseVersion.ts';
import { isCovered } from '../../rules/releases/trainTable.ts';
import { sourceOf } from '../../rules/reason.ts';
import { type IndexedPage, type IndexedSection, type SearchIndex } from './loadSearch.ts';
import { fieldWordsIn, tellingWords } from './queryWords.ts';

/** A page that was found, with its sections, the best first. */
export interface FoundPage {
  page: IndexedPage;
  sections: IndexedSection[];
}

/** Where words of the field lead. */
export interface Lead {
  /** Path of the page, without the base path. */
  path: string;
  anchor: string;
  title: string;
  says: string;
}

/** What a search found, and by which words when it was not by all that the reader typed. */
export interface Found {
  leads: Lead[];
  pages: FoundPage[];
  /** Words by which it was found. */
  words: string[];
  /** Whether `words` are others than those of the query. */
  isOther: boolean;
}

/** The longest text that is searched, in letters: a sentence, or some names of files. */
export const longestQuery = 400;

const mostPages = 12;
const fewPages = 3;
const mostWords = 24;
const boost = { title: 4, heading: 3 };
const weights = { fuzzy: 0.2, prefix: 0.3 };

/** How many letters may be wrong in a word. A number that is not there is none. */
const mistakesIn = (word: string) =>
  /\d/.test(word) || word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
/** From how many letters on a word may be the beginning of another. `HA` is not “have”. */
const isBeginning = (word: string) => word.length > 2;

/** The word of the index that a query's word means; `null` where there is none like it. */
function wordMeant({ index }: SearchIndex, word: string): string | null {
  if (index.search(word, { prefix: isBeginning(word), tokenize: (text) => [text] }).length > 0) {
    return word;
  }
  // The nearest: with the fewest wrong letters, then of the length and beginning most like it.
  const gap = (term: string) => Math.abs(term.length - word.length) + (term[0] === word[0] ? 0 : 1);
  for (let fuzzy = 1; fuzzy <= mistakesIn(word); fuzzy += 1) {
    const found = index.search(word, { fuzzy, weights, tokenize: (text) => [text] });
    const [first, ...others] = found.flatMap(({ terms }) => terms);
    if (first) return others.reduce((best, term) => (gap(term) < gap(best) ? term : best), first);
  }
  return null;
}

function search({ index, sections }: SearchIndex, words: string[], query: string): FoundPage[] {
  const results = index.search(words.join(' '), {
    tokenize: () => words,
    prefix: isBeginning,
    boost,
    weights,
  });
  const whole = query.toLowerCase();
  const byPage = new Map<
    IndexedPage,
    { has: Set<string>; best: [score: number, section: IndexedSection][] }
  >();
  for (const { id, score, queryTerms } of results) {
    const found = sections[id as number];
    if (!found) continue;
    const { page, section } = found;
    const known = byPage.get(page) ?? { has: new Set(), best: [] };
    for (const term of queryTerms) known.has.add(term);
    const isWhole = words.length > 1 && section.join(' ').toLowerCase().includes(whole);
    const all = queryTerms.length / words.length;
    known.best.push([score * all * (isWhole ? 4 : 1), section]);
    byPage.set(page, known);
  }
  const counts = [...byPage.values()].map(({ has }) => has.size).sort((a, b) => b - a);
  // Where few pages have all words, those that lack one follow.
  const least = counts[fewPages - 1] === counts[0] ? counts[0] : (counts[0] ?? 0) - 1;
  return [...byPage]
    .filter(([, { has }]) => has.size > 0 && has.size >= (least ?? 0))
    .map(([page, { has, best }]) => ({ page, has, best: best.sort(([a], [b]) => b - a) }))
    .sort((a, b) => b.has.size - a.has.size || (b.best[0]?.[0] ?? 0) - (a.best[0]?.[0] ?? 0))
    .slice(0, mostPages)
    .map(({ page, best }) => ({ page, sections: best.map(([, section]) => section) }));
}

function leadsOf({ pages }: SearchIndex, query: string): Lead[] {
  const titleOf = (path: string) => pages.find((page) => page.path === path)?.title ?? path;
  const named = parsePlatform(query);
  const model = named.ok
    ? [{ rule: 'models' as const, says: `${query}: a name of the ${named.value.name}.` }]
    : [];
  const version = parseVersion(query);
  const covered =
    version.ok && isCovered(version.value)
      ? [{ rule: 'table-1' as const, says: 'Which upgrades are direct, from it and to it.' }]
      : [];
  return [...fieldWordsIn(query), ...model, ...covered].slice(0, 3).map(({ rule, says }) => {
    const { page, anchor } = sourceOf(rule);
    const path = `/guide/${page}/`;
    return { path, anchor, title: titleOf(path), says };
  });
}

/**
 * Finds the pages that hold the words of a query, whole words before beginnings, in any order; a word
 * that is nowhere stands for one with two other letters at most, or is left out. Where words of the
 * field lead somewhere, that comes first.
 */
export function findPages(search_: SearchIndex, query: string): Found {
  const typed = query.slice(0, longestQuery);
  const asked = tellingWords(typed).slice(0, mostWords);
  const meant = asked.flatMap((word) => wordMeant(search_, word) ?? []);
  const words = [...new Set(meant)];
  const pages = words.length === 0 ? [] : search(search_, words, typed.trim());
  const isOther = asked.some((word) => !words.includes(word));
  return { leads: leadsOf(search_, typed.trim()), pages, words, isOther };
}
