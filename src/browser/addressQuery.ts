/**
 * The part of `address.ts` that needs no base path. A module of its own, because Astro bundles the
 * client directive, which reads the query, without `import.meta`.
 */

/** The parts of an address; `path` has no base path in front: `/`, `/guide/upgrade-path/`. */
export interface Address {
  path: string;
  /** Without `?`. */
  query: string;
  /** Without `#`. */
  anchor: string;
}

const changed = 'upgrade-guide:address';

/** Whether this is this site in one file, with its pages behind the hash. */
export function isSingleFile(): boolean {
  return typeof document !== 'undefined' && 'singleFile' in document.documentElement.dataset;
}

/** Takes a hash of the single file apart; one that names no page is an anchor of the first page. */
export function parseHash(hash: string): Address {
  const [, path = '/', query = '', anchor = ''] =
    /^#(\/[^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(hash) ?? [];
  return hash.startsWith('#/')
    ? { path, query, anchor }
    : { path: '/', query: '', anchor: hash.slice(1) };
}

/** Answers the query of the current address, as it stands there: unknown keys and bad values too. */
export function readQuery(): URLSearchParams {
  const { hash, search } = location;
  return new URLSearchParams(isSingleFile() ? parseHash(hash).query : search);
}

/**
 * Calls the listener after each change of the address: by `replaceQuery`, by the back button, by
 * a link within the page. Answers the function that ends it.
 */
export function onAddressChange(listener: () => void): () => void {
  const events = ['popstate', 'hashchange', changed];
  for (const event of events) addEventListener(event, listener);
  return () => {
    for (const event of events) removeEventListener(event, listener);
  };
}

/** Tells all listeners of `onAddressChange` that the address was written. */
export function tellAddressChange(): void {
  dispatchEvent(new Event(changed));
}
