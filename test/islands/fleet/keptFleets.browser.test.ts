import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { describeInBrowsers, describeInEditions } from '../../support/describeInBrowsers.ts';
import { fill, waitForText, waitForValue, waitUntil } from '../../support/onThePage.ts';
import { prepare } from '../plan/onThePlan.ts';
import {
  chooseFile,
  fixture,
  openFold,
  openKept,
  paste,
  press,
  settled,
  summary,
  waitForKept,
} from './onTheFleet.ts';

const focused = (here: Page) => here.evaluate(() => document.activeElement?.id ?? '');
const lines = 'fw-a 2130 7.2.5\nfw-b 2110 7.0.6\nfw-c 1010 7.0.6';

/** Keeps three devices with everything that a reader can set. */
async function keepAll(here: Page) {
  await paste(here, lines);
  await fill(here, 'Target version', '7.4.2');
  await fill(here, 'Must end at or above', '7.4.2');
  await settled(here);
  await press(here, 'fw-a');
  await fill(here, 'Wave', 'Pilot', '.fleet-unit');
  await settled(here);
  await press(here, 'fw-c');
  await waitForText(here, '.fleet-unit', 'fw-c');
  await press(here, 'Leave it out');
  await waitForText(here, '.verdict', '2 of 2 units have a path to the goal');
  await here.$$eval('.fleet-results details', (all) => all.forEach((one) => (one.open = true)));
  await fill(here, 'Firepower 2100: 7.4.2', '7.4.2-172');
  await openFold(here, 'Check a folder');
  await fill(here, 'Size of the package in MB', '1,100');
  await fill(here, 'Bandwidth in Mbit/s', '10');
  await openFold(here, 'Hand over');
  await fill(here, 'Name of this fleet', 'Spring');
  await press(here, 'Keep in this browser');
  await waitForKept(here, 'fw-a');
}

describeInEditions('A kept fleet', ({ open, edition, waitForKey }) => {
  test('is kept whole, without the list, and removed with one click and a way back', async () => {
    const here = await open('fleet/');
    await paste(here, fixture('table.csv'));
    await waitForText(here, summary, '2 devices in 2 units');
    await openFold(here, 'Hand over');
    await fill(here, 'Name of this fleet', 'First');
    await press(here, 'Keep in this browser');
    await waitForKept(here, 'fw-two');
    for (const secret of ['SECRET', 'Reg Key', 'Owner', 'Ana'])
      await waitForKept(here, secret, false);
    await openKept(here);
    await press(here, 'Remove First');
    await waitForText(here, '.stored-plans', 'Removed First.');
    await waitForKept(here, 'fw-two', false);
    await waitUntil(
      () => focused(here),
      (id) => id === 'kept-fleets-undo',
      'the focus on Undo',
    );
    // What is done meanwhile does not bring it back; its reader does.
    await fill(here, 'Target version', '7.4.2');
    await settled(here);
    await waitForKept(here, 'fw-two', false);
    await press(here, 'Undo: bring it back');
    await waitForKept(here, 'fw-two');
    await waitForKept(here, '7.4.2');
    await waitUntil(
      () => focused(here),
      (id) => id.startsWith('kept-fleet-'),
      'the focus on the fleet that is back',
    );
  });

  test('is found again as it was left, in another tab and after a reload', async () => {
    const here = await open('fleet/');
    await keepAll(here);
    // Lists that are added later are kept, too.
    await paste(here, `${lines}\nfw-d 2120 7.0.6`);
    await waitForKept(here, 'fw-d');
    await here.close();
    const again = await open('fleet/');
    await openKept(again);
    await press(again, 'Spring');
    await settled(again);
    await waitForText(again, '.verdict', '3 of 3 units have a path to the goal');
    expect((await waitForKey(again, 'to', '7.4.2')).query.toString()).toBe('to=7.4.2');
    await waitForValue(again, 'Must end at or above', '7.4.2');
    await waitForText(again, '.fleet-wave:has([aria-label="Later: Pilot"]) h4', '1 unit');
    await again.$$eval('.fleet-results details', (all) => all.forEach((one) => (one.open = true)));
    await openFold(again, 'Check a folder');
    await waitForText(again, '.fleet-carry', 'One copy of 1100 MB at 10 Mbit/s takes 15 min.');
    await waitForText(again, '.fleet-files', 'Cisco_FTD_SSP_FP2K_Upgrade-7.4.2-172.sh.REL.tar');
    await press(again, 'Take back all that is left out: 1');
    await waitForText(again, '.verdict', '4 of 4 units have a path to the goal');
    await waitUntil(
      () => focused(again),
      (id) => id === 'fleet-add',
      'the focus on the list',
    );
  });

  test('in two tabs has what was done in both', async () => {
    if (edition === 'single-file') return;
    const one = await open('fleet/');
    await keepAll(one);
    const other = await open('fleet/');
    await openKept(other);
    await press(other, 'Spring');
    await settled(other);
    await other.bringToFront();
    await fill(other, 'Must end at or above', '7.2.9');
    await paste(other, 'fw-z 2140 7.2.5');
    await waitForKept(other, 'fw-z');
    await one.bringToFront();
    await waitForText(one, '.verdict', '3 of 3 units have a path to the goal');
    await waitForValue(one, 'Must end at or above', '7.2.9');
    await fill(one, 'Target version', '7.4.1');
    await waitForKept(one, '7.4.1');
    await other.bringToFront();
    await waitForValue(other, 'Target version', '7.4.1');
    await waitForText(other, '.verdict', '3 of 3 units have a path to the goal');
    // Removed in one tab, it stays open in the other, and is kept no more.
    await openKept(one);
    await press(one, 'Remove Spring');
    await waitForKept(one, 'fw-z', false);
    await fill(other, 'Must end at or above', '7.0.8');
    await settled(other);
    await waitForKept(other, 'fw-z', false);
  });
});

