import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { describeInBrowsers } from '../support/describeInBrowsers.ts';
import { byRole } from '../support/onThePage.ts';

const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** Notes the theme that is set when the body appears, before anything is painted. */
function noteFirstTheme() {
  const noted = window as unknown as { firstTheme?: string };
  new MutationObserver(() => {
    if (document.body) noted.firstTheme ??= document.documentElement.dataset['theme'] ?? 'auto';
  }).observe(document, { childList: true, subtree: true });
}

const firstTheme = (page: Page) =>
  page.evaluate(() => (window as unknown as { firstTheme?: string }).firstTheme);

describeInBrowsers(
  'Theme',
  ({ open }) => {
    test('is the chosen one on the next load, from before its first paint', async () => {
      const prepare = (page: Page) => page.evaluateOnNewDocument(noteFirstTheme);
      const page = await open('', {}, { prepare });
      expect(await firstTheme(page)).toBe('auto');
      const light = await ground(page);

      const theme = await byRole(page, 'combobox', 'Theme');
      await theme.select('dark');
      const dark = await ground(page);
      expect(dark).not.toBe(light);

      await page.reload();
      expect(await firstTheme(page)).toBe('dark');
      expect(await ground(page)).toBe(dark);
      expect(await page.$eval('select[data-theme-switch]', (one) => one.value)).toBe('dark');
    });

    test('goes back to that of the system', async () => {
      const page = await open('');
      const before = await ground(page);
      const theme = await byRole(page, 'combobox', 'Theme');
      await theme.select('dark');
      await theme.select('');
      expect(await ground(page)).toBe(before);
    });
  },
  { editions: ['site', 'single-file'] },
);
