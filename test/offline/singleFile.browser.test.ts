import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { describeInBrowsers } from '../support/describeInBrowsers.ts';
import { waitForText, waitUntil } from '../support/onThePage.ts';

const isInView = (page: Page, selector: string) =>
  page.$eval(selector, (one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });

describeInBrowsers(
  'The single file',
  ({ open, waitForPath, browserName }) => {
    test('opens with the network off, at the page, the query and the anchor of its link', async () => {
      const page = await open(
        'guide/upgrade-path/#table-1',
        { from: '7.0', to: '7.6' },
        // Firefox has no switch for it; there the harness holds that nothing is asked for.
        { prepare: async (one) => browserName === 'chromium' && one.setOfflineMode(true) },
      );
      expect(await page.title()).toMatch(/^Plan the upgrade path/);
      await waitForText(page, 'main [role=status]', '2 upgrades');
      await waitUntil(() => isInView(page, '#table-1'), Boolean, 'the table of the link in view');
      expect(await page.$$('main')).toHaveLength(1);
    });

    test('leads from page to page like a site: title, focus, top, and back', async () => {
      const page = await open('guide/backups/');
      await page.evaluate(() => scrollTo({ top: 500, behavior: 'instant' }));
      await waitUntil(
        () => page.evaluate(() => (history.state as { scroll?: number } | null)?.scroll),
        (scroll) => scroll === 500,
        'the place to be remembered',
      );
      await page.$eval('#sidebar a[href$="guide/readiness/"]', (link) =>
        (link as HTMLAnchorElement).click(),
      );
      await waitUntil(
        () => page.title(),
        (title) => !title.startsWith('Back up'),
        'the other title',
      );
      await page.waitForFunction(() => scrollY === 0);
      await page.waitForFunction(() => document.activeElement?.localName === 'main');
      await waitForText(page, '#sidebar [aria-current=page]', /^Readiness$/);

      await page.goBack();
      await waitUntil(
        () => page.title(),
        (title) => title.startsWith('Back up'),
        'the first title',
      );
      await page.waitForFunction(() => scrollY === 500);
      await waitForPath(page, 'guide/backups/');
    });

    test('a link to where the reader is leads there again', async () => {
      const page = await open('guide/upgrade-path/#table-1', { from: '7.0' });
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await page.$eval('.contents a[href$="#table-1"], main a[href$="#table-1"]', (link) =>
        (link as HTMLAnchorElement).click(),
      );
      await waitUntil(() => isInView(page, '#table-1'), Boolean, 'the table');
    });

    test('prints the page or the whole guide', async () => {
      const page = await open('guide/upgrade-path/', { from: '7.0', to: '7.6' });
      await waitForText(page, 'main [role=status]', '2 upgrades');
      await page.evaluate(() => {
        window.print = () => {
          const pages = [...document.querySelectorAll<HTMLElement>('.page')];
          document.body.dataset.printed = pages.map(({ textContent }) => textContent).join('');
          document.body.dataset.pages = String(pages.length);
          dispatchEvent(new Event('afterprint'));
        };
      });
      const printed = async (choice: string) => {
        await page.$eval(`[data-print=${choice}]`, (one) => (one as HTMLButtonElement).click());
        return page.evaluate(() => ({ ...document.body.dataset }));
      };
      expect((await printed('page'))['pages']).toBe('1');
      const whole = await printed('guide');
      expect(Number(whole['pages'])).toBe((await page.$$('#sidebar a')).length);
      expect(whole['printed']).toContain('2 upgrades');
      expect(whole['printed']).toContain('sync-from-peer');
      expect(await page.$$('.page')).toHaveLength(1);
    });
  },
  { editions: ['single-file'] },
);

describeInBrowsers(
  'The whole guide on paper',
  ({ open }) => {
    test('has no page with a heading alone', async () => {
      const page = await open('guide/backups/');
      await page.emulateMediaType('print');
      const printed = await page.evaluate(() => {
        const print: { path: string; hasText: boolean }[] = [];
        window.print = () => {
          for (const one of document.querySelectorAll<HTMLElement>('.page')) {
            if (!one.checkVisibility()) continue;
            const texts = [...one.querySelectorAll('p:not(.lead, .page-footer *), li, td')];
            print.push({ path: one.id, hasText: texts.some((text) => text.checkVisibility()) });
          }
        };
        document.querySelector<HTMLElement>('[data-print=guide]')?.click();
        return print;
      });
      expect(printed.length).toBeGreaterThan(15);
      expect(printed.filter(({ hasText }) => !hasText)).toEqual([]);
    });
  },
  { browsers: ['chromium'], editions: ['single-file'] },
);

describeInBrowsers(
  'The single file without JavaScript',
  ({ open }) => {
    const prepare = (page: Page) => page.setJavaScriptEnabled(false);

    test('shows all pages one below the other, and its links lead to them', async () => {
      const page = await open('guide/backups/', {}, { prepare });
      const links = await page.$$eval('#sidebar a', (all) => all.map(({ hash }) => hash.slice(1)));
      const pages = await page.$$eval('.page', (all) =>
        all.filter((one) => one.checkVisibility()).map(({ id }) => id),
      );
      expect(pages).toEqual(links);
      await waitUntil(
        () =>
          page.evaluate(
            () => document.getElementById('/guide/backups/')?.getBoundingClientRect().top,
          ),
        (top = Infinity) => Math.abs(top) < 200,
        'the page of the link',
      );
    });

    test('every link leads to a place, and no two places have one name', async () => {
      const page = await open('', {}, { prepare });
      const { broken, twice } = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        const hashes = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map(
          ({ hash }) => decodeURIComponent(hash.slice(1)).replace(/\?[^#]*/, ''),
        );
        return {
          broken: hashes.filter((hash) => !ids.includes(hash)),
          twice: ids.filter((id, index) => ids.indexOf(id) !== index),
        };
      });
      expect(broken).toEqual([]);
      expect(twice).toEqual([]);
    });
  },
  { editions: ['single-file'], browsers: ['chromium'] },
);
