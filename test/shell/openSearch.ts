import type { Page } from 'puppeteer-core';
import { waitForText, waitUntil, type Asked } from '../support/onThePage.ts';

export const dialog = 'dialog[open]';

/** Opens the search by a key, as a reader does. */
export async function openSearch(page: Page) {
  await page.keyboard.press('/');
  await page.waitForSelector(`${dialog} input`);
}

/** Types a query into the open search and waits for what it says of it. */
export async function searchFor(page: Page, query: string) {
  const input = await page.waitForSelector(`${dialog} input`);
  await input?.evaluate((one) => {
    (one as HTMLInputElement).select();
  });
  await page.keyboard.type(query);
  await waitForText(page, `${dialog} [role=status]`, `“${query}”`);
}

/** Addresses of the results, best first. */
export const resultLinks = (page: Asked) =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLAnchorElement>(selector)].map(({ href }) => href),
    `${dialog} .results a`,
  );

/** Waits until the focus is on an element that matches. */
export const waitForFocus = (page: Asked, selector: string) =>
  waitUntil(
    () => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector),
    Boolean,
    `the focus on ${selector}`,
  );
