import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSite } from '../site/readSite.ts';
import { describeInBrowsers } from '../support/describeInBrowsers.ts';
import { textOf } from '../support/onThePage.ts';
import { hostileQuery, hostileText } from './hostileTexts.ts';

// The same links in every run, so that one that breaks something breaks it again.
const [queries, anchors] = [hostileQuery, hostileText].map((one) =>
  fc.sample(one, { numRuns: 24, seed: 7 }),
);
const calculators = readSite()
  .pages.filter(({ document }) => document.querySelector('[data-island]'))
  .map(({ path }) => path);

describeInBrowsers(
  'Hostile links',
  ({ open, allowTrouble }) => {
    test('show their page, whatever stands in the query and in the anchor', async () => {
      const page = await open('');
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      for (const [index, query] of (queries ?? []).entries()) {
        const path = calculators[index % calculators.length] ?? '';
        const anchor = encodeURIComponent((anchors?.[index] ?? '').toWellFormed());
        await open(`${path}#${anchor}`, query, { page });
        expect(await textOf(page, 'h1'), query).not.toMatch(/^$|no such page/);
        expect(await page.$('[onerror]'), query).toBeNull();
      }
      expect(dialogs).toEqual([]);
    });

    test('a hash that is no address shows a page as well', async () => {
      allowTrouble(/404/);
      const page = await open('');
      for (const anchor of ['%', '%E0%A4%A', '/', '//', '/%', '?', '/guide/backups', '#']) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, anchor);
        expect(await textOf(page, 'h1'), anchor).not.toBe('');
      }
    });
  },
  { editions: ['site', 'single-file'] },
);
