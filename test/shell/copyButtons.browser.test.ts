import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { describeInBrowsers } from '../support/describeInBrowsers.ts';
import { waitForText } from '../support/onThePage.ts';

/** A browser that lets no page write to the clipboard. */
function forbidClipboard() {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  document.execCommand = () => false;
}

describeInBrowsers('Copy buttons', ({ open, context, site, browserName }) => {
  test('copy the text of their box and say so', async () => {
    if (browserName === 'chromium')
      await context().setPermission(
        site.origin,
        { permission: { name: 'clipboard-read' }, state: 'granted' },
        { permission: { name: 'clipboard-write' }, state: 'granted' },
      );
    const page = await open('guide/device-to-device/');
    await page.click('main .copy-box button');
    await waitForText(page, '#toast', 'Copied');
    if (browserName !== 'chromium') return;
    const code = await page.$eval('main .copy-box code', (one) => one.textContent.trimEnd());
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  });

  test('say when it did not work', async () => {
    const prepare = (page: Page) => page.evaluateOnNewDocument(forbidClipboard);
    const page = await open('guide/device-to-device/', {}, { prepare });
    await page.click('main .copy-box button');
    await waitForText(page, '#toast', /could not copy/i);
  });
});
