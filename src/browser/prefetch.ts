import { addressOf, readAddress } from './address.ts';
import { withDevice } from './carryDevice.ts';

const longEnoughToMeanIt = 80;

/** Fetches a page of this site while the pointer or the focus rests on a link to it. */
export function startPrefetch(): void {
  const seen = new Set([readAddress().path]);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rest = ({ target }: Event) => {
    clearTimeout(timer);
    const link = (target as Element).closest<HTMLAnchorElement>('a[href]');
    const path = link && addressOf(link.href)?.path;
    if (!link || !path?.endsWith('/') || seen.has(path)) return;
    timer = setTimeout(() => {
      seen.add(path);
      const href = (withDevice(link.href) ?? link.href).replace(/#.*/s, '');
      // The policy's `default-src 'none'` refuses `<link rel="prefetch">` in Firefox:
      // https://github.com/w3c/webappsec-csp/issues/107
      fetch(href, { priority: 'low' }).catch(() => undefined);
    }, longEnoughToMeanIt);
  };
  document.addEventListener('pointerover', rest);
  document.addEventListener('focusin', rest);
}
