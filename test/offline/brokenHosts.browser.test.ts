import type { BrowserContext, Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitUntil } from '../support/onThePage.ts';
import { sharedBrowser } from '../support/sharedBrowser.ts';
import { tinyServer, type TinyServer } from './tinySite/server.ts';
import { goTo, headingOf, settle, take, wrongFiles } from './tinySite/tabs.ts';
import { makeVersion, type TinyVersion } from './tinySite/versions.ts';

/** The real worker, but one that waits for a silent host for some seconds only. */
const impatient = {
  plugins: [
    {
      name: 'impatient',
      enforce: 'pre' as const,
      transform: (code: string) => code.replace('patience = 20_000', 'patience = 4_000'),
    },
  ],
};

let v1: TinyVersion, v2: TinyVersion, v3: TinyVersion;
beforeAll(async () => {
  const make = (name: string) => makeVersion(name, impatient);
  [v1, v2, v3] = [await make('v1'), await make('v2'), await make('v3')];
});

const isOffered = async (page: Page) => {
  // Two workers may have to start before they say that they are none.
  await new Promise((done) => setTimeout(done, 1500));
  return (await page.$('.update-bar')) !== null;
};

/** A tab gets every file of a version; a browser that is just starting its worker anew may refuse for a moment. */
const expectAllFiles = (page: Page, version: TinyVersion) =>
  waitUntil(
    () => wrongFiles(page, version),
    ({ length }) => length === 0,
    `all files of ${version.name}`,
  );

/** Whether a worker with something in it answers a tab: it has an answer even to this request. */
const isAnswered = (page: Page) =>
  page.evaluate(async () => {
    const response = await fetch('/large.bin?as-stored', {
      cache: 'only-if-cached',
      mode: 'same-origin',
    }).catch(() => undefined);
    return response?.ok ?? false;
  });

