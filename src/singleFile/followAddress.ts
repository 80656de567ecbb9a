import { readAddress } from '../browser/address.ts';
import { findAnchor, showPage } from './showPage.ts';

const scrollRests = 100;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Leads eye, keyboard and screen reader to an element, as a link to it does. */
function leadTo(target: HTMLElement, behavior?: ScrollBehavior) {
  document.querySelector('[data-target]')?.removeAttribute('data-target');
  target.dataset.target = '';
  const around = target.closest('details');
  if (around) around.open = true;
  target.scrollIntoView({ behavior });
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

function scrollToPlace(isOther: boolean) {
  const { anchor } = readAddress();
  const target = findAnchor(anchor);
  const { scroll } = (history.state ?? {}) as { scroll?: number };
  if (scroll !== undefined) scrollTo({ top: scroll, behavior: 'instant' });
  else if (target) leadTo(target, isOther ? 'instant' : undefined);
  else if (isOther || !anchor) scrollTo({ top: 0, behavior: 'instant' });
}

function follow(isFirst: boolean) {
  clearTimeout(timer);
  for (const popover of document.querySelectorAll<HTMLElement>(':popover-open')) {
    popover.hidePopover();
  }
  const isOther = showPage(readAddress().path);
  if (isOther && !isFirst) document.querySelector('main')?.focus({ preventScroll: true });
  // A calculator draws its answer in the next microtask, and what follows it moves down.
  queueMicrotask(() => scrollToPlace(isOther));
}

/** Keeps where the reader was on a page with its entry in the history, for the back button. */
function rememberScroll() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    try {
      history.replaceState({ scroll: scrollY }, '');
    } catch {
      // Safari refuses more than 100 changes in 30 seconds; the page then opens at its top.
      // It will ignore them some day: https://bugs.webkit.org/show_bug.cgi?id=317129
    }
  }, scrollRests);
}

/** A link to where the reader is already changes no address; one with a bare `#` names no page. */
function followOnTheSpot(event: MouseEvent) {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  if (!link || event.defaultPrevented) return;
  if (!link.hash.startsWith('#/')) {
    event.preventDefault();
    const target = document.getElementById(link.hash.slice(1));
    if (target) leadTo(target);
  } else if (link.hash === location.hash) {
    event.preventDefault();
    history.replaceState(null, '');
    follow(false);
  }
}

/** Shows the page that the address names, now and whenever it changes. */
export function startFollowingAddress(): void {
  history.scrollRestoration = 'manual';
  follow(true);
  addEventListener('popstate', () => follow(false));
  addEventListener('scroll', rememberScroll, { passive: true });
  document.addEventListener('click', followOnTheSpot);
}
