/**
 * Where the reader is: the only module that knows where path, query and anchor are kept.
 *
 * On the site they are the parts of the URL. In the single file, where the path is that of the
 * file itself, all three stand in the hash: `#/guide/upgrade-path/?from=7.0#table-1`.
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
const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** Whether this is the guide in one file, with its pages behind the hash. */
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

/** Answers which page of the guide an absolute URL leads to, or `undefined` where it leaves it. */
export function addressOf(href: string): Address | undefined {
  const url = new URL(href);
  const withoutHash = (address: string) => address.replace(/#.*/s, '');
  if (isSingleFile()) {
    return withoutHash(href) === withoutHash(location.href) ? parseHash(url.hash) : undefined;
  }
  if (url.origin !== location.origin || !url.pathname.startsWith(`${base}/`)) return undefined;
  return {
    path: url.pathname.slice(base.length),
    query: url.search.slice(1),
    anchor: url.hash.slice(1),
  };
}

/** Answers where the reader is. */
export function readAddress(): Address {
  return addressOf(location.href) ?? { path: '/', query: '', anchor: '' };
}

/** Answers the whole address, as the reader would copy it. */
export function linkHere(): string {
  return location.href;
}

/** Answers the query of the current address, as it stands there: unknown keys and bad values too. */
export function readQuery(): URLSearchParams {
  return new URLSearchParams(readAddress().query);
}

/**
 * The address of a page, ready for an `href`; also while pages are rendered at build time.
 * `path` has no base path in front: `/`, `/plan/`, `/guide/upgrade-path/`.
 */
export function pageHref(path: string, query?: URLSearchParams | string, anchor?: string): string {
  const search = query?.toString() ?? '';
  const tail = (search && `?${search}`) + (anchor ? `#${anchor}` : '');
  return (isSingleFile() ? '#' : base) + path + tail;
}

/**
 * Puts a query into the current address, without a new entry in the history and without
 * scrolling, and tells all listeners of `onAddressChange`.
 */
export function replaceQuery(query: URLSearchParams): void {
  const { path, anchor } = readAddress();
  const href = pageHref(path, query, anchor);
  const { pathname, search, hash } = location;
  if (href === (isSingleFile() ? hash : pathname + search + hash)) return;
  try {
    history.replaceState(history.state, '', href);
  } catch {
    // Safari refuses more than 100 changes in 30 seconds; the next one puts it right.
    return;
  }
  dispatchEvent(new Event(changed));
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
