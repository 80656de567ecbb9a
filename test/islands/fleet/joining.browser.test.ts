import { expect, test } from 'vitest';
import { describeInBrowsers } from '../../support/describeInBrowsers.ts';
import { field, fill, waitForText } from '../../support/onThePage.ts';
import { openFold, paste, press, settled, summary } from './onTheFleet.ts';

/** What a device prints. */
const printed = (name: string, serial: string) =>
  `------------[ ${name} ]------------
Model : Cisco Firepower 2110 Threat Defense (77) Version 7.2.5 (Build 208)
Serial Number: ${serial}
`;

describeInBrowsers('Devices of a fleet', ({ open }) => {
  test('of one name are asked about once, and are in no wave before', async () => {
    const here = await open('fleet/', { to: '7.4.2' });
    await paste(here, printed('fw', 'J1') + printed('fw', 'J2'));
    await waitForText(here, '.fleet-question', '2 units: two of each name');
    await waitForText(here, '.fleet-wave', 'Repair first');
    await press(here, 'They are pairs');
    await waitForText(here, '.fleet-shown', '1 of 1 unit.');
    await settled(here);
    await waitForText(here, '.fleet-wave', '1 unit, 2 devices, 1 batch');
  });

  test('become a pair while its name is typed, and the focus stays', async () => {
    const here = await open('fleet/', { to: '7.4.2' });
    await paste(here, 'fw-a 2110 7.2.5\nfw-b 2110 7.2.5');
    await settled(here);
    await press(here, 'fw-b');
    await fill(here, 'Pair or cluster', 'core');
    await settled(here);
    await press(here, 'fw-a');
    await waitForText(here, '.fleet-unit h4', 'fw-a');
    const control = await field(here, 'Pair or cluster');
    await control.focus();
    await here.keyboard.type('core');
    await settled(here);
    await waitForText(here, '.fleet-shown', '1 of 1 unit.');
    await waitForText(here, '.fleet-unit h4', 'core');
    await here.keyboard.type('-1');
    expect(await control.evaluate((one) => [one === document.activeElement, one.value])).toEqual([
      true,
      'core-1',
    ]);
  });

  test('come back when their lists were taken away, without any line of secrets', async () => {
    const here = await open('fleet/');
    await paste(here, 'fw-a 2110 7.2.5\nsnmp-server user bob ops v3 auth sha hunter2 7.0');
    await waitForText(here, summary, '1 device in 1 unit; 1 row not read.');
    await openFold(here, 'Not read: 1 row, 0 other device types, 0 columns');
    await waitForText(here, '.other-lines', 'pasted, line 2');
    expect(await here.$eval('.other-lines', (one) => one.textContent)).not.toContain('hunter2');
    await press(here, 'Take these lists away');
    await waitForText(here, summary, 'Paste a list of devices');
    await press(here, 'Bring the lists back');
    await waitForText(here, summary, '1 device in 1 unit; 1 row not read.');
    await waitForText(here, '.fleet-table', 'fw-a');
  });
});
