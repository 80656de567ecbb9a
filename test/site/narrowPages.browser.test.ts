import { expect, test } from 'vitest';
import { describeInBrowsers } from '../support/describeInBrowsers.ts';
import { everyPage } from './readSite.ts';

// 1280 px at 400 % zoom.
const narrow = { width: 320, height: 640 };

describeInBrowsers('Narrow pages', ({ open }) => {
  test('No page scrolls sideways at 320 px', async () => {
    const page = await open('', {}, { viewport: narrow });
    const wide: string[] = [];
    for (const [, { path }] of everyPage()) {
      await open(path, {}, { page });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > narrow.width) wide.push(`/${path} is ${width} px wide`);
    }
    expect(wide).toEqual([]);
  });
});