describe.each(['chromium', 'firefox'] as const)('What is stored in %s', (name) => {
  let context: BrowserContext;
  let server: TinyServer;

  beforeEach(async () => {
    server = tinyServer(v1);
    await server.start();
    context = await (await sharedBrowser(name)).createBrowserContext();
  });
  afterEach(async () => {
    await context.close();
    server.release();
    await server.end();
  });

  async function open(): Promise<Page> {
    const page = await context.newPage();
    await goTo(page, server.address);
    await settle(page);
    return page;
  }

  async function goOn(page: Page) {
    await goTo(page, `${server.address}a/`);
    return settle(page);
  }

  /** With the host gone, a tab has all of one version, and so has a new tab. */
  async function expectWhole(page: Page, version: TinyVersion) {
    server.stop();
    expect(await headingOf(page)).toBe(version.name);
    await expectAllFiles(page, version);
    const other = await context.newPage();
    expect(await goTo(other, server.address)).toBe(version.name);
    await expectAllFiles(other, version);
    await other.close();
  }

  test('outlives a third version while a tab is still on the first', async () => {
    const [left, page] = [await open(), await open()];
    server.version = v2;
    await goOn(page);
    await take(page, v2);
    server.version = v3;
    expect(await goOn(page)).toMatchObject({ waiting: v3.worker });
    await goOn(page);
    await take(page, v3);
    await expectWhole(page, v3);
    await expectAllFiles(left, v1);
  });

  test('outlives that a version is taken while the next one is being stored', async () => {
    const [left, page] = [await open(), await open()];
    server.version = v2;
    await goOn(page);
    server.version = v3;
    server.faults.set('large.bin', 'hangs');
    await goTo(page, server.address);
    await take(page, v2);
    server.faults.clear();
    server.release();
    // What hung too long on a busy machine was given up: the next page begins it anew.
    await waitUntil(
      () => goOn(page),
      ({ waiting }) => waiting === v3.worker,
      'the third version to be stored',
    );
    await take(page, v3);
    await expectWhole(page, v3);
    await expectAllFiles(left, v1);
  });

  test('is taken where its worker does not hear that it is wanted at first', async () => {
    const page = await open();
    server.version = v2;
    await goOn(page);
    await page.evaluate(() => {
      const post = Reflect.get(ServiceWorker.prototype, 'postMessage') as (said: unknown) => void;
      let isLost = false;
      ServiceWorker.prototype.postMessage = function (said: unknown, ...more: []) {
        const isFirst = said === 'use-new-version' && !isLost;
        isLost ||= isFirst;
        if (!isFirst) Reflect.apply(post, this, [said, ...more]);
      };
    });
    await take(page, v2);
    await expectWhole(page, v2);
  });

  const fullStorage = async () => {
    const page = await open();
    server.version = v2;
    expect(await goOn(page)).toMatchObject({ waiting: v2.worker });
    const protocol = await page.createCDPSession();
    const origin = server.address.slice(0, -1);
    await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    server.version = v1;
    // The worker of the version in use may be put behind itself; that is no other version.
    const { active, waiting } = await goOn(page);
    expect(active).toBe(v1.worker);
    expect([null, v1.worker]).toContain(waiting);
    await goOn(page);
    await expectWhole(page, v1);
  };
  // The protocol of Firefox has no switch for it.
  if (name === 'chromium') test('outlives a full storage and a version withdrawn', fullStorage);

  test.each([
    ['an empty file', Buffer.alloc(0)],
    ['another script', Buffer.from('self.x = 1;')],
    ['half a file', Buffer.from("importScripts((self.workerFile = 'sw-0123")],
    ['a page', Buffer.from('<!doctype html><title>Log in</title>')],
  ])('outlives %s as sw.js, with all tabs closed', async (_, content) => {
    const page = await open();
    server.version = v2;
    server.faults.set('sw.js', content);
    expect(await goOn(page)).toEqual({ active: v1.worker, waiting: null });
    expect(await isOffered(page)).toBe(false);
    const blank = await context.newPage();
    await page.close();
    server.stop();
    expect(await goTo(blank, server.address)).toBe('v1');
    await expectAllFiles(blank, v1);
  });

  test('outlives an empty worker of the next version, with all tabs closed', async () => {
    const page = await open();
    server.version = v2;
    server.faults.set(v2.worker, Buffer.alloc(0));
    expect(await goOn(page)).toEqual({ active: v1.worker, waiting: null });
    const blank = await context.newPage();
    await page.close();
    server.stop();
    expect(await goTo(blank, server.address)).toBe('v1');
    await expectAllFiles(blank, v1);
  });

  // A browser looks by itself whether the file of its worker has changed, and takes an empty one.
  test('comes back once the very file of its worker is mended', async () => {
    const page = await open();
    server.faults.set(v1.worker, Buffer.alloc(0));
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    await goOn(page);
    expect(await isOffered(page)).toBe(false);
    await page.close();
    const later = await open();
    server.faults.clear();
    await later.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    // The page gives the empty one ten seconds to say something.
    const taken = async () => (await settle(later)).waiting === null && (await isAnswered(later));
    await waitUntil(taken, Boolean, 'the mended worker to be taken', 90_000);
    await expectWhole(later, v1);
  });

  test('is stored later where a file hangs at first', async () => {
    server.faults.set('large.bin', 'hangs');
    const page = await context.newPage();
    await goTo(page, server.address);
    await waitUntil(
      () =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined),
      Boolean,
      'the worker to give up',
    );
    server.faults.clear();
    await goOn(page);
    await goOn(page);
    await expectWhole(page, v1);
  });

  test('stays where a file of the next version hangs', async () => {
    const page = await open();
    server.version = v2;
    server.faults.set('large.bin', 'hangs');
    expect(await goOn(page)).toEqual({ active: v1.worker, waiting: null });
    await expectWhole(page, v1);
    await server.start();
    server.faults.clear();
    expect(await goOn(page)).toEqual({ active: v1.worker, waiting: v2.worker });
    await take(page, v2);
    await expectWhole(page, v2);
  });
});
