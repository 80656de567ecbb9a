import { expect, test } from 'vitest';
import { describeInBrowsers } from '../../../support/describeInBrowsers.ts';
import { textOf, waitForText } from '../../../support/onThePage.ts';
import { device, path, progress, tick } from '../onThePlan.ts';

const isKeeping = (file: string) =>
  /_astro\/(keeping|keptPlan|kept|StoredPlans|handOverTools)\./.test(file);

describeInBrowsers('Plan: what keeps work comes late, or never', ({ open, site, allowTrouble }) => {
  test('a tick of a page that is left at once is there again', async () => {
    const page = await open(path, device);
    await tick(page, 1);
    await page.evaluate(() => location.reload());
    await waitForText(page, progress, /^1 of /);
  });

  test('the first tick has its plan in the address at once', async () => {
    const page = await open(path, device);
    const box = await page.waitForSelector('.step > input');
    const query = await box?.evaluate((one) => {
      (one as HTMLElement).click();
      return location.search;
    });
    expect(new URLSearchParams(query).get('plan')).toMatch(/^\w+$/);
  });

  test('a tick without it is no loss, and joins what is kept', async () => {
    allowTrouble(/keeping|keptPlan|Failed to load|disconnected|ERR_|dynamically imported/i);
    const page = await open(path, device);
    await tick(page, 1);
    await waitForText(page, progress, /^1 of /);
    site.dropWhen = isKeeping;
    try {
      await page.setCacheEnabled(false);
      await page.reload();
      await tick(page, 2);
      await page.waitForFunction(
        () => document.querySelectorAll('.step > input:checked').length === 1,
      );
      expect(await textOf(page, '.work-notices')).toBe('');
    } finally {
      site.dropWhen = () => false;
    }
    await page.reload();
    await waitForText(page, progress, /^2 of /);
    expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toContain('early');
  });
});
