import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteDirectory } from './builtSite.ts';

/** The forms in which readers get the guide: the served site, and one file opened from disk. */
export type EditionName = 'site' | 'single-file';

/** A place in the guide, the same in each edition. */
export interface Place {
  /** Such as `guide/upgrade-path/`; the start page is the empty string. */
  path: string;
  query: URLSearchParams;
  /** Anchor, without `#`. */
  anchor: string;
}

/** How an edition writes the address of a place, and reads it back. */
export interface Edition {
  addressOf(place: Place): string;
  /** The place of an address that this edition wrote. */
  placeOf(address: string): Place;
  /** Whether the edition may ask for this address. */
  isOwn(url: string): boolean;
}

function write({ path, query, anchor }: Place): string {
  const search = query.size > 0 ? `?${query.toString()}` : '';
  return `${path}${search}${anchor && `#${anchor}`}`;
}

/** The site, served at an address that ends in its base path. */
export function siteEdition(address: () => string): Edition {
  return {
    addressOf: (place) => address() + write(place),
    placeOf(text) {
      const url = new URL(text);
      const path = decodeURIComponent(url.pathname.slice(new URL(address()).pathname.length));
      return { path, query: url.searchParams, anchor: decodeURIComponent(url.hash.slice(1)) };
    },
    isOwn: (url) => url.startsWith(address()),
  };
}

/** The single file, whose places stand behind `#/`. */
export function singleFileEdition(
  file = join(siteDirectory, 'threat-defense-upgrade-guide.html'),
): Edition {
  const address = pathToFileURL(file).href;
  return {
    addressOf: (place) => `${address}#/${write(place)}`,
    placeOf(text) {
      const route = new URL(new URL(text).hash.slice(1) || '/', 'file:///');
      return {
        path: decodeURIComponent(route.pathname.slice(1)),
        query: route.searchParams,
        anchor: decodeURIComponent(route.hash.slice(1)),
      };
    },
    isOwn: (url) => url.split('#')[0] === address,
  };
}
