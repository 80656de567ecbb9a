import { expect, test } from 'vitest';
import { waitForText, waitUntil } from '../support/onThePage.ts';
import { describeInWebKit } from '../support/webkit/describeInWebKit.ts';
import { dialog, resultLinks, waitForFocus } from './openSearch.ts';

describeInWebKit(
  'Search',
  ({ open, place }) => {
    test('answers what is asked', async () => {
      const page = await open('');
      await page.press('/');
      await waitForFocus(page, `${dialog} input`);
      await page.type('2130 7.0.4 to 7.6');
      await waitForText(page, `${dialog} .answer strong`, 'Firepower 2100: no, it ends at 7.4');
      await page.press('Enter');
      await waitForText(page, 'main [role="status"]', 'The Firepower 2100 ends at 7.4');
    });

    test('finds what was typed, and leads to its heading, by keyboard alone', async () => {
      const page = await open('');
      await page.press('/');
      await waitForFocus(page, `${dialog} input`);
      await page.type('sync-from-peer');
      await waitForText(page, `${dialog} [role=status]`, '“sync-from-peer”');
      expect((await resultLinks(page)).join()).toContain('guide/device-to-device/');
      await page.press('ArrowDown');
      await waitForFocus(page, `${dialog} .results a`);
      await page.press('Enter');
      const path = async () => (await place()).path;
      await waitUntil(path, (one) => one === 'guide/device-to-device/', 'the page');
      await waitForText(page, 'h1', /device/i);
    });
  },
  { editions: ['site', 'single-file'] },
);
