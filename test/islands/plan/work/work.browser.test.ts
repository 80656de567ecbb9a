import { expect, test } from 'vitest';
import { describeInBrowsers } from '../../../support/describeInBrowsers.ts';
import { fill, tabTo, waitForText, waitForValue, waitUntil } from '../../../support/onThePage.ts';
import { fillStorage, forbidStorage } from '../../../support/refuseStorage.ts';
import { path, device, progress, first, openForm, prepare, press, tick } from '../onThePlan.ts';

describeInBrowsers(
  'Plan: work in progress',
  ({ open, placeOf }) => {
    test('ticks have their time, survive a reload, and come back with their step', async () => {
      const page = await open(path, device, { prepare });
      await tick(page, 1);
      await tick(page, 2);
      await waitForText(page, progress, /^2 of \d+ steps done$/);
      await waitForText(page, first, /01-31 \d\d:\d\d/);
      await page.reload();
      await waitForText(page, progress, /^2 of /);
      await openForm(page);
      await fill(page, 'Target version', '7.2.8');
      await waitForText(page, progress, /^0 of /);
      await fill(page, 'Target version', '7.4.2');
      await waitForText(page, progress, /^2 of /);
      await tick(page, 2);
      await waitForText(page, progress, /^1 of /);
    });

    test('a tick falls when its step reads otherwise, and says what it read', async () => {
      const page = await open(path, device);
      const fetch = await page.waitForSelector('li.step:has(.copy-box) > input');
      await fetch?.evaluate((one) => (one as HTMLElement).click());
      await waitForText(page, progress, /^1 of /);
      await openForm(page);
      await fill(page, 'Build', '999');
      await waitForText(page, progress, /^0 of /);
      await waitForText(page, '.stamp.changed', /Ticked .+, when it read: “.+build 172\./);
      await fill(page, 'Build', '172');
      await waitForText(page, progress, /^1 of /);
    });

    test('two plans never share, and each is found again', async () => {
      const page = await open(path, device);
      await tick(page, 1);
      await waitForText(page, progress, /^1 of /);
      await press(page, 'Begin another plan');
      await waitForText(page, progress, /^0 of /);
      await tick(page, 2);
      await tick(page, 3);
      await waitForText(page, progress, /^2 of /);
      await open(path, {}, { page });
      await waitForText(page, '.stored-plans', /\b1 of \d+ steps done/);
      await waitForText(page, '.stored-plans', /\b2 of \d+ steps done/);
      await page.$$eval('.stored-plans a', (all) =>
        all.find((one) => /\b1 of \d+ steps/.test(one.textContent))?.click(),
      );
      await waitForText(page, progress, /^1 of /);
      await openForm(page);
      await waitForValue(page, 'Current version', '7.2.5');
    });

    test('a removed plan is told and comes back, by keyboard alone', async () => {
      const page = await open(path, device);
      await tick(page, 1);
      await waitForText(page, progress, /^1 of /);
      await open(path, {}, { page });
      await page.waitForSelector('.stored-plans a');
      const waitForFocus = (text: RegExp) =>
        waitUntil(
          () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''),
          (focused) => text.test(focused),
          `the focus on ${String(text)}`,
        );
      await tabTo(page, '.stored-plans [aria-label^="Remove "]');
      await page.keyboard.press('Enter');
      await waitForText(page, '.stored-plans [role="status"]', /^Removed .*7\.2\.5 → 7\.4\.2\.$/);
      await waitForFocus(/^Undo: bring it back$/);
      await page.keyboard.press('Enter');
      await waitForText(page, '.stored-plans', /\b1 of \d+ steps done/);
      await waitForFocus(/^Go on: 1 of/);
    });

    test('cleared work comes back', async () => {
      const page = await open(path, device);
      await tick(page, 1);
      await waitForText(page, progress, /^1 of /);
      await press(page, 'Clear ticks, notes and fill-ins');
      await waitForText(page, progress, /^0 of /);
      await press(page, 'Undo');
      await waitForText(page, progress, /^1 of /);
    });

    test('by keyboard alone: fill, tick, note', async () => {
      const page = await open(path);
      await tabTo(page, '#plan-platform');
      await page.keyboard.type('1010');
      await tabTo(page, '#plan-from');
      await page.keyboard.type('7.2.5');
      await tabTo(page, '#plan-to');
      await page.keyboard.type('7.4.2');
      await waitForText(page, progress, /^0 of /);
      await tabTo(page, '#plan-step-1');
      await page.keyboard.press(' ');
      await waitForText(page, progress, /^1 of /);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('plan-step-1');
      await tabTo(page, '.step .unfold');
      await page.keyboard.press('Enter');
      await tabTo(page, '.step .open-note');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'plan-step-1-note');
      await page.keyboard.type('asked the vendor');
      await waitUntil(
        () => page.$eval('#plan-step-1-note', (one) => (one as HTMLTextAreaElement).value),
        (text) => text === 'asked the vendor',
        'the note',
      );
      await page.reload();
      await waitForText(page, first, 'note');
    });

    test.each([
      ['forbidden', forbidStorage],
      ['full', fillStorage],
    ])('storage that is %s is told, and it works on without', async (_, break_) => {
      const page = await open(path, device, {
        prepare: (fresh) => fresh.evaluateOnNewDocument(break_),
      });
      await tick(page, 1);
      await waitForText(page, progress, /^1 of /);
      await waitForText(page, '.work-notices', 'This browser stores nothing');
    });

    test('what can’t be read is told and left as it is', async () => {
      const page = await open(path, device);
      const key = 'upgrade-guide:1:plan:abcdefghjk';
      await page.evaluate((name) => localStorage.setItem(name, '{"old":1}'), key);
      await open(path, { ...device, plan: 'abcdefghjk' }, { page });
      await waitForText(page, '.work-notices', 'can’t be read');
      await tick(page, 1);
      await waitForText(page, progress, /^1 of /);
      expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe('{"old":1}');
      await waitUntil(
        async () => (await placeOf(page)).query.get('plan'),
        (plan) => plan !== 'abcdefghjk',
        'another plan in the address',
      );
    });
  },
  { editions: ['site', 'single-file'] },
);
