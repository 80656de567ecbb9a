/** The search engine of the built site; the build puts it there. */
declare module 'virtual:search-engine' {
  import type { SearchEngine } from '../browser/search/loadSearch.ts';
  export const options: SearchEngine['options'];
  export const search: SearchEngine['search'];
}
