import { pageHref } from '../address.ts';

/** A part of a page under one heading that holds what was searched. */
export interface SearchSection {
  title: string;
  /** Path and anchor, without the base path. */
  url: string;
  /** HTML with `<mark>` and no other element. */
  excerpt: string;
  weighted_locations: { balanced_score: number }[];
}

/** A page that holds what was searched. */
export interface SearchPage {
  url: string;
  content: string;
  meta: { title?: string };
  sub_results: SearchSection[];
}

/** What is used of pagefind's module. */
export interface SearchEngine {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<SearchPage> }[] }>;
}

declare global {
  /** In the single file: the engine with its index inside. */
  var upgradeGuideSearch: (() => Promise<SearchEngine>) | undefined;
}

let engine: Promise<SearchEngine> | undefined;

async function load(): Promise<SearchEngine> {
  const address = pageHref('/pagefind/pagefind.js');
  const loaded: SearchEngine = globalThis.upgradeGuideSearch
    ? await globalThis.upgradeGuideSearch()
    : await import(/* @vite-ignore */ address);
  // The index is small: a worker would cost more time and bytes than it saves.
  await loaded.options({ noWorker: true, baseUrl: '/', excerptLength: 24 });
  await loaded.search('warm');
  return loaded;
}

/** Loads the search engine once; a failed load is tried again by the next call. */
export function loadSearch(): Promise<SearchEngine> {
  engine ??= load().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}
