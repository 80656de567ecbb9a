import { expect, test } from 'vitest';
import { pair } from '../islands/plan/onThePlan.ts';
import { describeInBrowsers, desktop, phone } from '../support/describeInBrowsers.ts';
import { waitUntil } from '../support/onThePage.ts';
import { askedFor, hasCalculator, importedBy } from './loadedBytes.ts';
import { everyPage } from './readSite.ts';

/** What each visit asks for once the page is loaded: whether a site and whether plans are kept. */
const onEachVisit = /^(sw\.js|_astro\/(keepStored|kept)\.[^/]+\.js)$/;

const cases = everyPage()
  .filter(([, page]) => hasCalculator(page))
  .flatMap(([name, page]) => [
    { name, page, width: 'a phone', viewport: phone },
    { name, page, width: 'a desktop', viewport: desktop },
  ]);

describeInBrowsers(
  'A link with a device, until its reader does anything',
  ({ context, site }) => {
    // What the budgets count is what a browser asks for.
    test.each(cases)('asks for what is counted and no more: $name on $width', async (one) => {
      const { name, page, viewport } = one;
      const counted = askedFor(page, 'for-device');
      const expected = new Set([...counted, ...importedBy(counted)]);
      const tab = await context().newPage();
      await tab.setViewport(viewport);
      const asked = new Set<string>();
      tab.on('request', (request) => asked.add(new URL(request.url()).pathname.slice(1)));
      await tab.goto(`${site.address}${name.slice(1)}?${new URLSearchParams(pair)}`);
      await waitUntil(
        () => asked.has('sw.js') && tab.$('main [data-island]:not([data-waiting])'),
        Boolean,
        'the calculator at work',
      );
      await tab.waitForNetworkIdle({ idleTime: 1000 });
      const more = [...asked].filter(
        (file) => file !== page.path && !expected.has(file) && !onEachVisit.test(file),
      );
      expect(more).toEqual([]);
    });
  },
  { browsers: ['chromium'], installs: true },
);
