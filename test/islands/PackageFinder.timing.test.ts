import { expect, test } from 'vitest';
import { describeInEditions } from '../support/describeInBrowsers.ts';
import { byRole, field, fill, waitForText, waitUntil } from '../support/onThePage.ts';
import { measureListing } from './measureListing.ts';

const page = 'guide/package-names/';
const listing = 'File names or a folder listing';
const summary = '.listing-summary';
const name = 'Cisco_FTD_SSP_FP3K_Upgrade-7.4.1-172.sh.REL.tar';

describeInEditions('Package finder', ({ open }) => {
  test('answers 10,000 lines in 200 ms, draws the first rows, and lets the reader type', async () => {
    const here = await open(page, { platform: '3110', to: '7.4.1' });
    await field(here, listing);
    const lines = Array.from(
      { length: 10_000 },
      (_, line) => `-rw-r--r-- 1 admin admin 11 Nov 12 2024 ${name.replace('172', `${line}`)}`,
    );
    const limits = { total: 200, longest: 50 };
    const took = await measureListing(here, lines.join('\n'), '10000 packages', limits);
    expect(took.total).toBeLessThan(limits.total);
    expect(took.longest).toBeLessThan(limits.longest);
    await waitUntil(
      () => here.$$eval('.listed tbody tr', (all) => all.length),
      (count) => count === 200,
      '200 rows',
    );
    await fill(here, 'Target version', '7.4.2');
    await waitForText(here, summary, 'Not for you: 10000.');
    await byRole(here, 'button', 'Show all 10000');
  });
});
