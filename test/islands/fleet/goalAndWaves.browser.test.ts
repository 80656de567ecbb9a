import type { Page } from 'puppeteer-core';
import { test } from 'vitest';
import { describeInBrowsers } from '../../support/describeInBrowsers.ts';
import { fill, waitForText, waitUntil } from '../../support/onThePage.ts';
import { chooseFile, openFold, paste, press, settled } from './onTheFleet.ts';

const table = `Name,Model,Version,FXOS,Mode,Deployment,Labels
fw-a,4110,7.0.6,2.10.1.159,appliance,standalone,"Ring: 2, Region: EU"
fw-b,2110,7.0.6,,,standalone,"Ring: 1, Region: US"
fw-c,1010,7.0.6,,,standalone,"Ring: 1, Region: EU"
fw-d,2110,7.6.0,,,standalone,
fw-e,Cisco Firepower 9000 Series SM-40,7.0.6,2.10.1.159,appliance,standalone,"Ring: 1, Region: US"`;

describeInBrowsers('The goal and the waves of a fleet', ({ open }) => {
  test('differ by platform, are settled once, and are cut by the label that is asked for', async () => {
    const here = await open('fleet/', { to: '7.4.2' });
    await paste(here, table);
    await settled(here);
    await openFold(here, 'A target of its own');
    await fill(here, 'Firepower 1000', '7.2.9');
    await fill(here, 'Firepower 9300', '7.2.9');
    await settled(here);
    await openFold(here, 'Settle releases');
    await fill(here, 'Firepower 2100: 7.4.2', '7.4.2-172');
    await fill(here, 'Firepower 4100: 7.4.2', '7.6.0');
    await fill(here, 'Chassis FXOS 2.14', '2.14.1.131');
    await fill(here, 'Firmware with FXOS 2.12', '1.0.19');
    await settled(here);
    for (const file of [
      'Cisco_FTD_SSP_FP1K_Upgrade-7.2.9-',
      'Cisco_FTD_SSP_FP2K_Upgrade-7.4.2-172.sh.REL.tar',
      'fxos-k9.2.14.1.131.SPA',
      '1.0.19',
      'Cisco_FTD_SSP_Upgrade-7.4.2-‹build›.sh.REL.tar',
    ])
      await waitForText(here, '.fleet-files', file);
    // What can't be is told at its field, and not used.
    await waitForText(here, '.fleet-results', '7.6.0 is not 7.4.2.');

    // The runbook that is opened from here has the same.
    await press(here, 'fw-b');
    const opening = new Promise<Page | null>((resolve) => here.once('popup', resolve));
    await press(here, 'Make the runbook');
    const runbook = await opening;
    if (!runbook) throw new Error('No runbook was opened');
    await waitForText(runbook, '.runbook', 'Cisco_FTD_SSP_FP2K_Upgrade-7.4.2-172.sh.REL.tar');
    await runbook.close();
    await press(here, 'Close');

    await fill(here, 'Cut the fleet', 'By label');
    await settled(here);
    await fill(here, 'By which label', 'Region: 4 units');
    await settled(here);
    const waves = () =>
      here.$$eval('.fleet-wave h4', (all) =>
        all.map((one) => one.textContent.split(/ ?\d+ units?/)[0]),
      );
    await waitUntil(waves, (all) => all.join() === '1. Region: EU,2. Region: US', 'the waves');
  });

  test('are told in sentences that show their units', async () => {
    const here = await open('fleet/', { to: '7.6' });
    await paste(here, table);
    await settled(here);
    await waitForText(here, '.fleet-results', 'can’t reach the target');
    await press(here, 'Show them: Firepower 2100, to the nearest: 7.4');
    await waitUntil(
      () => here.$$eval('.fleet-units tbody tr', (all) => all.map((one) => one.textContent)),
      (rows) => rows.length === 1 && rows.every((row) => row.includes('fw-b')),
      'the one unit that can’t reach it',
    );
  });

  test('keep what was corrected when a later list names a device better', async () => {
    const here = await open('fleet/', { to: '7.4.2' });
    await paste(here, 'fw-a 2130 7.2.5\nfw-b 1010 7.0.6');
    await settled(here);
    await press(here, 'fw-a');
    await fill(here, 'Wave', 'Pilot', '.fleet-unit');
    await fill(here, 'Site', 'Leeds', '.fleet-unit');
    await settled(here);
    await chooseFile(here, 'Choose files', 'serials.csv', 'Name,Serial\nfw-a,JAD1\nfw-b,JAD2');
    await waitForText(here, '.fleet-sources', 'serials.csv: table, 2 rows.');
    await settled(here);
    await waitForText(here, '.fleet-wave:has([aria-label="Later: Pilot"]) h4', '1 unit');
    await fill(here, 'Filter by any word', 'leeds');
    await waitForText(here, '.fleet-shown', '1 of 2 units.');
    await fill(here, 'Filter by any word', '');

    // One more by hand, and a pilot of each platform and path.
    await press(here, 'Add a device by hand');
    await waitForText(here, '.fleet-unit', 'device 1');
    await fill(here, 'Model', '3110', '.fleet-unit');
    await fill(here, 'Version', '7.2.5', '.fleet-unit');
    await settled(here);
    await waitForText(here, '.verdict', '3 of 3 units have a path to the goal');
    await press(here, 'Forget what was put by hand');
    await settled(here);
    await press(here, 'Put one unit of each platform and path first, as a pilot: 3');
    await settled(here);
    await waitForText(here, '.fleet-wave:has([aria-label="Later: Pilot"]) h4', '3 units');
  });
});
