import MiniSearch from 'minisearch';
import { pageHref } from '../address.ts';
import { wordsToIndex } from './queryWords.ts';

/** A part of a page under one heading: its anchor, empty before the first; heading; text. */
export type IndexedSection = [anchor: string, heading: string, text: string];

/** A page as the build writes it for the search. */
export interface IndexedPage {
  /** Without the base path. */
  path: string;
  title: string;
  sections: IndexedSection[];
}

/** What is looked through: pages, and the index of their sections, numbered through all pages. */
export interface SearchIndex {
  pages: IndexedPage[];
  sections: { page: IndexedPage; section: IndexedSection }[];
  index: MiniSearch;
}

/** Makes the index of what the build wrote. */
export function makeIndex(pages: IndexedPage[]): SearchIndex {
  const sections = pages.flatMap((page) => page.sections.map((section) => ({ page, section })));
  const index = new MiniSearch({
    fields: ['title', 'heading', 'text'],
    tokenize: wordsToIndex,
    processTerm: (term) => term,
  });
  index.addAll(
    sections.map(({ page, section: [, heading, text] }, id) => ({
      id,
      title: page.title,
      heading,
      text,
    })),
  );
  return { pages, sections, index };
}

let loaded: Promise<SearchIndex> | undefined;

let pagesHere: (() => IndexedPage[]) | undefined;

/** Takes the pages from here instead of from the build's file: the single file has them all. */
export function searchIn(pages: () => IndexedPage[]): void {
  pagesHere = pages;
}

async function load(): Promise<SearchIndex> {
  if (pagesHere) return makeIndex(pagesHere());
  const response = await fetch(pageHref('/search/pages.json'));
  if (!response.ok) throw new Error(`The search index: ${response.status}`);
  return makeIndex((await response.json()) as IndexedPage[]);
}

/** Loads the index once; a failed load is tried again by the next call. */
export function loadSearch(): Promise<SearchIndex> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}
