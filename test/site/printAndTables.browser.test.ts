import { expect, test } from 'vitest';
import { describeInBrowsers } from '../support/describeInBrowsers.ts';
import { everyPage } from './readSite.ts';

/** On paper: headings and captions that may stay behind alone at the foot of a sheet. */
function lonelyHeadings(): string[] {
  return [...document.querySelectorAll('main :is(h1, h2, h3, h4, caption)')]
    .filter((one) => one.checkVisibility())
    .filter((one) => {
      // Only a block keeps what follows: a heading in a line has it on the block around it.
      const isInLine = getComputedStyle(one).display.startsWith('inline');
      const block = isInLine ? (one.parentElement ?? one) : one;
      return getComputedStyle(block).breakAfter !== 'avoid';
    })
    .map((one) => one.textContent.trim());
}

/** Tables that are wider than their frame, without a shadow, a name, or a way there by keyboard. */
function hiddenColumns(): string[] {
  return [...document.querySelectorAll('main table')]
    .map((one) => one.parentElement)
    .filter((frame) => frame && frame.checkVisibility() && frame.scrollWidth > frame.clientWidth)
    .filter((frame) => {
      const isNamed = frame?.ariaLabel ?? frame?.getAttribute('aria-labelledby');
      const { backgroundImage, overflowX } = getComputedStyle(frame as Element);
      const isShadowed = backgroundImage.includes('gradient') && overflowX === 'auto';
      return !(isShadowed && isNamed && frame?.tabIndex === 0);
    })
    .map((frame) => frame?.textContent.trim().slice(0, 60) ?? '');
}

describeInBrowsers(
  'Every page',
  ({ open }) => {
    test.each([
      ['leaves no heading alone at the foot of a sheet', 'print', 800, lonelyHeadings],
      ['shows at 320 px that a table goes on', 'screen', 320, hiddenColumns],
    ] as const)(
      '%s',
      async (_, media, width, look) => {
        const page = await open('', {}, { viewport: { width, height: 640 } });
        await page.emulateMediaType(media);
        const faults: string[] = [];
        for (const [, { path }] of everyPage()) {
          await open(path, {}, { page });
          faults.push(...(await page.evaluate(look)).map((fault) => `/${path} ${fault}`));
        }
        expect(faults).toEqual([]);
        // It goes through every page, on a slow machine too.
      },
      240_000,
    );
  },
  { browsers: ['chromium'] },
);
