import { expect, test } from 'vitest';
import { device, path, progress, tick } from '../../islands/plan/onThePlan.ts';
import { describeInBrowsers } from '../../support/describeInBrowsers.ts';
import { waitForText, waitUntil } from '../../support/onThePage.ts';

describeInBrowsers('The Back button', ({ open, waitForPath }) => {
  test('brings back a runbook out of the page cache, with what was done since', async () => {
    const plan = { ...device, plan: 'abcdefghjk' };
    // With the first plan a browser may ask whether the site may stay, and it keeps no page that waits
    // for an answer.
    const earlier = await open(path, { ...plan, plan: 'zyxwvutsrq' });
    await tick(earlier, 1);
    await waitForText(earlier, progress, /^1 of /);
    await earlier.close();
    const page = await open(path, plan);
    await page.evaluate(() => {
      window.onpageshow = ({ persisted }) => void Reflect.set(window, 'persisted', persisted);
    });
    await tick(page, 1);
    await waitForText(page, progress, /^1 of /);
    await open('guide/readiness/', {}, { page });
    const other = await open(path, plan);
    await waitForText(other, progress, /^1 of /);
    for (const step of [4, 5, 6]) await tick(other, step);
    await waitForText(other, progress, /^4 of /);
    await page.bringToFront();
    await page.evaluate(() => history.back());
    await waitForPath(page, path);
    const persisted = () => page.evaluate(() => Reflect.get(window, 'persisted') as unknown);
    expect(await waitUntil(persisted, (value) => value !== undefined, 'pageshow')).toBe(true);
    await waitForText(page, progress, /^4 of /);
    await tick(page, 9);
    await waitForText(other, progress, /^5 of /);
    const anew = await open(path, plan);
    await waitForText(anew, progress, /^5 of /);
    expect(await anew.$$eval('.step > input:checked', (all) => all.map(({ id }) => id))).toEqual(
      [1, 4, 5, 6, 9].map((number) => `plan-step-${number}`),
    );
  });
});
