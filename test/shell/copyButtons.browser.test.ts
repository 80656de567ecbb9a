import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { describeInBrowsers } from '../support/describeInBrowsers.ts';
import { waitForText } from '../support/onThePage.ts';

/** A browser that lets no page write to the clipboard. */
function forbidClipboard() {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  document.execCommand = () => false;
}

/** Clicks the first copy button that is shown, with a real click, as clipboards ask for one. */
async function clickFirst(page: Page) {
  for (const button of await page.$$('main .copy-box button'))
    if (await button.isVisible()) return button.click();
}

describeInBrowsers(
  'Copy buttons',
  ({ open, context, site, browserName, edition }) => {
    test('copy the text of their box and say so', async () => {
      const canRead = browserName === 'chromium' && edition === 'site';
      if (canRead)
        await context().setPermission(
          site.origin,
          { permission: { name: 'clipboard-read' }, state: 'granted' },
          { permission: { name: 'clipboard-write' }, state: 'granted' },
        );
      const page = await open('guide/device-to-device/');
      await clickFirst(page);
      await waitForText(page, '#toast', 'Copied');
      if (!canRead) return;
      const code = await page.$eval('main .copy-box code', (one) => one.textContent.trimEnd());
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
    });

    test('say when it did not work', async () => {
      const prepare = (page: Page) => page.evaluateOnNewDocument(forbidClipboard);
      const page = await open('guide/device-to-device/', {}, { prepare });
      await clickFirst(page);
      await waitForText(page, '#toast', /could not copy/i);
    });
  },
  { editions: ['site', 'single-file'] },
);
