import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { describeInEditions, phone } from '../support/describeInBrowsers.ts';
import { byRole, fill, waitForText } from '../support/onThePage.ts';
import { fleetAsCsv } from '../rules/fleet/madeFleet.ts';
import { outsideModel } from '../rules/standIns.ts';
import { chooseFile, fixture, paste, press, settled, summary } from './fleet/onTheFleet.ts';

describeInEditions('A fleet', ({ open, placeOf, waitForKey, browserName, edition }) => {
  test('goes from a pasted list to waves, files and a runbook with its names', async () => {
    const here = await open('fleet/');
    await paste(here, fixture('cloud.json').replace('1210CE', outsideModel));
    await waitForText(here, summary, '8 devices in 6 units; 1 pair and 1 cluster among them');
    await waitForText(here, '.fleet-sources', 'The manager counts 9 records');
    await fill(here, 'Target version', '7.4.2');
    await waitForText(here, '.verdict', '4 of 6 units have a path to the goal');
    // Not all get there.
    expect(await here.$('.verdict.yes')).toBeNull();
    expect((await waitForKey(here, 'to', '7.4.2')).query.toString()).toBe('to=7.4.2');
    // Every count filters.
    await press(here, 'Not covered: 1');
    await waitForText(here, '.fleet-shown', '1 of 6 units: Not covered.');
    await press(here, 'Show all');
    // One question for all that it concerns.
    await press(here, 'Appliance');
    await fill(here, 'Cut the fleet', 'By site');
    await waitForText(here, '.fleet-wave', 'Repair first');
    await waitForText(here, '.fleet-carry', 'Cisco_FTD_SSP_Upgrade-7.4.2-‹build›.sh.REL.tar');
    const everything = await here.$eval('main', (one) => one.textContent);
    expect(everything).not.toContain('SECRET');
    // The unit's own runbook, in a page of its own, with the names of the pair.
    await press(here, 'core-pair');
    await waitForText(here, '.fleet-unit', 'core-1');
    const opening = new Promise<Page | null>((resolve) => here.once('popup', resolve));
    await press(here, 'Make the runbook');
    await waitForText(here, '.fleet-unit', /Open the runbook: 0 of \d+/);
    const runbook = await opening;
    if (!runbook) throw new Error('No runbook was opened');
    await waitForText(runbook, '.runbook', 'core-2');
    expect((await placeOf(runbook)).query.toString()).not.toContain('core');
    await runbook.close();
  });

  test('tells bad input in a sentence and freezes on none', async () => {
    const here = await open('fleet/', {}, { viewport: phone });
    await paste(here, '<!doctype html><title>Log in</title>');
    await waitForText(here, '.fleet-sources', 'most likely that of a login');
    await paste(here, fixture('cloud.json').slice(0, 2_000));
    await waitForText(here, '.fleet-sources', 'it was cut off');
    expect(await here.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    if (edition !== 'site') return;
    const files = 'Choose files';
    const utf16 = [...'\uFEFFName,Model,Version\r\nfw-ä,2110,7.2.5'].flatMap((character) => {
      const code = character.charCodeAt(0);
      return [code & 0xff, code >> 8];
    });
    await paste(here, '');
    await chooseFile(here, files, 'devices.csv', utf16);
    await waitForText(here, summary, '1 device in 1 unit');
    await waitForText(here, '.fleet-table', 'fw-ä');
    await chooseFile(here, files, 'devices.xlsx', [0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 0xff, 0xd8]);
    await waitForText(here, '.fleet-sources', 'Save it as CSV');
    await chooseFile(here, files, 'picture.png', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0]);
    await waitForText(here, '.fleet-sources', /picture\.png .*(?:no text|not text|binary)/);
    const field = await byRole(here, 'textbox', 'Lists of your devices');
    await field.evaluate((one) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([new Uint8Array(61_000_000)], 'dump.bin'));
      const event = { dataTransfer: dropped, bubbles: true, cancelable: true };
      one.dispatchEvent(new DragEvent('drop', event));
    });
    await waitForText(
      here,
      '.work-notices',
      'dump.bin has 61 MB, more than a list of devices has.',
    );
    await paste(here, 'no device\n'.repeat(10_000));
    await waitForText(here, summary, /10\d{3} rows not read/);
    // What was read before is still there.
    await waitForText(here, '.fleet-table', 'fw-ä');
    if (browserName !== 'chromium') return;
    await press(here, 'Take these lists away');
    await paste(here, fleetAsCsv(5_000));
    await waitForText(here, summary, '5000 devices in');
    await fill(here, 'Target version', '7.4.2');
    await settled(here);
    await fill(here, 'Filter by any word', 'site-3 2110');
    await waitForText(here, '.fleet-shown', /^[1-9]\d* of \d{4} units/);
    const drawn = await here.$$eval('.fleet-table tbody tr', (rows) => rows.length);
    expect(drawn).toBeLessThan(60);
  });
});
