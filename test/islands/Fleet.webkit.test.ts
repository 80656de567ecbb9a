import { expect, test } from 'vitest';
import { waitForText } from '../support/onThePage.ts';
import { describeInWebKit } from '../support/webkit/describeInWebKit.ts';

describeInWebKit(
  'A fleet',
  ({ open, place }) => {
    test('is planned from typed lines, kept under a name and found again', async () => {
      const page = await open('fleet/');
      await page.fill('Lists of your devices', 'fw-a 2130 7.2.5');
      await page.fill('Target version', '7.4.2');
      await waitForText(page, '.fleet .verdict', '1 of 1 unit has a path to the goal.');
      await waitForText(page, '.fleet-carry', 'Cisco_FTD_SSP_FP2K_Upgrade-7.4.2-');
      expect(Object.fromEntries((await place()).query)).toEqual({ to: '7.4.2' });
      await page.click('.fleet-table button', 'fw-a');
      await page.fill('Wave', 'Pilot');
      await waitForText(page, '.fleet-wave', 'Pilot');
      await page.click('summary', 'Hand over');
      await page.fill('Name of this fleet', 'Spring');
      await page.click('button', 'Keep in this browser');
      await waitForText(page, '.fleet-kept', 'Kept as Spring');
      await page.reload();
      await page.click('summary', 'Fleets kept in this browser');
      await page.click('.stored-plans button', 'Spring');
      await waitForText(page, '.fleet-wave', 'Pilot');
    });
  },
  { editions: ['site', 'single-file'] },
);
