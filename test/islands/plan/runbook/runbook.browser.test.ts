import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { describeInBrowsers } from '../../../support/describeInBrowsers.ts';
import {
  clickOn,
  field,
  fill,
  textOf,
  waitForAnswer,
  waitForText,
  waitUntil,
} from '../../../support/onThePage.ts';
import {
  first,
  openForm,
  pair,
  path,
  prepare,
  press,
  progress,
  tick,
  waitForKeys,
} from '../onThePlan.ts';

const focused = 'document.activeElement.id';

/** Marks a step as not needed without a reason, and waits until its field is asked for it. */
async function leaveUndone(page: Page, number: number) {
  await clickOn(page, `.step:has(#plan-step-${number}) .open-mark`);
  await press(page, 'Not needed');
  await waitForText(page, '.step-mark', 'no reason given. Type why');
  await page.waitForFunction(`${focused} === 'plan-step-${number}-reason'`);
}

/** In each new page: notes how many steps are drawn before the browser may do anything else, and how many with the answer. */
function noteDrawn() {
  const atOnce: number[] = [];
  let before = 0;
  new MutationObserver(() => {
    const drawn = document.querySelectorAll('.step').length;
    const isAnswered = document.querySelector('.verdict.steps') !== null;
    if (isAnswered && !('withAnswer' in window)) Object.assign(window, { withAnswer: drawn });
    if (drawn > before) atOnce.push(drawn - before);
    before = drawn;
  }).observe(document, { childList: true, subtree: true });
  Object.assign(window, { atOnce });
}

