import { expect, test } from 'vitest';
import { describeInBrowsers } from '../support/describeInBrowsers.ts';
import { everyPage } from './readSite.ts';

// 1280 px at 400 % zoom.
const narrow = { width: 320, height: 640 };
const wide = { width: 1920, height: 1080 };

/** What of the page does not fit: the page itself, and names that break inside a word. */
function whatDoesNotFit() {
  const faults: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`is ${scrollWidth} px wide`);
  const range = document.createRange();
  const lineOf = (node: Node, place: number) => {
    range.setStart(node, place);
    range.setEnd(node, place + 1);
    return range.getBoundingClientRect();
  };
  for (const code of document.querySelectorAll('main :not(pre) > code')) {
    if (!code.checkVisibility()) continue;
    const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      for (const { index } of text.matchAll(/(?<=[A-Za-z\d.])[\w.]/g)) {
        const { top } = lineOf(node, index);
        const { top: before, height } = lineOf(node, index - 1);
        if (top > before + height / 2) {
          faults.push(`breaks ${text.slice(0, index)}|${text.slice(index)}`);
        }
      }
    }
  }
  return faults;
}

describeInBrowsers('Page widths', ({ open }) => {
  test('At 320 px no page scrolls sideways, and names break after _ and - only', async () => {
    const page = await open('', {}, { viewport: narrow });
    const faults: string[] = [];
    for (const [, { path }] of everyPage()) {
      await open(path, {}, { page });
      const found = await page.evaluate(whatDoesNotFit);
      faults.push(...found.map((fault) => `/${path} ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test('At 1920 px the text stands in the middle where no contents stand beside it', async () => {
    const page = await open('', {}, { viewport: wide });
    const middleOf = (selector: string) =>
      page.$eval(selector, (one) => {
        const { left, right } = one.getBoundingClientRect();
        return Math.round((left + right) / 2);
      });
    for (const path of ['', 'plan/', 'fleet/', 'offline/', 'accessibility/']) {
      await open(path, {}, { page });
      const middle = await page.evaluate(() => document.documentElement.clientWidth / 2);
      expect(Math.abs((await middleOf('main')) - middle), path).toBeLessThanOrEqual(1);
    }
  });
});
