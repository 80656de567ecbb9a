import { expect, test } from 'vitest';
import { basePath, siteUnderBasePath } from '../support/builtSite.ts';
import { describeInBrowsers } from '../support/describeInBrowsers.ts';
import { dialog, openSearch, resultLinks, searchFor } from './openSearch.ts';

describeInBrowsers(
  `Under ${basePath}`,
  ({ open, site, placeOf }) => {
    test('pages lead to each other', async () => {
      const page = await open('');
      await Promise.all([
        page.waitForNavigation(),
        page.click('#sidebar a[href$="/guide/backups/"]'),
      ]);
      expect(page.url()).toBe(`${site.origin}${basePath}guide/backups/`);
      expect((await placeOf(page)).path).toBe('guide/backups/');
    });

    test('search leads to pages that are there', async () => {
      const page = await open('');
      await openSearch(page);
      await searchFor(page, 'sync-from-peer');
      const [first = ''] = await resultLinks(page);
      expect(first).toContain(`${basePath}guide/device-to-device/`);
      await Promise.all([page.waitForNavigation(), page.click(`${dialog} .results a`)]);
      expect((await placeOf(page)).path).toBe('guide/device-to-device/');
    });

    test('nothing is asked for outside the base path', async () => {
      site.requests.length = 0;
      await open('guide/upgrade-path/');
      expect(site.requests.filter(({ status }) => status === 404)).toEqual([]);
    });
  },
  { directory: siteUnderBasePath, base: basePath },
);
