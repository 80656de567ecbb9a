import type { BuiltPage, BuiltSite } from './readSite.ts';

/** Attributes that name another page or file. */
const attributes = ['href', 'src', 'data-scripts'];

const anywhere = 'http://site.invalid';

function addressesOf({ document }: BuiltPage): string[] {
  return attributes.flatMap((attribute) =>
    document
      .querySelectorAll(`[${attribute}]`)
      .flatMap((element) => (element.getAttribute(attribute) ?? '').split(' ')),
  );
}

/** What is wrong with each internal address on a page: nothing there, no such anchor, wrong base. */
export function brokenLinks(page: BuiltPage, site: BuiltSite): string[] {
  const here = new URL(site.base + page.path, anywhere);
  return addressesOf(page).flatMap((address) => {
    const url = new URL(address, here);
    if (url.origin !== anywhere) return [];
    const problem = problemWith(url, site);
    return problem ? [`${address}: ${problem}`] : [];
  });
}

function problemWith(url: URL, { base, pages, files }: BuiltSite): string | undefined {
  if (!url.pathname.startsWith(base)) return `outside ${base}`;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const page = pages.find((one) => one.path === path);
  if (!page) return files.has(path) ? undefined : 'no such page or file';
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || page.ids.includes(anchor) ? undefined : 'no such anchor';
}