describeInBrowsers(
  'Plan: the runbook leads',
  ({ open }) => {
    test('the form is one line, and Next brings to what is next, by keys too', async () => {
      const page = await open(path, pair, { prepare });
      await waitForAnswer(page, '→ 7.6.0.');
      await waitForText(page, '.plan-form > summary', 'Firepower 4100, High availability, 7.0.6');
      expect(await page.$eval('.plan-form', (one) => (one as HTMLDetailsElement).open)).toBe(false);
      await tick(page, 1);
      await waitForText(page, '.next-step', 'Next: 2.');
      await press(page, 'Next');
      await page.waitForFunction(`${focused} === 'plan-step-2'`);
      await waitForKeys(page);
      await page.keyboard.press('x');
      await waitForText(page, progress, /^2 of /);
      await page.keyboard.press('j');
      await page.waitForFunction(`${focused} === 'plan-step-3'`);
      await page.keyboard.press('k');
      await page.keyboard.press('j');
      await page.keyboard.press('n');
      await page.waitForFunction(`${focused} === 'plan-step-3-note'`);
      await page.keyboard.type('jxkn');
      await waitForText(page, progress, /^2 of /);
      await waitForText(page, '.step:nth-child(3) .note-text', 'Note: jxkn');
    });

    test('the steps in sight are drawn first, and the browser goes on between the others', async () => {
      const page = await open(path, pair, {
        prepare: (page) => page.evaluateOnNewDocument(noteDrawn),
      });
      await waitForText(page, progress, /^0 of /);
      const all = Number(/of (\d+)/.exec(await textOf(page, progress))?.[1]);
      const drawn = () => page.evaluate(() => Reflect.get(window, 'atOnce') as number[]);
      const atOnce = await waitUntil(
        drawn,
        (counts) => counts.reduce((sum, count) => sum + count, 0) === all,
        'all steps',
      );
      expect(all).toBeGreaterThan(70);
      expect(Math.max(...atOnce)).toBeLessThanOrEqual(5);
      expect(await page.evaluate(() => Reflect.get(window, 'withAnswer') as number)).toBe(0);
    });

    test('what the folded form asks beside device and target is drawn once it is opened', async () => {
      const page = await open(path, pair);
      await page.waitForSelector('.step');
      expect(await page.$('.plan-form .questions')).toBeNull();
      await clickOn(page, '.plan-form > summary');
      await (await field(page, 'One for all upgrades')).evaluate((box) => box.click());
      await waitForText(page, '.runbook', 'Days before, for all upgrades');
    });

    test('views, not needed, failed with the way back, and each unit', async () => {
      const page = await open(path, pair);
      await page.waitForSelector('.step');
      const choose = async (view: string) =>
        (await field(page, 'Show')).evaluate((one, value) => {
          one.value = value;
          one.dispatchEvent(new Event('change', { bubbles: true }));
        }, view);
      const mark = async (button: string, reason: string) => {
        await clickOn(page, '.whole .open-mark');
        await page.waitForFunction(() => document.activeElement?.matches('.step-mark input'));
        await page.keyboard.type(reason);
        const [notNeeded, failed] = await page.$$('.step-mark button');
        await (button === 'It failed' ? failed : notNeeded)?.evaluate((one) =>
          (one as HTMLElement).click(),
        );
      };
      const count = (selector: string) =>
        page.$$eval(selector, (all) => all.filter((one) => one.checkVisibility()).length);
      const shown = () => count('.step');
      // All of an open step is in sight here, so nothing offers more of it.
      expect(await count('.to-do .unfold')).toBe(0);
      await mark('Not needed', 'read last week');
      await waitForText(page, first, 'Not needed: read last week');
      await choose('next');
      expect(await shown()).toBe(1);
      expect(await count('.runbook :is(h3, h4)')).toBe(2);
      await mark('It failed', 'no answer');
      await waitForText(page, '.step-failed', 'Failed');
      expect(await textOf(page, '.step-failed')).toMatch(/no answer The way back: \w+/);
      await waitForText(page, progress, /^0 of \d+ steps done, 1 not needed, 1 failed$/);
      await page.reload();
      await page.waitForSelector('.step');
      expect(await shown()).toBe(1);
      await clickOn(page, '.step-failed button');
      await waitForText(page, progress, /^0 of \d+ steps done, 1 not needed$/);
      await choose('all');
      const boxes = '.step:has(> div .step-units) .step-units input';
      await page.waitForSelector(boxes);
      const [one, other] = await page.$$(boxes);
      await one?.evaluate((box) => (box as HTMLElement).click());
      await waitForText(page, progress, /^0 of /);
      await other?.evaluate((box) => (box as HTMLElement).click());
      await waitForText(page, progress, /^1 of /);
    });

    test('not needed without a reason stands at once, says so, and asks for it without holding up', async () => {
      const page = await open(path, pair);
      await page.waitForSelector('.step');
      // Where only the next step is shown, the one that is asked about stays until it is answered.
      await fill(page, 'Show', 'next');
      await leaveUndone(page, 1);
      await waitForText(page, progress, /^0 of \d+ steps done, 1 not needed$/);
      await waitForText(page, first, 'Not needed: no reason given');
      await page.waitForFunction(`${focused} === 'plan-step-1-reason'`);
      // Going on is answer enough.
      await waitForText(page, '.next-step', 'Next: 2.');
      await press(page, 'Next');
      await page.waitForFunction(`${focused} === 'plan-step-2'`);
      await page.waitForFunction(() => !document.querySelector('.step')?.checkVisibility());
      await fill(page, 'Show', 'open');
      await waitForText(page, first, 'Not needed: no reason given');
    });

    test('a reason that was asked for stands once it is typed, with Enter as well as by going on', async () => {
      const page = await open(path, pair);
      await page.waitForSelector('.step');
      await leaveUndone(page, 1);
      await page.keyboard.type('read last week');
      await page.keyboard.press('Enter');
      await waitForText(page, first, 'Not needed: read last week');
      await page.waitForFunction(`${focused} === 'plan-step-1'`);
      await leaveUndone(page, 2);
      await page.keyboard.type('asked the vendor');
      await waitForText(page, '.next-step', 'Next: 3.');
      await press(page, 'Next');
      await waitForText(page, '.step:nth-child(2)', 'Not needed: asked the vendor');
      await page.waitForFunction(`${focused} === 'plan-step-3'`);
    });

    test('in one window the days before come first, and planned times stay', async () => {
      const page = await open(path, pair);
      await openForm(page);
      const one = await field(page, 'One for all upgrades');
      await one.evaluate((box) => box.click());
      await waitForText(page, '.runbook h3', 'Days before, for all upgrades');
      const titles = await page.$$eval('.runbook h4', (all) => all.map((each) => each.textContent));
      expect(titles).toHaveLength(6);
      expect(titles[1]).toMatch(/→ 7\.6\.0/);
      expect(titles[2]).toMatch(/^In the window/);
      await page.waitForSelector('.phase-times');
      await page.$eval('.phase-times', (times) => times.setAttribute('open', ''));
      const planned = await field(page, 'Planned start');
      await planned.evaluate((input) => {
        input.value = '2026-02-01T22:00';
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await waitForText(page, '.phase-times summary', /planned start 2026-02-01 22:00 UTC/);
      await page.reload();
      await waitForText(page, '.phase-times summary', /planned start 2026-02-01 22:00 UTC/);
    });

    test('on a phone it is short, and its outline is a sheet', async () => {
      const page = await open(path, pair, { viewport: { width: 390, height: 844 } });
      await waitForAnswer(page, '→ 7.6.0.');
      await page.waitForSelector('.step');
      // 60 % of the 16,210 px that it had with fewer steps.
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(9_726);
      await press(page, 'Outline');
      await page.waitForSelector('#plan-outline:popover-open');
      await page.waitForSelector('#plan-outline li button');
      await page.$$eval('#plan-outline li button', (all) =>
        all.find(({ textContent }) => textContent.startsWith('In the window'))?.click(),
      );
      await page.waitForFunction(`${focused} === 'plan-part-1'`);
      expect(await page.$('#plan-outline:popover-open')).toBeNull();
      await tick(page, 4);
      const height = () =>
        page.$$eval('.step', (all) => all[3]?.getBoundingClientRect().height ?? 0);
      await waitForText(page, progress, /^1 of /);
      expect(await height()).toBeLessThan(48);
    });
  },
  { editions: ['site', 'single-file'] },
);
