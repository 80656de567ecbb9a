import { expect, test } from 'vitest';
import { describeInBrowsers } from '../support/describeInBrowsers.ts';
import { field } from '../support/onThePage.ts';

describeInBrowsers(
  'The single file',
  ({ open }) => {
    test('is usable within a second', async () => {
      const page = await open('guide/upgrade-path/');
      await field(page, 'Current version');
      // Not every machine is as fast as that of the benchmark, which has the real number.
      const interactive = await page.evaluate(
        () =>
          (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming)
            .domInteractive,
      );
      expect(interactive).toBeLessThan(3000);
    });
  },
  { editions: ['single-file'] },
);
