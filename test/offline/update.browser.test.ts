import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readSite } from '../site/readSite.ts';
import { siteDirectory } from '../support/builtSite.ts';
import { describeInBrowsers } from '../support/describeInBrowsers.ts';
import {
  clickOn,
  fill,
  textOf,
  valueOf,
  waitForText,
  waitForValue,
  waitUntil,
} from '../support/onThePage.ts';
import { makeNextVersion, nextHeading, nextMark, type NextVersion } from './nextVersion.ts';
import { countPages, lookForNextVersion, storedVersions, waitUntilStored } from './storedSite.ts';

const bar = '.update-bar';
const isWorker = (path: string) => path.startsWith('sw');

/** Presses the bar's button and waits until the page is loaded anew. */
async function takeNextVersion(page: Page) {
  await page.bringToFront();
  await Promise.all([
    page.waitForNavigation({ waitUntil: 'load' }),
    clickOn(page, `${bar} button`),
  ]);
}

let next: NextVersion;
beforeAll(async () => {
  next = await makeNextVersion();
});
afterAll(() => next.remove());

describeInBrowsers(
  'A new version',
  (scenario) => {
    const { open } = scenario;
    const { pages } = readSite();
    const addresses = () => pages.map(({ path }) => scenario.site.address + path);
    const ofThisVersion = { all: pages.length, withText: 0 };
    const ofTheNext = { all: pages.length, withText: pages.length };

    beforeEach(() => {
      scenario.site.directory = siteDirectory;
      scenario.site.dropWhen = () => false;
    });

    test('is told to every tab, and taken in each when its reader says so', async () => {
      const filling = await open('guide/upgrade-path/');
      await waitUntilStored(filling);
      await fill(filling, 'Current version', '7.0');
      const other = await open('');

      scenario.site.directory = next.directory;
      await other.reload();
      await other.waitForSelector(bar);
      await filling.waitForSelector(bar);
      await waitForText(filling, bar, /^A new version of this site is ready\. Use it now/);
      expect(await textOf(other, 'h1')).not.toBe(nextHeading);

      // It is all there already: taking it needs no server.
      await scenario.site.stop();
      try {
        await takeNextVersion(other);
        await waitForText(other, 'h1', nextHeading);
        expect(await countPages(other, addresses(), nextMark)).toEqual(ofTheNext);

        await filling.bringToFront();
        expect(await valueOf(filling, 'Current version')).toBe('7.0');
        expect(await countPages(filling, addresses(), nextMark)).toEqual(ofThisVersion);
        await fill(filling, 'Target version', '7.4');
        await scenario.waitForKey(filling, 'to', '7.4');

        await takeNextVersion(filling);
        await waitForValue(filling, 'Current version', '7.0');
        await waitForValue(filling, 'Target version', '7.4');
        expect(await countPages(filling, addresses(), nextMark)).toEqual(ofTheNext);

        await waitUntil(
          async () => {
            await other.reload();
            return storedVersions(other);
          },
          (versions) => versions.length === 1,
          'the old version to go with its last tab',
        );
      } finally {
        await scenario.site.start();
      }
    });

    test('is not told where a reader has just come for the first time', async () => {
      const page = await open('');
      await waitUntilStored(page);
      await page.reload();
      expect(await lookForNextVersion(page, 1500)).toBe('none');
      expect(await page.$(bar)).toBeNull();
    });

    const patience = { timeout: 900_000 };
    test(
      'leaves the old one whole wherever the server dies, and comes at last',
      patience,
      async () => {
        const page = await open('');
        await waitUntilStored(page);
        const [old = ''] = await storedVersions(page);
        scenario.site.directory = next.directory;

        // Firefox takes two seconds for each attempt.
        const step = scenario.browserName === 'firefox' ? 3 : 1;
        for (let files = 0; files < pages.length; files += step) {
          let served = 0;
          scenario.site.dropWhen = (path) => !isWorker(path) && served++ >= files;
          expect(await lookForNextVersion(page), `${files} files`).toBe('none');
          expect(await countPages(page, addresses(), nextMark)).toEqual(ofThisVersion);
          expect(await page.$(bar)).toBeNull();
          // Each attempt starts anew, or the next one would need fewer files.
          await page.evaluate(async (kept) => {
            const names = await caches.keys();
            const others = names.filter(
              (name) => name.startsWith('upgrade-guide ') && name !== kept,
            );
            await Promise.all(others.map((name) => caches.delete(name)));
          }, old);
        }

        scenario.site.dropWhen = () => false;
        expect(await lookForNextVersion(page)).toBe('waiting');
        await page.waitForSelector(bar);
        await takeNextVersion(page);
        expect(await countPages(page, addresses(), nextMark)).toEqual(ofTheNext);
      },
    );

    test('goes on where it was interrupted', async () => {
      const page = await open('');
      await waitUntilStored(page);
      scenario.site.directory = next.directory;
      let served = 0;
      scenario.site.dropWhen = (path) => !isWorker(path) && served++ >= 10;
      expect(await lookForNextVersion(page)).toBe('none');
      scenario.site.dropWhen = () => false;
      scenario.site.requests.length = 0;
      expect(await lookForNextVersion(page)).toBe('waiting');
      const fetched = scenario.site.requests.filter(({ path }) => !isWorker(path));
      expect(fetched.length).toBeLessThanOrEqual(pages.length - 5);
    });

    test('is refused when a file is not the one that the build made', async () => {
      const page = await open('');
      await waitUntilStored(page);
      // The worker of the next version over the files of this one: a half copied site.
      scenario.site.directory = next.directory;
      scenario.site.dropWhen = (path) => {
        scenario.site.directory = isWorker(path) ? next.directory : siteDirectory;
        return false;
      };
      expect(await lookForNextVersion(page)).toBe('none');
      expect(await countPages(page, addresses(), nextMark)).toEqual(ofThisVersion);
    });
  },
  { installs: true },
);
