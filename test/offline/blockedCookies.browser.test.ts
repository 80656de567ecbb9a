import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteDirectory } from '../support/builtSite.ts';
import { launchBrowser } from '../support/launchBrowser.ts';
import { waitForText } from '../support/onThePage.ts';
import { siteServer } from '../support/serveSite.ts';
import { watchForTrouble } from '../support/watchForTrouble.ts';

test('Where cookies are blocked, the page Take it offline says that nothing is stored', async () => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'blocked-cookies-'));
  mkdirSync(join(userDataDir, 'Default'));
  const profile = { default_content_setting_values: { cookies: 2 } };
  writeFileSync(join(userDataDir, 'Default/Preferences'), JSON.stringify({ profile }));
  const site = siteServer(siteDirectory);
  await site.start();
  const browser = await launchBrowser('chromium', { userDataDir });
  try {
    const page = await browser.newPage();
    const troubles: string[] = [];
    await watchForTrouble(
      page,
      (url) => url.startsWith(site.address),
      (trouble) => void troubles.push(trouble),
    );
    await page.goto(`${site.address}offline/`, { waitUntil: 'load' });
    await waitForText(page, '[data-stored-state]', 'when cookies are blocked');
    expect(troubles).toEqual([]);
  } finally {
    await browser.close();
    await site.stop();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 10 });
  }
});
