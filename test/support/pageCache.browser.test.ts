import { expect, test } from 'vitest';
import { describeInBrowsers } from './describeInBrowsers.ts';
import { waitUntil } from './onThePage.ts';

describeInBrowsers('The harness', ({ open, waitForPath }) => {
  test('leaves the page cache on, as readers have it', async () => {
    const page = await open('guide/backups/');
    await page.evaluate(() => {
      window.onpageshow = ({ persisted }) => void Reflect.set(window, 'persisted', persisted);
    });
    await open('guide/readiness/', {}, { page });
    await page.evaluate(() => history.back());
    await waitForPath(page, 'guide/backups/');
    const persisted = () => page.evaluate(() => Reflect.get(window, 'persisted') as unknown);
    expect(await waitUntil(persisted, (value) => value !== undefined, 'pageshow')).toBe(true);
  });
});
