import { addressOf } from './address.ts';

/** Marks the entry of "On this page" whose section the reader is in, while the page scrolls. */
export function startScrollSpy(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const targets = links.map(({ href }) =>
    document.getElementById(decodeURIComponent(addressOf(href)?.anchor ?? '')),
  );

  const mark = () => {
    const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
    const atTheEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
    const line = atTheEnd ? clientHeight : clientHeight * 0.3;
    const current = targets.findLastIndex((target) => {
      const box = target?.getBoundingClientRect();
      return box && box.top <= line;
    });
    links.forEach((link, index) => {
      if (index === Math.max(current, 0)) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    });
  };

  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -70% 0px' });
  for (const target of targets) if (target) observer.observe(target);
  const footer = document.querySelector('.page-footer');
  if (footer) new IntersectionObserver(mark, { threshold: [0, 0.5, 1] }).observe(footer);
}
