import { expect, test } from 'vitest';
import { textOf, waitForAnswer, waitForText } from '../support/onThePage.ts';
import { describeInWebKit } from '../support/webkit/describeInWebKit.ts';
import { dialog, resultLinks, waitForFocus } from '../shell/openSearch.ts';
import { waitUntilStored } from './storedSite.ts';

describeInWebKit('The installed site, its server stopped', ({ open, site }) => {
  test('opens every page, answers and finds', async () => {
    const page = await open('');
    await waitUntilStored(page);
    await site.stop();
    try {
      const links = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('#sidebar a')].map(({ href }) => href),
      );
      expect(links.length).toBeGreaterThan(14);
      for (const link of links) {
        await page.goto(link);
        expect(await textOf(page, 'h1'), link).not.toMatch(/^$|no such page/);
      }
      await open('guide/upgrade-path/', { platform: '2130', from: '7.0' });
      await page.fill('Target version', '7.4');
      await waitForAnswer(page, 'Yes. 7.0 to 7.4 is a direct upgrade.');
      await open('');
      await page.press('/');
      await waitForFocus(page, `${dialog} input`);
      await page.type('sync-from-peer');
      await waitForText(page, `${dialog} [role=status]`, '“sync-from-peer”');
      expect((await resultLinks(page)).join()).toContain('guide/device-to-device/');
    } finally {
      await site.start();
    }
  });
});
