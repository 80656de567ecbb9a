import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { describeInEditions, phone } from '../support/describeInBrowsers.ts';
import { byRole, field, fill, textOf, waitForText, waitUntil } from '../support/onThePage.ts';
import { fleetAsCsv } from '../rules/fleet/madeFleet.ts';

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../fixtures/inventory', name), 'utf8');
const summary = '.listing-summary';

/** Puts a list into the field at once, as pasting does. */
async function paste(here: Page, text: string) {
  const area = await field(here, 'Lists of your devices');
  await area.evaluate((one, pasted) => {
    one.focus();
    one.value = pasted;
    one.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);
}

const settled = (here: Page) =>
  waitUntil(
    () => here.$eval('.fleet', (one) => (one as HTMLElement).dataset['working']),
    (working) => working === 'false',
    'The plan should settle',
  );

const press = (here: Page, label: string) =>
  byRole(here, 'button', label).then((button) =>
    button.evaluate((one) => (one as HTMLElement).click()),
  );

describeInEditions('A fleet', ({ open, placeOf, browserName, edition }) => {
  test('goes from a pasted list to waves, files and a runbook with its names', async () => {
    const here = await open('fleet/');
    await paste(here, fixture('cloud.json'));
    await waitForText(here, summary, '8 devices in 6 units; 1 pair and 1 cluster among them');
    expect(await textOf(here, '.fleet-sources')).toContain('The manager counts 9 records');
    await fill(here, 'Target version', '7.4.2');
    await waitForText(here, '.verdict', '4 of 6 units have a path to the goal');
    expect((await placeOf(here)).query.toString()).toBe('to=7.4.2');
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

  test('is kept under a name on request, without the list, and removed with one click', async () => {
    const here = await open('fleet/');
    await paste(here, fixture('table.csv'));
    await waitForText(here, summary, '2 devices in 2 units');
    const kept = () =>
      here.evaluate(async () => {
        const request = indexedDB.open('upgrade-guide', 1);
        const database = await new Promise<IDBDatabase | null>((resolve) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => resolve(null);
        });
        if (!database?.objectStoreNames.contains('work')) return '';
        const all = database.transaction('work').objectStore('work').getAll();
        const values = await new Promise<unknown[]>((resolve) => {
          all.onsuccess = () => resolve(all.result);
        });
        database.close();
        return JSON.stringify(values);
      });
    await fill(here, 'Name of this fleet', 'Spring');
    await press(here, 'Keep in this browser');
    await waitForText(here, '.stored-plans', 'Spring');
    const stored = await kept();
    expect(stored).toContain('fw-two');
    for (const secret of ['SECRET', 'Reg Key', 'Owner', 'Ana'])
      expect(stored).not.toContain(secret);
    await press(here, 'Remove Spring');
    await waitForText(here, '.stored-plans', 'Removed Spring.');
    await waitUntil(kept, (all) => !all.includes('fw-two'), 'Nothing of it should be kept');
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
    if (browserName !== 'chromium' || edition !== 'site') return;
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