describeInBrowsers('An exported fleet', ({ open }) => {
  test('opens on another machine, merges with what is there, and says what changed', async () => {
    const here = await open('fleet/', {}, { prepare });
    await paste(here, lines);
    await fill(here, 'Target version', '7.4.2');
    await settled(here);
    await press(here, 'fw-a');
    await fill(here, 'Wave', 'Pilot', '.fleet-unit');
    await settled(here);
    await openFold(here, 'Hand over');
    await press(here, 'Export the work');
    const saved = () => here.evaluate(() => Reflect.get(window, 'saved') as string | undefined);
    const exported = String(await waitUntil(saved, Boolean, 'the exported fleet'));
    const label = 'Open or merge an exported fleet';
    const there = await open('fleet/');
    await openKept(there);
    await chooseFile(there, label, 'fleet.json', exported);
    await waitForText(there, '.stored-plans', 'Opened the file with 3 devices.');
    await waitForText(there, '.verdict', '3 of 3 units have a path to the goal');
    await waitForValue(there, 'Target version', '7.4.2');
    await waitForKept(there, 'fw-a', false);

    const third = await open('fleet/', { to: '7.2.5' });
    await paste(third, 'fw-b 2110 7.0.6\nfw-y 1010 7.0.5');
    await settled(third);
    await openKept(third);
    await chooseFile(third, label, 'wrong.json', '{"a": 1}');
    await waitForText(third, '.stored-plans', 'Not imported, and nothing changed.');
    await chooseFile(third, label, 'fleet.json', exported);
    await press(third, 'Merge it into this fleet');
    await waitForText(
      third,
      '.stored-plans',
      'Taken over: 2 devices, 1 unit put into a wave. The file says otherwise, and yours stays: target version 7.2.5.',
    );
    await waitForText(third, summary, '4 devices in 4 units');
    await press(third, 'Undo the last change');
    await waitForText(third, summary, '2 devices in 2 units');
    await waitUntil(
      () => focused(third),
      (id) => id === 'fleet-add',
      'the focus on the list',
    );
  });
});
