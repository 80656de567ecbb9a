import type { Frame, Page } from 'puppeteer-core';
import { waitUntil } from '../../support/onThePage.ts';
import type { TinyVersion } from './versions.ts';

declare const looked: Promise<void> | undefined;

/** A tab, or a frame, which costs no process and is as good a client of a worker. */
export type Tab = Page | Frame;

/** Files of the workers of a site; `null` where there is none. */
export interface Workers {
  active: string | null;
  waiting: string | null;
}

/** Goes to a page and answers what its heading says: the version that the tab has. */
export async function goTo(page: Tab, address: string): Promise<string> {
  await page.goto(address, { waitUntil: 'load' });
  return headingOf(page);
}

/** The version that a tab shows. */
export const headingOf = (page: Tab) =>
  page.evaluate(() => document.querySelector('h1')?.textContent ?? '');

/** Waits until a tab has looked for a new version and nothing is being stored any more. */
export async function settle(page: Tab): Promise<Workers> {
  const workers = await waitUntil(
    () =>
      page.evaluate(async () => {
        // A heading is there before the script that looks: a page that is still loading looks later.
        if (document.readyState !== 'complete') return null;
        await (typeof looked === 'undefined' ? undefined : looked);
        const registration = await navigator.serviceWorker.getRegistration();
        // The version in use once more: about to be taken, unless its file is empty.
        const isAboutToBeTaken = () =>
          registration?.waiting &&
          registration.waiting.scriptURL === registration.active?.scriptURL;
        const until = performance.now() + 5_000;
        while (isAboutToBeTaken() && performance.now() < until) {
          await new Promise((done) => setTimeout(done, 50));
        }
        const { installing, active, waiting } = registration ?? {};
        const fileOf = (worker?: ServiceWorker | null) =>
          worker ? new URL(worker.scriptURL).pathname.slice(1) : null;
        const isTakenNow = active?.state === 'activating' || (waiting && !active);
        if (installing || isTakenNow) return null;
        return { active: fileOf(active), waiting: fileOf(waiting) };
      }),
    (found) => found !== null,
    'the worker to be done',
  );
  return workers ?? { active: null, waiting: null };
}

/** Paths of a version of which a tab gets other bytes, or none. */
export async function wrongFiles(page: Tab, { hashes }: TinyVersion): Promise<string[]> {
  return page.evaluate(async (expected) => {
    const isRight = async (path: string, hash: string) => {
      const response = await fetch(`/${path}`).catch(() => undefined);
      const bytes = await response?.arrayBuffer();
      if (!bytes) return false;
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === hash;
    };
    const checked = await Promise.all(
      Object.entries(expected).map(async ([path, hash]) =>
        (await isRight(path, hash)) ? [] : path,
      ),
    );
    return checked.flat();
  }, hashes);
}

/** What a tab can say of its stored site, for the message of a failure. */
export const stateOf = (page: Tab): Promise<string> =>
  page.evaluate(async () => {
    const { serviceWorker, storage } = navigator;
    const registration = await serviceWorker.getRegistration();
    const { installing, waiting, active } = registration ?? {};
    const workers = [serviceWorker.controller, installing, waiting, active];
    return JSON.stringify({
      workers: workers.map((one) => one && [one.state, one.scriptURL.slice(-8)]),
      caches: await caches.keys(),
      storage: await storage.estimate(),
      answer: await fetch('/same.txt').then(({ status }) => status, String),
    });
  });

/** Presses "Use it now" and waits until the page is loaded anew and shows that version. */
export async function take(page: Tab, { name }: TinyVersion): Promise<void> {
  await page.waitForSelector('.update-bar button', { timeout: 30_000 });
  await page.$eval('.update-bar button', (one) => {
    // The page that is left may show that version, too.
    Reflect.set(window, 'isLeft', true);
    one.click();
  });
  await waitUntil(
    () => page.evaluate(() => Reflect.has(window, 'isLeft')),
    (isLeft) => !isLeft,
    'the page to be loaded anew',
  );
  await waitUntil(
    () => headingOf(page),
    (shown) => shown === name,
    `${name} to be taken`,
  );
}
