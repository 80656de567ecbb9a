import type { Page } from 'puppeteer-core';
import { test } from 'vitest';
import { describeInBrowsers } from './describeInBrowsers.ts';
import { waitUntil } from './onThePage.ts';

describeInBrowsers('The harness', ({ open, waitForPath }) => {
  /** Whether the page is still there after a look at another one. */
  async function wasKept(page: Page): Promise<boolean> {
    await page.evaluate(() => Reflect.set(window, 'isKept', true));
    await open('guide/readiness/', {}, { page });
    await page.evaluate(() => history.back());
    await waitForPath(page, 'guide/backups/');
    return page.evaluate(() => Reflect.get(window, 'isKept') === true);
  }

  test('leaves the page cache on, as readers have it', async () => {
    const page = await open('guide/backups/');
    // A browser may let one page go, for instance for want of memory; where the cache is off, it
    // lets all of them go.
    await waitUntil(() => wasKept(page), Boolean, 'a page out of the page cache');
  });
});
