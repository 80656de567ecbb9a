import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { describeAnswers } from '../support/describeInBrowsers.ts';
import {
  byRole,
  clickIn,
  field,
  fill,
  tabTo,
  textOf,
  valueOf,
  waitForAnswer,
  waitForText,
  waitForValue,
  waitUntil,
} from '../support/onThePage.ts';

const page = 'guide/package-names/';
const listing = 'File names or a folder listing';
const summary = '.listing-summary';
const name = 'Cisco_FTD_SSP_FP3K_Upgrade-7.4.1-172.sh.REL.tar';

const namesOf = (here: Page) =>
  here.$$eval('.package-files code', (all) => all.map((one) => one.textContent));

/** Puts a long text into the listing at once, as pasting does. */
async function paste(here: Page, text: string) {
  const area = await field(here, listing);
  await area.evaluate((one, pasted) => {
    one.focus();
    one.value = pasted;
    one.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);
}

describeAnswers(
  'Package finder',
  ({ open, placeOf, waitForKey, context, site, browserName, edition }) => {
    test('names the file in both spellings, by keyboard alone', async () => {
      const here = await open(page);
      await tabTo(here, '#package-finder-platform');
      await here.keyboard.type('2130');
      await here.keyboard.press('Tab');
      await here.keyboard.type('7.4.2');
      await waitForAnswer(
        here,
        'One file for 7.4.2 on the Firepower 2100. The names are not whole yet',
      );
      await byRole(here, 'button', '172: take this build');
      await tabTo(here, '.seen button');
      await here.keyboard.press('Enter');
      await waitForAnswer(here, /^One file for 7\.4\.2 on the Firepower 2100\.$/);
      expect(await namesOf(here)).toEqual([
        'Cisco_FTD_SSP_FP2K_Upgrade-7.4.2-172.sh.REL.tar',
        'Cisco_FTD_SSP-FP2K_Upgrade-7.4.2-172.sh.REL.tar',
      ]);
      // One name to download; of the other, the character that differs is marked.
      expect(await textOf(here, '.guide-name mark')).toBe('-');
      expect(await here.$$eval('.package-files button', (all) => all.length)).toBe(1);
      await waitForKey(here, 'build', '172');
    });

    test('copies a whole name, and offers no copy of an incomplete one', async () => {
      if (browserName === 'chromium' && edition === 'site') {
        await context().setPermission(
          site.origin,
          { permission: { name: 'clipboard-read' }, state: 'granted' },
          { permission: { name: 'clipboard-write' }, state: 'granted' },
        );
      }
      const here = await open(page, { platform: 'isa-3000', to: '7.4.2' });
      await waitForText(here, '.package-files', 'Not a whole name yet');
      expect(await textOf(here, '.package-files mark')).toBe('‹build›');
      expect(await here.$$('.package-files button')).toEqual([]);
      await fill(here, 'Build', '172');
      const copied = 'Cisco_FTD_Upgrade-7.4.2-172.sh.REL.tar';
      const button = await byRole(here, 'button', `Copy ${copied}`);
      await button.evaluate((one) => (one as HTMLElement).focus());
      await here.keyboard.press('Enter');
      await waitForText(here, '#toast', 'Copied');
      if (browserName !== 'chromium' || edition !== 'site') return;
      expect(await here.evaluate(() => navigator.clipboard.readText())).toBe(copied);
    });

    test('asks the chassis fields of the Firepower 4100/9300, apart from what the chassis has', async () => {
      const query = { platform: 'firepower-9300', to: '7.2.5-208', fxos: '2.10.1.159' };
      const here = await open(page, query);
      await fill(here, 'Target FXOS version', '2.12.0.498');
      await fill(here, 'Target firmware version', '1.0.18');
      await waitForAnswer(
        here,
        '2 files for 7.2.5 on the Firepower 9300. If the firmware upgrade guide asks',
      );
      expect(await namesOf(here)).toEqual([
        'Cisco_FTD_SSP_Upgrade-7.2.5-208.sh.REL.tar',
        'fxos-k9.2.12.0.498.SPA',
        'fxos-k9-fpr9k-firmware.1.0.18.SPA',
      ]);
      const link = (await waitForKey(here, 'targetFxos', '2.12.0.498')).query;
      expect(link.get('fxos')).toBe('2.10.1.159');
      await fill(here, 'Target FXOS version', '2.10');
      await waitForText(here, '#package-finder-target-fxos-help', /older than 2\.12/);
    });

    test('one package serves a 3100 in multi-instance mode', async () => {
      const here = await open(page, { platform: '3110', to: '7.4.2', build: '172' });
      await fill(here, 'Mode', 'multi-instance');
      await waitForText(here, '.package-files h4', 'Threat defense and chassis, one package');
    });

    test('refuses past the last train, and offers the nearest target', async () => {
      const here = await open(page, { platform: 'firepower-2100', to: '7.6.0' });
      await waitForAnswer(here, 'The Firepower 2100 ends at 7.4.');
      expect(await namesOf(here)).toEqual([]);
      await clickIn(await byRole(here, 'button', 'Set the target to 7.4'));
      await waitForAnswer(here, 'One file for 7.4');
      await waitForValue(here, 'Target version', '7.4');
      await here.waitForFunction(() => document.activeElement?.id === 'package-finder-to');
    });

    test('a bad build of a link stands in its field with its error', async () => {
      const here = await open(page, { platform: '2130', to: '7.4.2', build: '<b>x' });
      await waitForText(here, '#package-finder-build-help', 'is not a build');
      await waitForValue(here, 'Build', '<b>x');
      await waitForAnswer(here, 'Something typed cannot be used');
    });

    test('tells what one file is', async () => {
      const here = await open(page, { platform: '3110', to: '7.4.1' });
      await fill(here, listing, name);
      const told = 'Upgrade package for Secure Firewall 3100, 7.4.1, build 172. Right for you.';
      await waitForText(here, summary, told);
      await fill(here, 'Target version', '7.4.2');
      await waitForText(here, summary, 'Not for you.');
      expect((await placeOf(here)).query.toString()).not.toContain('Cisco_FTD');
    });

    test('tells a folder listing apart, with what is wrong and what is no package', async () => {
      const here = await open(page, { platform: '3110', to: '7.4.1' });
      const lines = [
        'total 12',
        `-rw-r--r-- 1 admin admin 1187307520 Nov 12 2024 ${name}`,
        `-rw-r--r-- 1 admin admin 1187307520 Nov 12 2024 ${name.replace('172', '172 (1)')}`,
        '-rw-r--r-- 1 admin admin 1187307520 Nov 12 2024 cisco-ftd-fp3k.7.4.1-172.SPA',
        'readme.txt',
      ];
      await paste(here, lines.join('\n'));
      await waitForText(here, summary, '3 packages in 5 lines; 2 lines name none.');
      await waitForText(here, summary, `Right for you: ${name}. Not for you: 2.`);
      const rows = await waitUntil(
        () => here.$$eval('.listed tbody tr', (all) => all.map((row) => row.textContent)),
        ({ length }) => length === 3,
        'three rows',
      );
      expect(rows[1]).toContain('was added to the name');
      expect(rows[2]).toContain('Install image');
      await waitForText(
        here,
        'details:has(.other-lines) summary',
        /^Lines that name no package: 2$/,
      );
      await fill(here, 'Show', 'yes');
      await waitUntil(
        () => here.$$eval('.listed tbody tr', (all) => all.length),
        (count) => count === 1,
        'one row',
      );
    });

    const right = name;
    const right2 = right.replace('172', '200');
    const unsure = 'Cisco_FTD_SSP_FP3K_Hotfix_A-7.4.1.1-12.sh.REL.tar';
    const wrong = 'cisco-ftd-fp3k.7.4.1-172.SPA';
    const wrong2 = 'Cisco_FTD_Upgrade-7.4.1-172.sh.REL.tar';
    test('a listing shows what is right first, then what is not certain, then what is wrong', async () => {
      const here = await open(page, { platform: '3110', to: '7.4.1' });
      for (const [pasted, shown, said] of [
        // names as pasted, as shown, what the summary says of them
        [
          [wrong, unsure, right],
          [right, unsure, wrong],
          `: ${right}. Not certain: 1. Not for you: 1.`,
        ],
        [
          [wrong2, right2, wrong, right],
          [right2, right, wrong2, wrong],
          `: ${right2}, ${right}. Not for`,
        ],
        [[wrong, wrong2, unsure], [unsure, wrong, wrong2], 'Not certain: 1. Not for you: 2.'],
        [[right, right2], [right, right2], `Right for you: ${right}, ${right2}.`],
      ] as const) {
        await paste(here, pasted.join('\n'));
        await waitUntil(
          () =>
            here.$$eval('.listed tbody code', (all) => all.map(({ textContent }) => textContent)),
          (names) => names.join() === shown.join(),
          `the order ${shown.join()}`,
        );
        await waitForText(here, summary, said);
      }
    });

    const longLines = [
      // piece, platform that is typed after it
      ['x', '2130'],
      ['Cisco_FTD_', '1010'],
      [`${name} `, '3140'],
    ] as const;
    test('one line of 1 MB does not hang, whatever it is made of', async () => {
      const here = await open(page);
      for (const [piece, platform] of longLines) {
        await paste(here, '');
        const said = () => textOf(here, summary);
        await waitUntil(said, (text) => !text.includes('in 1 line'), 'the line before to be gone');
        await paste(here, piece.repeat(Math.ceil(1_000_000 / piece.length)));
        await waitForText(here, summary, 'in 1 line');
        await fill(here, 'Platform', platform);
        expect(await valueOf(here, 'Platform')).toBe(platform);
      }
    });
  },
);
