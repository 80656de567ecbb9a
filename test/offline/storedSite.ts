import type { Page } from 'puppeteer-core';

/** Waits until the worker of the page's site has stored the whole site and answers this page. */
export async function waitUntilStored(page: Page) {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', {
    polling: 50,
    timeout: 20_000,
  });
}
