/**
 * Where the reader is: with `addressQuery.ts`, which it passes on, the only module that knows where
 * path, query and anchor are kept.
 *
 * On the site they are the parts of the URL. In the single file, where the path is that of the
 * file itself, all three stand in the hash: `#/guide/upgrade-path/?from=7.0#table-1`.
 */
import { type Address, isSingleFile, parseHash, tellAddressChange } from './addressQuery.ts';

export { isSingleFile, onAddressChange, parseHash, readQuery } from './addressQuery.ts';

const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** Answers which page of this site an absolute URL leads to, or `undefined` where it leaves it. */
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

/** A query that is not in the address yet. */
let waiting: URLSearchParams | undefined;

/** Answers the whole address, as the reader would copy it. */
export function linkHere(): string {
  return waiting ? new URL(hrefWith(waiting), location.href).href : location.href;
}

/**
 * The address of a page or a file of the site, ready for an `href`; also while pages are rendered
 * at build time. `path` has no base path in front: `/`, `/guide/upgrade-path/`, `/sw.js`.
 */
export function pageHref(path: string, query?: URLSearchParams | string, anchor?: string): string {
  const search = query?.toString() ?? '';
  const tail = (search && `?${search}`) + (anchor ? `#${anchor}` : '');
  return (isSingleFile() ? '#' : base) + path + tail;
}

function hrefWith(query: URLSearchParams): string {
  const { path, anchor } = readAddress();
  return pageHref(path, query, anchor);
}

/** Puts the query that waits into the address now: for what must outlive a page that is left at once. */
export function writeQuery(): void {
  if (!waiting) return;
  const href = hrefWith(waiting);
  waiting = undefined;
  const { pathname, search, hash } = location;
  if (href === (isSingleFile() ? hash : pathname + search + hash)) return;
  try {
    history.replaceState(history.state, '', href);
  } catch {
    // Safari refuses more than 100 changes in 30 seconds; the next one puts it right.
    // It will ignore them some day: https://bugs.webkit.org/show_bug.cgi?id=317129
    return;
  }
  tellAddressChange();
}

/**
 * Puts a query into the current address, without a new entry in the history and without
 * scrolling, and tells all listeners of `onAddressChange`. Browsers take half a frame for it, so it is
 * done once what hangs on the query is drawn; `linkHere` knows it at once.
 */
export function replaceQuery(query: URLSearchParams): void {
  if (!waiting) setTimeout(writeQuery);
  waiting = query;
}
