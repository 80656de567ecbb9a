import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { device, path, progress, tick } from '../../islands/plan/onThePlan.ts';
import { siteDirectory } from '../../support/builtSite.ts';
import { killableBrowser } from '../../support/killableBrowser.ts';
import { textOf, waitForText } from '../../support/onThePage.ts';
import { siteServer } from '../../support/serveSite.ts';

describe.each([
  ['chromium', 20],
  ['firefox', 5],
] as const)('Killing %s', (name, times) => {
  const site = siteServer(siteDirectory);
  const killable = killableBrowser(name);
  beforeAll(() => site.start());
  afterAll(async () => {
    await killable.remove();
    await site.stop();
  });

  async function openPlan() {
    const page = await (await killable.open()).newPage();
    const query = new URLSearchParams({ ...device, plan: 'abcdefghjk' });
    await page.goto(`${site.address}${path}?${String(query)}`);
    await page.waitForSelector('.step');
    return page;
  }

  test(`right after a tick, ${times} times, loses none`, { timeout: 900_000 }, async () => {
    const found: string[] = [];
    for (let round = 0; round <= times; round++) {
      const page = await openPlan();
      // What was kept before has to be there, or the next tick would say too little.
      const before = await waitForText(page, progress, new RegExp(`^${round} of `)).then(
        () => 'all',
        () => textOf(page, progress),
      );
      found.push(before);
      if (before === 'all' && round < times) {
        await tick(page, round + 1);
        await waitForText(page, progress, new RegExp(`^${round + 1} of `));
      }
      await killable.kill();
      if (before !== 'all') break;
    }
    expect(found).toEqual(Array.from({ length: times + 1 }, () => 'all'));
  });
});
