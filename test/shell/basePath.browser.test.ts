import { expect, test } from 'vitest';
import { basePath, siteUnderBasePath } from '../support/builtSite.ts';
import { describeInBrowsers } from '../support/describeInBrowsers.ts';
import { clickOn } from '../support/onThePage.ts';
import { dialog, openSearch, resultLinks, searchFor } from './openSearch.ts';

describeInBrowsers(
  `Under ${basePath}`,
  ({ open, site, waitForPath }) => {
    test('pages lead to each other', async () => {
      const page = await open('');
      await clickOn(page, '#sidebar a[href$="/guide/backups/"]');
      await waitForPath(page, 'guide/backups/');
      const address = () => page.evaluate(() => location.href);
      expect(await address()).toBe(`${site.origin}${basePath}guide/backups/`);
    });

    test('search leads to pages that are there', async () => {
      const page = await open('');
      await openSearch(page);
      await searchFor(page, 'sync-from-peer');
      const [first = ''] = await resultLinks(page);
      expect(first).toContain(`${basePath}guide/device-to-device/`);
      await clickOn(page, `${dialog} .results a`);
      await waitForPath(page, 'guide/device-to-device/');
    });

    test('nothing is asked for outside the base path', async () => {
      site.requests.length = 0;
      await open('guide/upgrade-path/');
      expect(site.requests.filter(({ status }) => status === 404)).toEqual([]);
    });
  },
  { directory: siteUnderBasePath, base: basePath },
);
