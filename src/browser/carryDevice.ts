import { addressOf, pageHref, readAddress } from './address.ts';
import { deviceKeys } from './deviceKeys.ts';

const carried: readonly string[] = deviceKeys;

/**
 * Answers a link's address with the reader's device in its query, or `undefined` where there is
 * nothing to carry: the link leaves this site, or has a query of its own.
 */
export function withDevice(href: string): string | undefined {
  const to = addressOf(href);
  if (!to?.path.endsWith('/') || to.query) return undefined;
  const here = readAddress();
  const query = new URLSearchParams(here.query);
  // A link to another place of this page keeps the whole query, or it would load the page anew.
  if (to.path !== here.path) {
    for (const key of [...query.keys()]) if (!carried.includes(key)) query.delete(key);
  }
  return query.size > 0 ? pageHref(to.path, query, to.anchor) : undefined;
}

/** Lets every link to a page of this site carry the reader's device, from the moment of the click. */
export function startCarryingDevice(): void {
  const carry = ({ target }: Event) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href]');
    const plain = link?.getAttribute('href');
    const href = link && withDevice(link.href);
    if (!link || !plain || !href) return;
    link.setAttribute('href', href);
    // The browser takes the address once the listeners are through; later the query may differ.
    setTimeout(() => link.setAttribute('href', plain));
  };
  for (const event of ['click', 'auxclick', 'contextmenu']) document.addEventListener(event, carry);
}
