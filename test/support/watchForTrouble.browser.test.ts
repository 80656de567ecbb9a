import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill, valueOf, waitForAnswer, waitUntil } from './onThePage.ts';
import { siteServer, type SiteServer } from './serveSite.ts';
import { sharedBrowser } from './sharedBrowser.ts';
import { watchForTrouble } from './watchForTrouble.ts';

const browsers = ['chromium', 'firefox'] as const;

describe.each(browsers)('The harness in %s', (name) => {
  let server: SiteServer;
  let page: Page;
  const troubles: string[] = [];

  beforeAll(async () => {
    server = siteServer(join(import.meta.dirname, 'troublePage'));
    await server.start();
    page = await (await (await sharedBrowser(name)).createBrowserContext()).newPage();
    const isOwn = (url: string) => url.startsWith(server.address);
    await watchForTrouble(page, isOwn, (trouble) => void troubles.push(trouble));
    await page.goto(server.address);
  });
  afterAll(async () => {
    await page.browserContext().close();
    await server.stop();
  });

  test.each([
    ['a console error', /a console error/],
    ['an uncaught error', /an uncaught error/],
    ['a refused inline style', /content security policy: style-src/],
    ['a request to another origin', /foreign request .*foreign\.invalid/],
  ])('notices %s', async (_, pattern) => {
    await waitUntil(
      () => troubles,
      (seen) => seen.some((trouble) => pattern.test(trouble)),
      String(pattern),
    );
  });

  test('fills fields by their labels', async () => {
    await fill(page, 'Platform', 'Second');
    await fill(page, 'Current version', '7.2.5');
    await waitForAnswer(page, 'Now b and 7.2.5');
    expect(await valueOf(page, 'Current version')).toBe('7.2.5');
  });

  test('serves like a static host', async () => {
    const status = async (path: string) => (await fetch(server.address + path)).status;
    expect(await status('nowhere/')).toBe(404);
    await server.stop();
    await expect(status('')).rejects.toThrow();
    await server.start();
    expect(await status('')).toBe(200);
  });
});
