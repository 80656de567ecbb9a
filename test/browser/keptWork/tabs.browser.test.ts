import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  device,
  noteOf,
  path,
  press,
  progress,
  tick,
  wake,
  write,
} from '../../islands/plan/onThePlan.ts';
import { describeInBrowsers } from '../../support/describeInBrowsers.ts';
import { clickOn, textOf, waitForText, waitUntil } from '../../support/onThePage.ts';
import { fillStorage, makeRoom } from '../../support/refuseStorage.ts';

const plan = { ...device, from: '7.0.6', to: '7.6.0', fxos: '2.10', plan: 'abcdefghjk' };
const listProgress = '.progress [role=status]';

/**
 * Ticks every second box of a page, as fast as its events go: a tab that is hidden lets a timer go on
 * once a second, but a message at once.
 */
const tickHalf = (page: Page, boxes: string, first: 0 | 1) =>
  page.evaluate(
    async (selector, from) => {
      const all = document.querySelectorAll<HTMLElement>(selector);
      const { port1, port2 } = new MessageChannel();
      for (let place = from; place < all.length; place += 2) {
        all[place]?.click();
        await new Promise((done) => {
          port2.onmessage = done;
          port1.postMessage(null);
        });
      }
    },
    boxes,
    first,
  );

/** Answers how many boxes there are, once all are drawn: those out of sight come after the others. */
async function allBoxes(tabs: readonly Page[], boxes: string, told: string): Promise<number> {
  let all = NaN;
  for (const tab of tabs) {
    await waitForText(tab, told, /of \d+/);
    all = Number(/of (\d+)/.exec(await textOf(tab, told))?.[1]);
    const drawn = () => tab.evaluate((box) => document.querySelectorAll(box).length, boxes);
    await waitUntil(drawn, (count) => count === all, 'all boxes');
  }
  return all;
}

describeInBrowsers('Two tabs', ({ open }) => {
  test.each([
    ['a runbook', path, plan, '.step > input', progress, 70],
    [
      'a checklist',
      'guide/readiness/',
      { platform: 'firepower-9300', deployment: 'standalone' },
      '.check > input',
      listProgress,
      10,
    ],
  ] as const)(
    'ticking %s at the same time lose none',
    async (_, page, query, boxes, told, least) => {
      const [one, other] = [await open(page, query), await open(page, query)];
      for (const tab of [one, other]) {
        await tab.evaluate((box) => {
          const [first] = document.querySelectorAll<HTMLElement>(box);
          first?.scrollIntoView();
          first?.focus();
        }, boxes);
        await waitForText(tab, told, /^0 of \d+/);
        await tab.waitForFunction(() => !document.querySelector('main [data-waiting]'));
      }
      const all = await allBoxes([one, other], boxes, told);
      expect(all).toBeGreaterThan(least);
      await Promise.all([tickHalf(one, boxes, 0), tickHalf(other, boxes, 1)]);
      for (const tab of [one, other]) {
        await waitForText(tab, told, `${all} of ${all}`);
        await tab.reload();
        await waitForText(tab, told, `${all} of ${all}`);
      }
    },
  );

  test('typing in one beside ticks in the other loses neither', async () => {
    const [one, other] = [await open(path, plan), await open(path, plan)];
    for (const tab of [one, other]) await waitForText(tab, progress, /^0 of /);
    const text = 'The standby took the upgrade first, as it should.';
    // A browser types where its window is in front; ticks come from behind.
    await one.bringToFront();
    const steps = await allBoxes([one, other], '.step > input', progress);
    await Promise.all([write(one, 1, text), tickHalf(other, '.step > input', 0)]);
    expect(await noteOf(one, 1)).toBe(text);
    for (const tab of [one, other]) {
      await tab.reload();
      await waitForText(tab, progress, `${Math.ceil(steps / 2)} of ${steps}`);
      await waitUntil(
        () => noteOf(tab, 1),
        (note) => note === text,
        'the note',
      );
    }
  });

  test('a tick that one takes away does not come back from the other', async () => {
    const [one, other] = [await open(path, plan), await open(path, plan)];
    await tick(one, 1);
    await waitForText(other, progress, /^1 of /);
    await tick(other, 1);
    await waitForText(one, progress, /^0 of /);
    await tick(one, 2);
    await waitForText(other, progress, /^1 of /);
    await other.reload();
    await waitForText(other, progress, /^1 of /);
    expect(await textOf(other, '.step:first-child')).not.toContain('Done');
  });

  test('a write that was refused in one does not undo what the other wrote', async () => {
    const [one, other] = [await open(path, plan), await open(path, plan)];
    for (const tab of [one, other]) await waitForText(tab, progress, /^0 of /);
    await one.evaluate(fillStorage);
    await tick(one, 1);
    await waitForText(one, '.work-notices', 'This browser stores nothing');
    await tick(other, 2);
    await waitForText(one, progress, /^2 of /);
    await one.evaluate(makeRoom);
    await tick(one, 3);
    await waitForText(other, progress, /^3 of /);
    await waitForText(one, '.work-notices', /^$/);
    await one.reload();
    await waitForText(one, progress, /^3 of /);
  });

  test('a plan that one removes and brings back has what the other ticked meanwhile', async () => {
    const other = await open(path, plan);
    await tick(other, 1);
    await waitForText(other, progress, /^1 of /);
    const list = await open(path);
    await wake(list);
    await waitForText(list, '.stored-plans', 'Go on: 1 of ');
    await clickOn(list, '.stored-plans [aria-label^="Remove "]');
    await waitForText(list, '.stored-plans [role="status"]', /^Removed /);
    await waitForText(other, progress, /^0 of /);
    await tick(other, 2);
    await waitForText(other, progress, /^1 of /);
    await clickOn(list, '#stored-plans-undo');
    await waitForText(list, '.stored-plans', 'Go on: 2 of ');
    await waitForText(other, progress, /^2 of /);
  });

  test('a step undone in one keeps what the other did since', async () => {
    const [one, other] = [await open(path, plan), await open(path, plan)];
    await tick(one, 1);
    await waitForText(other, progress, /^1 of /);
    await press(one, 'Clear ticks, notes and fill-ins');
    await waitForText(other, progress, /^0 of /);
    await tick(other, 2);
    await waitForText(one, progress, /^1 of /);
    await press(one, 'Undo');
    await waitForText(one, progress, /^2 of /);
    await waitForText(other, progress, /^2 of /);
  });
});
