import { describe, expect, test } from 'vitest';
import { describeInBrowsers } from '../support/describeInBrowsers.ts';
import { byRole, textOf, waitForAnswer, waitUntil } from '../support/onThePage.ts';
import { dialog, openSearch, resultLinks, searchFor, waitForFocus } from './openSearch.ts';

/** What readers paste and type, and the page that must be among the first three. */
const queries = [
  ['a command', 'sync-from-peer', 'guide/device-to-device/'],
  ['a command with words', 'show p2p-sync-status', 'guide/device-to-device/'],
  ['a menu label', 'Product Upgrades', 'guide/management-center-packages/'],
  ['a long menu label', 'Specify Remote Location', 'guide/internal-server/'],
  ['a whole file name', 'Cisco_FTD_SSP_FP3K_Upgrade-7.4.1-172.sh.REL.tar', 'guide/package-names/'],
  ['a part of a file name', 'FP2K', 'guide/package-names/'],
  ['an FXOS package', 'fxos-k9.2.12.0.498.SPA', 'guide/package-names/'],
  ['a version', '7.4.1', 'guide/upgrade-path/'],
  ["a table's word", 'companion FXOS', 'guide/upgrade-path/'],
  ["another table's word", 'inter-chassis cluster', 'guide/upgrade-order/'],
  ['a model', '5506-X', 'guide/compatibility/'],
  ['a word', 'reimage', 'guide/backups/'],
] as const;

describeInBrowsers(
  'Search',
  ({ open, edition, placeAt, waitForPath }) => {
    describe('opens and closes', () => {
      test('by / and by Ctrl K, and Esc gives the focus back', async () => {
        const page = await open('guide/versions/');
        await page.focus('.brand');
        await page.keyboard.press('/');
        await waitForFocus(page, `${dialog} input`);
        // At once, also with something typed.
        await page.keyboard.type('backup');
        await page.keyboard.press('Escape');
        await waitForFocus(page, '.brand');
        await page.waitForSelector(dialog, { hidden: true });

        await page.keyboard.down('Control');
        await page.keyboard.press('k');
        await page.keyboard.up('Control');
        await waitForFocus(page, `${dialog} input`);
      });

      test('by its button', async () => {
        const page = await open('');
        await page.click('header [data-search-open]');
        await waitForFocus(page, `${dialog} input`);
        await byRole(page, 'dialog', 'Search');
      });
    });

    // The single file has the index inside.
    const testOfTheSite = edition === 'site' ? test : () => undefined;
    testOfTheSite('loads nothing of it before it is opened', async () => {
      const page = await open('guide/versions/');
      await page.mouse.move(200, 300);
      await new Promise((done) => setTimeout(done, 300));
      // What the page itself has loaded: the service worker may store the index for later.
      const loaded = () =>
        page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .filter((name) => /search/i.test(new URL(name).pathname)),
        );
      expect(await loaded()).toEqual([]);
      await openSearch(page);
      await waitUntil(loaded, (files) => files.length > 0, 'the search to load');
    });

    test('finds what readers paste and type, one after the other', async () => {
      const page = await open('');
      await openSearch(page);
      for (const [what, query, expected] of queries) {
        await searchFor(page, query);
        const links = await resultLinks(page);
        const pages = [...new Set(links.map((link) => placeAt(link).path))];
        expect(pages.slice(0, 3), `${what}: ${query}`).toContain(expected);
        expect(await page.$(`${dialog} mark`), `${what}: ${query}`).not.toBeNull();
      }
    });

    test('says so when nothing is found, and lists the pages', async () => {
      const page = await open('');
      await openSearch(page);
      await searchFor(page, 'qwxzjv');
      expect(await textOf(page, `${dialog} [role=status]`)).toMatch(/nothing found/i);
      const pages = (await resultLinks(page)).map((link) => placeAt(link).path);
      expect(pages).toContain('guide/upgrade-order/');
      expect(await page.$(`${dialog} mark`)).toBeNull();
    });

    test('answers what is asked above the pages, and leads to the calculator with the same verdict', async () => {
      const page = await open('guide/about/');
      await openSearch(page);
      await searchFor(page, '2130 7.0.4 to 7.6');
      const answer = await textOf(page, `${dialog} .answer strong`);
      expect(answer).toBe('Firepower 2100: no, it ends at 7.4.');
      expect(await textOf(page, `${dialog} [role=status]`)).toContain(answer);
      await page.keyboard.press('Enter');
      await waitForPath(page, 'guide/upgrade-path/');
      await waitForAnswer(page, answer);

      // A line each: verdict, path, what has to be known of it, link.
      await openSearch(page);
      await searchFor(page, '4110 7.0.6 to 7.6.0');
      const lines = await page.$$eval(`${dialog} .answer > *`, (all) =>
        all.map(({ tagName, textContent }) => `${tagName} ${textContent}`),
      );
      expect(lines).toEqual([
        'STRONG Firepower 4100: in 2 upgrades, not in one.',
        'P 7.0.6 → the latest 7.4.x, at least 7.4.1 → 7.6.0',
        expect.stringContaining(
          'P 7.4 goes with FXOS 2.14, and if the chassis runs 2.10, it needs',
        ),
        'A Open the path, with its reasons',
      ]);
      await searchFor(page, 'bandwidht');
      expect(await textOf(page, `${dialog} [role=status]`)).toContain('for “bandwidth”');
      await searchFor(page, 'rollback');
      const [first] = await resultLinks(page);
      expect(placeAt(first ?? '')).toMatchObject({ path: 'guide/going-back/', anchor: 'revert' });
    });

    test('shows what was typed as text, never as a part of the page', async () => {
      const page = await open('');
      await openSearch(page);
      await searchFor(page, '<img src=x onerror=alert(1)>');
      expect(await page.$(`${dialog} img`)).toBeNull();
    });

    test('arrow keys lead to a result and Enter opens its heading', async () => {
      const page = await open('guide/about/');
      await openSearch(page);
      await searchFor(page, 'sync-from-peer');
      await page.keyboard.press('ArrowDown');
      await waitForFocus(page, `${dialog} .results a`);
      await page.keyboard.press('ArrowDown');
      const wanted = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
      await page.keyboard.press('Enter');
      const { path, anchor } = placeAt(wanted);
      expect((await waitForPath(page, path)).anchor).toBe(anchor);
      expect(anchor).not.toBe('');
      const isThere = (end: string) => document.querySelector(`[id$="${end}"]`) !== null;
      await page.waitForFunction(isThere, {}, anchor);
    });
  },
  { editions: ['site', 'single-file'] },
);
