import { expect, test } from 'vitest';
import { axeProblems, showTheme } from '../support/axe.ts';
import { describeInBrowsers, desktop, phone } from '../support/describeInBrowsers.ts';
import { everyPage } from './readSite.ts';

const looks = [desktop, phone].flatMap((viewport) =>
  (['light', 'dark'] as const).map((theme) => ({ viewport, theme })),
);

describeInBrowsers(
  'Accessibility of pages',
  ({ open }) => {
    test.each(everyPage())('axe finds nothing on %s', async (_, { path }) => {
      const page = await open(path);
      const problems: string[] = [];
      for (const { viewport, theme } of looks) {
        await page.setViewport(viewport);
        await showTheme(page, theme);
        const found = await axeProblems(page);
        problems.push(...found.map((problem) => `${theme}, ${viewport.width} px: ${problem}`));
      }
      expect(problems).toEqual([]);
    });
  },
  { browsers: ['chromium'] },
);
