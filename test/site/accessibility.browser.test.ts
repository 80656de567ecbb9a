import { expect, test } from 'vitest';
import { axeProblemsInEachLook } from '../support/axe.ts';
import { describeInBrowsers } from '../support/describeInBrowsers.ts';
import { everyPage } from './readSite.ts';

describeInBrowsers(
  'Accessibility of pages',
  ({ open }) => {
    test.each(everyPage())('axe finds nothing on %s', async (_, { path }) => {
      const page = await open(path);
      expect(await axeProblemsInEachLook(page)).toEqual([]);
    });
  },
  { browsers: ['chromium'] },
);
