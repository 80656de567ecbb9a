import type { CDPSession, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { basePath, siteUnderBasePath } from '../support/builtSite.ts';
import { describeInBrowsers, type Scenario } from '../support/describeInBrowsers.ts';
import { fill, textOf, waitForAnswer, waitForText } from '../support/onThePage.ts';
import { openSearch, resultLinks, searchFor } from '../shell/openSearch.ts';
import { waitUntilStored } from './storedSite.ts';

/** One visit of one page, then no server: what a reader has who came by before the window. */
async function visitThenStop({ open, site }: Scenario, path: string): Promise<Page> {
  const page = await open(path);
  await waitUntilStored(page);
  await site.stop();
  return page;
}

function defineScenarios(scenario: Scenario) {
  const { open, allowTrouble } = scenario;

  const withoutServer = (title: string, run: (page: Page) => Promise<void>, first = '') =>
    test(title, async () => {
      const page = await visitThenStop(scenario, first);
      try {
        await run(page);
      } finally {
        await scenario.site.start();
      }
    });

  withoutServer('every page opens, by its link and by its address', async (page) => {
    // Firefox reports what it was still loading for a page that is left, without an address.
    allowTrouble(/Failed to load ‘’/);
    const links = await page.$$eval('#sidebar a', (all) => all.map(({ href }) => href));
    expect(links.length).toBeGreaterThan(14);
    for (const link of links) {
      await page.goto(link, { waitUntil: 'load' });
      expect(await textOf(page, 'h1'), link).not.toMatch(/^$|no such page/);
    }
  });

  withoutServer('a deep link shows its answer', async (page) => {
    const query = { platform: '2130', from: '7.0', to: '7.4' };
    await open('guide/upgrade-path/', query, { page });
    await waitForAnswer(page, /7\.4/);
    await open('guide/upgrade-path', query, { page });
    expect(page.url()).toContain('guide/upgrade-path/?platform=2130');
  });

  withoutServer(
    'a calculator answers',
    async (page) => {
      await open('guide/upgrade-path/', {}, { page });
      await fill(page, 'Platform', '4110');
      await fill(page, 'Current version', '7.0');
      await fill(page, 'Target version', '7.6');
      await waitForAnswer(page, /7\.6/);
    },
    'guide/backups/',
  );

  withoutServer('the search of the first visited tab finds', async (page) => {
    await openSearch(page);
    await searchFor(page, 'sync-from-peer');
    expect((await resultLinks(page)).join()).toContain('guide/device-to-device/');
  });

  withoutServer('a page that is none says so', async (page) => {
    allowTrouble(/404/);
    await open('guide/nowhere/?from=7.2', {}, { page });
    expect(await textOf(page, 'h1')).toBe('There is no such page');
  });
}

describeInBrowsers('The installed site, its server stopped', defineScenarios, { installs: true });
describeInBrowsers(`The installed site under ${basePath}, its server stopped`, defineScenarios, {
  directory: siteUnderBasePath,
  base: basePath,
  installs: true,
});

describeInBrowsers(
  'A browser without room for the site',
  (scenario) => {
    test('says so, works on with the server, and stores it once there is room', async () => {
      const state = '[data-stored-state]';
      const { origin } = scenario.site;
      let browser: CDPSession | undefined;
      const prepare = async (one: Page) => {
        browser = await one.createCDPSession();
        await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
      };
      const page = await scenario.open('offline/', {}, { prepare });
      await waitForText(page, state, 'could not be stored');
      await scenario.open('guide/upgrade-path/', { from: '7.0', to: '7.6' }, { page });
      await waitForAnswer(page, /2 upgrades/);
      await browser?.send('Storage.overrideQuotaForOrigin', { origin });
      await scenario.open('offline/', {}, { page });
      await waitForText(page, state, 'has stored the site');
    });
  },
  // The protocol of Firefox has no switch for it.
  { browsers: ['chromium'], installs: true },
);
