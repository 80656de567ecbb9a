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

const limit = 100;
const rounds = 8;

describeInBrowsers(
  'Search',
  ({ open }) => {
    test.each(queries)(
      'shows the first %s within 100 ms once the index is warm',
      async (_, all) => {
        const page = await open('');
        await openSearch(page);
        await searchFor(page, 'backup');
        const fastest = all.map(() => Infinity);
        const middle = () => [...fastest].sort((a, b) => a - b)[2] ?? Infinity;
        // The fastest round tells what the search needs; the others what else the machine did.
        for (let turn = 0; turn < rounds * all.length && !(middle() <= limit); turn++) {
          const place = turn % all.length;
          const query = all[place] ?? '';
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
          expect(time).toBeGreaterThan(0);
          fastest[place] = Math.min(fastest[place] ?? Infinity, time);
        }
        expect(middle(), `times were ${fastest.join(', ')} ms`).toBeLessThanOrEqual(limit);
      },
    );
  },
  { editions: ['site', 'single-file'] },
);
