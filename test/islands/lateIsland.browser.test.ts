import type { HTTPRequest, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { describeInBrowsers } from '../support/describeInBrowsers.ts';
import { answerOf, waitForAnswer } from '../support/onThePage.ts';

const waitUntilAlive = (page: Page) =>
  page.waitForFunction(() => !document.querySelector('[data-waiting]'));

/** Holds back the script of the island until the function that it answers is called. */
async function holdBack(page: Page): Promise<() => void> {
  const held: HTTPRequest[] = [];
  let isHolding = true;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (isHolding && /UpgradePath/.test(request.url())) held.push(request);
    else void request.continue();
  });
  return () => {
    isHolding = false;
    for (const request of held) void request.continue();
  };
}

describeInBrowsers(
  'A calculator whose script comes late',
  ({ open }) => {
    test('is not loaded before the reader turns to it', async () => {
      const page = await open('guide/upgrade-path/');
      // What the service worker fetches for later is not asked for by the page.
      const loaded = () =>
        page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      expect((await loaded()).filter((name) => /UpgradePath|preact/.test(name))).toEqual([]);
      await page.hover('#upgrade-path-platform');
      await waitUntilAlive(page);
      expect((await loaded()).filter((name) => /UpgradePath/.test(name))).not.toEqual([]);
    });

    test('takes over what was typed before it came', async () => {
      let release: (() => void) | undefined;
      const prepare = async (page: Page) => {
        release = await holdBack(page);
      };
      const page = await open('guide/upgrade-path/', { to: '7.4' }, { prepare });
      await page.type('#upgrade-path-from', '7.2.5');
      expect(await answerOf(page)).toContain('No answer yet');
      release?.();
      await waitForAnswer(page, 'Yes. 7.2.5 to 7.4 is a direct upgrade.');
      expect(await page.$eval('#upgrade-path-from', (one) => one.matches(':focus'))).toBe(true);
    });

    // A key at a time while the calculator comes to life, with timers as slow as on a busy phone.
    test.each([
      ['guide/upgrade-path/', '#upgrade-path-platform'],
      ['plan/', '#plan-platform'],
    ])('loses no key that is typed while it comes to life: %s', async (path, input) => {
      const prepare = (page: Page) =>
        page.evaluateOnNewDocument(() => {
          const wait = window.setTimeout.bind(window);
          const slowly = (work: () => void, time = 0) => wait(work, time + 300);
          Reflect.set(window, 'setTimeout', slowly);
        });
      const page = await open(path, {}, { prepare });
      await page.focus(input);
      await page.keyboard.type('1010 1010 1010 1010', { delay: 60 });
      await waitUntilAlive(page);
      expect(await page.$eval(input, (one) => (one as HTMLInputElement).value)).toBe(
        '1010 1010 1010 1010',
      );
    });

    test('is loaded for a reader who was in its form before any script came', async () => {
      const prepare = (page: Page) =>
        page.evaluateOnNewDocument(() => {
          // At "interactive" the page stands, and no module has run.
          document.addEventListener('readystatechange', () =>
            document.querySelector<HTMLElement>('#upgrade-path-from')?.focus(),
          );
        });
      await waitUntilAlive(await open('guide/upgrade-path/', {}, { prepare }));
    });

    test('does not move the page when it comes', async () => {
      let release: (() => void) | undefined;
      const prepare = async (page: Page) => {
        release = await holdBack(page);
      };
      const page = await open('guide/upgrade-path/', {}, { prepare });
      const heightOf = () => page.$eval('#calculator', (one) => one.getBoundingClientRect().height);
      const before = await heightOf();
      await page.focus('#upgrade-path-from');
      release?.();
      await waitUntilAlive(page);
      expect(await heightOf()).toBe(before);
    });
  },
  { browsers: ['chromium'] },
);
