import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { describeInBrowsers } from '../support/describeInBrowsers.ts';
import { tabTo, waitForText } from '../support/onThePage.ts';

/** What has the focus, and whether an eye can tell. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const text = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 30);
    const name = `${element.tagName} ${text || element.className}`;
    const hasRing = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    return { name, isVisible: hasRing && width > 0 && height > 0 };
  });

describeInBrowsers(
  'Keyboard alone',
  ({ open, waitForPath }) => {
    test('the first Tab reaches the skip link, which leads to the content', async () => {
      const page = await open('guide/backups/');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toEqual({ name: 'A Skip to the content', isVisible: true });
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.matches('main'));
      await page.keyboard.press('Tab');
      const isInMain = () => document.querySelector('main')?.contains(document.activeElement);
      expect(await page.evaluate(isInMain)).toBe(true);
    });

    test('every stop shows its focus', async () => {
      const page = await open('guide/upgrade-path/');
      const invisible: string[] = [];
      for (let stops = 0; stops < 60; stops++) {
        await page.keyboard.press('Tab');
        const { name, isVisible } = await focused(page);
        // Past the last stop the focus leaves the page and begins anew.
        if (/^(BODY|HTML)/.test(name) || (stops > 0 && name.includes('Skip'))) break;
        if (!isVisible) invisible.push(name);
      }
      expect(invisible).toEqual([]);
    });

    test('leads from page to page by the sidebar', async () => {
      const page = await open('');
      await tabTo(page, '#sidebar a[href$="/guide/readiness/"]');
      await page.keyboard.press('Enter');
      await waitForPath(page, 'guide/readiness/');
      await waitForText(page, '#sidebar [aria-current=page]', /readiness|ready/i);
    });
  },
  { editions: ['site', 'single-file'] },
);
