import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { describeInBrowsers, phone } from '../support/describeInBrowsers.ts';
import { textOf, waitUntil } from '../support/onThePage.ts';

const prepare = (page: Page) => page.setJavaScriptEnabled(false);

describeInBrowsers(
  'Without JavaScript',
  ({ open, waitForPath }) => {
    test.each(['', 'guide/upgrade-path/'])(
      '/%s has Table 1 where the calculator stands',
      async (path) => {
        const page = await open(path, {}, { prepare });
        expect(await textOf(page, 'main')).toMatch(
          /7\.6[\s\S]*7\.4[\s\S]*7\.3[\s\S]*7\.2[\s\S]*7\.1/,
        );
        expect(await page.$$('main table')).not.toHaveLength(0);
      },
    );

    test('no button stands there that does nothing', async () => {
      const page = await open('guide/device-to-device/', {}, { prepare });
      const idle = await page.$$eval('button:not([popovertarget]), select', (controls) =>
        controls.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 80)),
      );
      expect(idle).toEqual([]);
    });

    test('the menu opens on a phone and leads on', async () => {
      const page = await open('guide/versions/', {}, { prepare, viewport: phone });
      await page.click('.menu');
      const isShown = () => page.$eval('#sidebar', (sidebar) => sidebar.checkVisibility());
      await waitUntil(isShown, Boolean, 'the sidebar');
      await page.$eval('#sidebar a[href$="/guide/backups/"]', (link) =>
        (link as HTMLElement).click(),
      );
      await waitForPath(page, 'guide/backups/');
    });
  },
  { browsers: ['chromium'] },
);
