import { expect, test } from 'vitest';
import { describeInBrowsers } from '../support/describeInBrowsers.ts';
import { waitForText } from '../support/onThePage.ts';
import { dialog, openSearch, searchFor } from './openSearch.ts';

/** What is found, and what is answered by the rules. */
const queries: [what: string, queries: string[]][] = [
  ['page', ['readiness', 'firmware', 'cluster', 'certificate', 'patch']],
  [
    'answer',
    ['4110 7.0.6 to 7.6.0', '2130 7.0.4 to 7.6', '7.2 to 7.6', '3140 7.4.2', '1010 7.2.5 to 7.4.2'],
  ],
];

describeInBrowsers(
  'Search',
  ({ open }) => {
    test.each(queries)(
      'shows the first %s within 100 ms once the index is warm',
      async (_, all) => {
        const page = await open('');
        await openSearch(page);
        await searchFor(page, 'backup');
        const times: number[] = [];
        for (const query of all) {
          await page.evaluate((selector) => {
            const list = document.querySelector(`${selector} .results`);
            const state = window as unknown as { typed: number; shown: number };
            list?.replaceChildren();
            state.shown = 0;
            const shown = () => {
              if (!list?.childElementCount) return;
              state.shown = performance.now();
              observer.disconnect();
            };
            const observer = new MutationObserver(shown);
            if (list) observer.observe(list, { childList: true });
          }, dialog);
          await page.evaluate(
            (selector, text) => {
              const input = document.querySelector<HTMLInputElement>(`${selector} input`);
              if (!input) return;
              input.value = text;
              (window as unknown as { typed: number }).typed = performance.now();
              input.dispatchEvent(new Event('input', { bubbles: true }));
            },
            dialog,
            query,
          );
          await waitForText(page, `${dialog} [role=status]`, `“${query}”`);
          const time = await page.evaluate(() => {
            const { typed, shown } = window as unknown as { typed: number; shown: number };
            return shown - typed;
          });
          times.push(time);
        }
        times.sort((a, b) => a - b);
        expect(times[0]).toBeGreaterThan(0);
        expect(times[2], `times were ${times.join(', ')} ms`).toBeLessThanOrEqual(100);
      },
    );
  },
  { editions: ['site', 'single-file'] },
);
