import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { describeInBrowsers } from '../../../support/describeInBrowsers.ts';
import { fill, textOf, waitForText, waitForValue, waitUntil } from '../../../support/onThePage.ts';
import {
  device,
  first,
  forgetAll,
  handedOut,
  importText,
  path,
  prepare,
  press,
  progress,
  setMinute,
  tick,
} from '../onThePlan.ts';

const { platform, mode, deployment, from, to, build, fxos } = device;
const carried = { platform, mode, deployment, from, to, build, fxos };
const goOn = '.stored-plans a';

async function follow(page: Page, selector: string) {
  await page.waitForSelector(selector);
  // A click as the reader makes it: the test of downloads keeps those of scripts.
  await page.$eval(selector, (one) =>
    one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
  );
}

describeInBrowsers(
  'Plan: going on',
  ({ open, placeOf, waitForKey }) => {
    test('a link without a plan, a bare page and the start page lead to the kept plan', async () => {
      const page = await open(path, { ...device, bandwidth: 'no' }, { prepare });
      await tick(page, 1);
      await tick(page, 2);
      await waitForText(page, progress, /^2 of /);
      const planOf = async () => (await placeOf(page)).query.get('plan');
      const plan = String(await waitUntil(planOf, Boolean, 'a plan in the address'));
      const comeBack = async () => {
        await waitForText(page, goOn, /^Go on: 2 of \d+ steps done$/);
        await follow(page, goOn);
        await waitForText(page, progress, /^2 of /);
        const { query } = await waitForKey(page, 'plan', plan);
        expect(query.get('bandwidth')).toBe('no');
      };
      await open(path, carried, { page });
      await waitForText(page, progress, /^0 of /);
      await waitForText(page, '.stored-plans', 'a plan for this device');
      await comeBack();
      await open(path, {}, { page });
      await comeBack();
      await open('', {}, { page });
      await comeBack();
    });

    test('another device has its own plan, and the others are a fold away', async () => {
      const page = await open(path, device);
      await tick(page, 1);
      await waitForText(page, progress, /^1 of /);
      await open(path, { ...carried, to: '7.4.1' }, { page });
      await waitForText(page, '.stored-plans summary', 'Plans in this browser (1)');
      await tick(page, 1);
      await waitForText(page, progress, /^1 of /);
      await waitForText(page, '.stored-plans summary', 'Plans in this browser (1)');
    });

    test('a link of another browser says that the ticks are there', async () => {
      const page = await open(path, { ...device, plan: 'abcdefghjk' });
      await waitForText(page, '.work-notices', 'keeps nothing of this plan');
      await tick(page, 1);
      await waitForText(page, progress, /^1 of /);
      expect(await textOf(page, '.work-notices')).toBe('');
      await page.reload();
      await waitForText(page, progress, /^1 of /);
      expect(await textOf(page, '.work-notices')).toBe('');
    });

    test('the first tick asks for a name, also when the page was left, and an import takes none over', async () => {
      const page = await open(path, device, { prepare });
      await tick(page, 1);
      await page.waitForSelector('.ask-name');
      await waitForText(page, progress, /^1 of /);
      await page.reload();
      await page.waitForSelector('.ask-name');
      await setMinute(page, 3);
      await tick(page, 2);
      await waitForText(page, progress, /^2 of /);
      await fill(page, 'Your name', 'Ana');
      await waitForValue(page, 'Ticked. Whose name', 'Ana');
      await press(page, 'Sign');
      await waitForText(page, first, '01-31 02:00, Ana');
      await waitForText(page, '.step:nth-child(2)', '01-31 02:03, Ana');
      await page.waitForSelector('.ask-name', { hidden: true });
      await tick(page, 2);
      await waitForText(page, progress, /^1 of /);
      const file = await handedOut(page, 'Export the work');
      await forgetAll(page);
      await open(path, {}, { page });
      await page.evaluate(() => document.getElementById('plan-platform')?.focus());
      await importText(page, file);
      await waitForText(
        page,
        '#toast',
        /^Opened: .*7\.2\.5 → 7\.4\.2, 1 of \d+ steps done, written .* UTC.* by Ana$/,
      );
      await waitForText(page, progress, /^1 of /);
      await setMinute(page, 5);
      await tick(page, 2);
      await waitForText(page, progress, /^2 of /);
      await waitForText(page, '.step:nth-child(2)', /01-31 02:05$|01-31 02:05 /);
      expect(await textOf(page, '.step:nth-child(2) .stamp')).not.toContain('Ana');
      await page.waitForSelector('.ask-name');
      await press(page, 'No name');
      await waitForText(page, progress, /^2 of /);
      // Who said so is not asked about it again.
      await page.reload();
      await waitForText(page, '.step:nth-child(2)', /01-31 02:05$|01-31 02:05 /);
      expect(await page.$('.ask-name')).toBeNull();
    });

    test('a merge tells of ticks that were taken away, once', async () => {
      const page = await open(path, device, { prepare });
      await tick(page, 1);
      await waitForText(page, progress, /^1 of /);
      const file = await handedOut(page, 'Export the work');
      const later = file.replaceAll('02:00:00', '02:05:00');
      const takenAway = later.replace('"ticked": true', '"ticked": false');
      expect(takenAway).not.toBe(later);
      await importText(page, takenAway);
      await waitForText(page, '.plan', 'Step 1: tick taken away');
      await waitForText(page, progress, /^0 of /);
      await importText(page, takenAway);
      await waitForText(page, '.import-result', 'Nothing changed here.');
    });
  },
  { editions: ['site', 'single-file'] },
);
