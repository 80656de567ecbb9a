import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Viewport } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { projectDirectory, siteDirectory } from './builtSite.ts';
import {
  siteEdition,
  singleFileEdition,
  type Edition,
  type EditionName,
  type Place,
} from './editions.ts';
import type { PuppeteerBrowserName } from './launchBrowser.ts';
import { waitUntil } from './onThePage.ts';
import { siteServer, type SiteServer } from './serveSite.ts';
import { desktop, sharedBrowser } from './sharedBrowser.ts';
import { watchForTrouble } from './watchForTrouble.ts';

export { desktop };
export const phone: Viewport = { width: 360, height: 740 };

/** The query of an address: text as it stands in a link, or names and values. */
export type Query = string | Record<string, string>;

interface OpenOptions {
  viewport?: Viewport;
  /** Go there in this page instead of in a new one. */
  page?: Page;
  /** Called with a new page before it goes anywhere. */
  prepare?: (page: Page) => Promise<unknown>;
}

/** What a scenario may use. Every test gets a fresh incognito context. */
export interface Scenario {
  readonly browserName: PuppeteerBrowserName;
  readonly edition: EditionName;
  /** The server of the site; the single file has none. */
  readonly site: SiteServer;
  /** The incognito context of the test that runs. */
  context(): BrowserContext;
  /**
   * Opens a place such as `open('guide/upgrade-path/', { from: '7.2' })`; an anchor may follow the
   * path. Waits until the page has loaded.
   */
  open(path: string, query?: Query, options?: OpenOptions): Promise<Page>;
  /** Where a page is, the same in each edition. */
  placeOf(page: Page): Promise<Place>;
  /** The place that a link leads to. */
  placeAt(address: string): Place;
  /** Waits until a page is at a path, and gives the place back. */
  waitForPath(page: Page, path: string): Promise<Place>;
  /** Waits until the address has a value under a key, and gives the place back. */
  waitForKey(page: Page, key: string, value: string): Promise<Place>;
  /** Lets troubles that match pass, in the test that runs. */
  allowTrouble(pattern: RegExp): void;
}

interface DescribeOptions {
  browsers?: readonly PuppeteerBrowserName[];
  editions?: readonly EditionName[];
  /** The folder to serve, called once before the scenarios; `dist/` without it. */
  directory?: () => string;
  base?: string;
  /**
   * Whether the browser installs the site. Without it, which is the default, each file comes from the
   * server whenever it is asked for, and a first visit stores no hundreds of files beside the test.
   */
  installs?: boolean;
}

/** A worker that is never there: as on a first visit, before the site is installed. */
function installNothing() {
  if (!('serviceWorker' in navigator)) return;
  ServiceWorkerContainer.prototype.register = () => new Promise(() => undefined);
}

/**
 * Runs the same scenarios in each browser and each edition. A scenario fails on any console error,
 * uncaught error, violation of the content security policy or request to another origin. Failed
 * tests leave a screenshot in `reports/screenshots/`.
 */
export function describeInBrowsers(
  title: string,
  define: (scenario: Scenario) => void,
  { browsers = ['chromium', 'firefox'], editions = ['site'], ...options }: DescribeOptions = {},
): void {
  const pairs = editions.flatMap((edition) => browsers.map((browser) => ({ edition, browser })));
  describe.each(pairs)(`${title} ($edition, $browser)`, ({ edition, browser }) => {
    define(prepareScenario(browser, edition, options));
  });
}

/** Runs the same scenarios in each browser on the site, and in the single file. */
export function describeInEditions(title: string, define: (scenario: Scenario) => void): void {
  describeInBrowsers(title, define, { editions: ['site', 'single-file'] });
}

/**
 * Runs the scenarios of what only answers: on the site in each browser, in the single file in Chromium.
 * What differs by browser there, such as keeping work, is held by the scenarios that run in both.
 */
export function describeAnswers(title: string, define: (scenario: Scenario) => void): void {
  describeInBrowsers(title, define);
  describeInBrowsers(title, define, { browsers: ['chromium'], editions: ['single-file'] });
}

function prepareScenario(
  browserName: PuppeteerBrowserName,
  editionName: EditionName,
  { directory = () => siteDirectory, base = '/', installs = false }: DescribeOptions,
): Scenario {
  let browser: Browser;
  const site = siteServer('', base);
  let context: BrowserContext;
  let edition: Edition;
  let troubles: string[] = [];
  let allowed: RegExp[] = [];

  beforeAll(async () => {
    browser = await sharedBrowser(browserName);
    site.directory = directory();
    await site.start();
    edition = editionName === 'site' ? siteEdition(() => site.address) : singleFileEdition();
  });
  afterAll(() => site.stop());

  beforeEach(async () => {
    [troubles, allowed] = [[], []];
    context = await browser.createBrowserContext();
  });
  afterEach(async ({ task }) => {
    const unexpected = troubles.filter((trouble) => !allowed.some((one) => one.test(trouble)));
    if (task.result?.state === 'fail' || unexpected.length > 0) await takeScreenshots(task.id);
    await context.close();
    expect(unexpected, 'troubles in the browser').toEqual([]);
  });

  async function takeScreenshots(id: string) {
    const folder = join(projectDirectory, 'reports/screenshots');
    mkdirSync(folder, { recursive: true });
    for (const [number, page] of (await context.pages()).entries()) {
      const path = join(folder, `${browserName}-${id}-${number}.png`) as `${string}.png`;
      await page.screenshot({ path }).catch(() => undefined);
      console.error(`${page.url()} looked like ${path}`);
    }
  }

  // Asked of the page itself: `page.url()` lags behind anchors and the back button in Firefox. (No
  // open issue of Puppeteer's was found.)
  async function placeOf(page: Page) {
    const address = () => page.evaluate(() => location.href);
    return edition.placeOf(await waitUntil(address, Boolean, 'an address'));
  }

  return {
    browserName,
    edition: editionName,
    site,
    context: () => context,
    placeOf,
    placeAt: (address) => edition.placeOf(address),
    waitForPath: (page, path) =>
      waitUntil(
        () => placeOf(page),
        (place) => place.path === path,
        `the page /${path}`,
      ),
    waitForKey: (page, key, value) =>
      waitUntil(
        () => placeOf(page),
        ({ query }) => query.get(key) === value,
        `${key}=${value} in the address`,
      ),
    allowTrouble: (pattern) => void allowed.push(pattern),
    async open(path, query = {}, { viewport, page, prepare } = {}) {
      const target = page ?? (await context.newPage());
      if (!page) {
        await watchForTrouble(
          target,
          (url) => edition.isOwn(url),
          (trouble) => void troubles.push(trouble),
        );
        if (!installs) await target.evaluateOnNewDocument(installNothing);
        await prepare?.(target);
      }
      if (viewport) await target.setViewport(viewport);
      const [bare = '', anchor = ''] = path.split('#');
      const place = { path: bare, query: new URLSearchParams(query), anchor };
      await target.goto(edition.addressOf(place), { waitUntil: 'load' });
      return target;
    },
  };
}
