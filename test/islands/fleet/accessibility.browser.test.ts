import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { axeProblemsInEachLook } from '../../support/axe.ts';
import { describeInBrowsers } from '../../support/describeInBrowsers.ts';
import { fill, tabTo, waitForText, waitUntil } from '../../support/onThePage.ts';
import { fixture, openFold, openKept, paste, press, settled } from './onTheFleet.ts';

const sites = ['Leeds', 'Hull', 'York'];
const table = [
  'Name,Model,Version,Site',
  ...sites.flatMap((site) => [`${site}-1,2130,7.2.5,${site}`, `${site}-2,1010,7.0.6,${site}`]),
].join('\n');

const waitForFocus = (here: Page, selector: string) =>
  waitUntil(
    () => here.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector),
    Boolean,
    `the focus on ${selector}`,
  );

describeInBrowsers('A fleet by keyboard alone', ({ open }) => {
  test('goes from typed lines to a unit, its wave and back, and never loses its place', async () => {
    const here = await open('fleet/');
    const { keyboard } = here;
    await tabTo(here, '#fleet-lists');
    await keyboard.type('fw-a 2130 7.2.5');
    await keyboard.press('Enter');
    await keyboard.type('fw-b 1010 7.0.6');
    await here.waitForSelector('#fleet-to');
    await settled(here);
    await tabTo(here, '#fleet-to');
    await keyboard.type('7.4.2');
    await settled(here);
    await tabTo(here, '.fleet-counts button');
    await keyboard.press('Enter');
    await tabTo(here, '.fleet-shown button');
    await keyboard.press('Enter');
    await waitForFocus(here, '#fleet-filter');
    await tabTo(here, '.fleet-table tbody button');
    await keyboard.press('Enter');
    await waitForFocus(here, '.fleet-unit h4');
    await tabTo(here, '#fleet-unit-wave');
    await keyboard.type('Pilot');
    await settled(here);
    await waitForText(here, '.fleet-wave:has([aria-label="Later: Pilot"]) h4', 'Pilot');
    await tabTo(here, '[aria-label="Later: Pilot"]');
    await keyboard.press('Enter');
    await settled(here);
    await waitForFocus(here, '[aria-label="Later: Pilot"], [aria-label="Earlier: Pilot"]');
    await press(here, 'Close');
    await waitForFocus(here, '.fleet-table tbody button');
  });
});

describeInBrowsers(
  'A fleet',
  ({ open }) => {
    test('has nothing that axe finds, with all its folds and a unit open', async () => {
      const here = await open('fleet/', { to: '7.4.2' });
      await paste(here, fixture('cloud.json'));
      await settled(here);
      await openKept(here);
      await openFold(here, 'Hand over');
      await here.waitForSelector('#fleet-name');
      await press(here, 'core-pair');
      await here.waitForSelector('.fleet-unit');
      await here.$$eval('.fleet details', (all) => all.forEach((one) => (one.open = true)));
      expect(await axeProblemsInEachLook(here)).toEqual([]);
    });

    test('is no wider than a phone of 320 px', async () => {
      const viewport = { width: 320, height: 640 };
      const here = await open('fleet/', { to: '7.4.2' }, { viewport });
      await paste(here, fixture('cloud.json'));
      await settled(here);
      await press(here, 'core-pair');
      await here.waitForSelector('.fleet-unit');
      await here.$$eval('.fleet details', (all) => all.forEach((one) => (one.open = true)));
      expect(await here.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
    });

    test('asks each question within its frame, also where it takes two lines', async () => {
      const viewport = { width: 390, height: 740 };
      const here = await open('fleet/', { to: '7.4.2' }, { viewport });
      await paste(here, 'fw-a 4110 7.0.6\nfw-b 7.2.5');
      await settled(here);
      await here.waitForSelector('.fleet-question');
      const heights = await here.$$eval('.fleet-question', (all) =>
        all.map((one) => {
          const legend = one.querySelector('legend')?.getBoundingClientRect();
          return legend ? legend.top - one.getBoundingClientRect().top : -1;
        }),
      );
      expect(heights.filter((above) => above <= 0)).toEqual([]);
    });

    test('prints a page for each wave, with its batches, and nothing to press', async () => {
      const here = await open('fleet/', { to: '7.4.2' });
      await paste(here, `${table}\nthere,1010,7.6.0,York`);
      await settled(here);
      // Whoever prints has moved the pointer or pressed a key.
      await here.mouse.move(20, 20);
      await openFold(here, 'Batches, in their order');
      await here.waitForSelector('.fleet-batches');
      const sheets = async () =>
        Buffer.from(await here.pdf({ format: 'a4' }))
          .toString('latin1')
          .match(/\/Type \/Page\b/g)?.length ?? 0;
      await here.evaluate(() =>
        addEventListener('beforeprint', () => Reflect.set(window, 'isPrinted', true)),
      );
      const inOneWave = await sheets();
      expect(await here.evaluate(() => Reflect.get(window, 'isPrinted') as boolean)).toBe(true);
      await fill(here, 'Cut the fleet', 'By site');
      await settled(here);
      expect(await sheets()).toBe(inOneWave + sites.length - 1);
      await here.emulateMediaType('print');
      await here.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await here.waitForSelector('.fleet-batches');
      const printed = await here.$eval('.fleet', (one) => (one as HTMLElement).innerText);
      for (const site of sites) expect(printed).toContain(`${site}-1`);
      expect(printed).toContain('Target: 7.4.2.');
      expect(printed).toContain('In no wave1 unit');
      expect(printed).toContain('a downgrade, not an upgrade. there');
      expect(printed).toContain('Cisco_FTD_SSP_FP2K_Upgrade-7.4.2-');
      const buttons = await here.$$eval('.fleet button', (all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.textContent),
      );
      expect(buttons).toEqual([]);
    });
  },
  { browsers: ['chromium'] },
);
