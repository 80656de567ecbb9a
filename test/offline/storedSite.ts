import type { Page } from 'puppeteer-core';
import { waitUntil, type Asked } from '../support/onThePage.ts';

/** Waits until the worker of the page's site has stored the whole site and answers this page. */
export async function waitUntilStored(page: Asked) {
  const state = () => page.evaluate(() => navigator.serviceWorker.controller?.state);
  await waitUntil(state, (now) => now === 'activated', 'the site to be stored', 90_000);
}

/** In a page before its own scripts: notes that a version has begun to be stored, and may have failed by now. */
function noteBegun() {
  void navigator.serviceWorker
    .getRegistration()
    .then((registration) =>
      registration?.addEventListener('updatefound', () => Reflect.set(window, 'hasBegun', true)),
    );
}

/**
 * Loads a page anew, so that it looks for a new version, and waits until that is stored, or until
 * storing it has failed, or until none was begun for a time in milliseconds.
 */
export async function lookForNextVersion(
  page: Page,
  patience = 30_000,
): Promise<'waiting' | 'none'> {
  const { identifier } = await page.evaluateOnNewDocument(noteBegun);
  await page.reload({ waitUntil: 'load' });
  await page.removeScriptToEvaluateOnNewDocument(identifier);
  return page.evaluate(async (time) => {
    const registration = await navigator.serviceWorker.ready;
    const hasBegun = () => Reflect.has(window, 'hasBegun') || registration.installing !== null;
    const end = performance.now() + time;
    for (;;) {
      if (registration.waiting) return 'waiting';
      if (!registration.installing && (hasBegun() || performance.now() > end)) return 'none';
      await new Promise((done) => setTimeout(done, 20));
    }
  }, patience);
}

/** How many of these pages a tab gets, and how many of those hold a text. */
export async function countPages(page: Page, addresses: string[], text: string) {
  return page.evaluate(
    async (all, wanted) => {
      const texts = await Promise.all(all.map(async (one) => (await fetch(one)).text()));
      return { all: texts.length, withText: texts.filter((one) => one.includes(wanted)).length };
    },
    addresses,
    text,
  );
}

/** Names of the versions that the browser holds. */
export const storedVersions = (page: Page) =>
  page.evaluate(async () =>
    (await caches.keys()).filter((name) => name.startsWith('upgrade-guide ')),
  );
