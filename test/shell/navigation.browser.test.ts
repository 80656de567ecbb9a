import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { describeInBrowsers, phone } from '../support/describeInBrowsers.ts';
import { clickOn, textOf, waitForText, waitUntil } from '../support/onThePage.ts';

/** Clicks the first shown element that matches. */
const click = (page: Page, selector: string) =>
  page.$$eval(selector, (all) => {
    (all.find((one) => one.checkVisibility()) as HTMLElement | undefined)?.click();
  });

describeInBrowsers(
  'Navigation',
  ({ open, placeOf, waitForPath, allowTrouble }) => {
    test('the back button returns to the page before, with its query', async () => {
      const page = await open('guide/versions/', { platform: 'isa-3000' });
      await click(page, 'a[rel=next]');
      await waitForPath(page, 'guide/compatibility/');
      await page.evaluate(() => {
        history.back();
      });
      const { query } = await waitForPath(page, 'guide/versions/');
      expect(query.get('platform')).toBe('isa-3000');
    });

    test('a link from page to page carries the device of the reader', async () => {
      const page = await open('guide/versions/', { platform: 'isa-3000', from: '7.2' });
      await clickOn(page, '#sidebar a[href$="/guide/backups/"]');
      const { query } = await waitForPath(page, 'guide/backups/');
      expect(Object.fromEntries(query)).toEqual({ platform: 'isa-3000', from: '7.2' });
    });

    test('the contents follow the scroll', async () => {
      const page = await open('guide/package-names/');
      const current = () => textOf(page, '.contents [aria-current]');
      const last = await page.$$eval('.contents a', (links) => {
        const shown = links.filter((link) => link.checkVisibility());
        return shown.at(-1)?.textContent.trim() ?? '';
      });
      await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
      });
      await waitUntil(current, (text) => text === last, `“${last}” to be current`);
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      await waitUntil(current, (text) => text !== last, 'an earlier section to be current');
    });

    test('a heading has a link to itself', async () => {
      const page = await open('guide/package-names/');
      await click(page, 'main .heading a.anchor');
      const { anchor } = await waitUntil(
        () => placeOf(page),
        (place) => place.anchor !== '',
        'an anchor',
      );
      const isHeading = (end: string) => document.querySelector(`h2[id$="${end}"]`) !== null;
      expect(await page.evaluate(isHeading, anchor)).toBe(true);
    });

    test('the menu opens on a phone and leads to a page', async () => {
      const page = await open('guide/versions/', {}, { viewport: phone });
      const isShown = () =>
        page.$eval('#sidebar', (sidebar) => sidebar.checkVisibility({ visibilityProperty: true }));
      expect(await isShown()).toBe(false);
      await page.click('.menu');
      await waitUntil(isShown, Boolean, 'the sidebar');
      await page.keyboard.press('Escape');
      await waitUntil(isShown, (shown) => !shown, 'the sidebar to close');
      await page.click('.menu');
      await waitUntil(isShown, Boolean, 'the sidebar once more');
      await clickOn(page, '#sidebar a[href$="/guide/backups/"]');
      await waitForPath(page, 'guide/backups/');
      await waitUntil(isShown, (shown) => !shown, 'the sidebar to close');
    });

    test('an address that leads nowhere says so, with ways on', async () => {
      allowTrouble(/404/);
      const page = await open('no/such/page/');
      await waitForText(page, 'h1', /no such page/i);
      await page.waitForSelector('main a');
    });
  },
  { editions: ['site', 'single-file'] },
);
