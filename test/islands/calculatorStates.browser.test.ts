import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { axeProblemsInEachLook } from '../support/axe.ts';
import { type Query, describeInBrowsers } from '../support/describeInBrowsers.ts';
import { fill, waitForAnswer, waitForText } from '../support/onThePage.ts';

const names = 'guide/package-names/';
const ways = 'guide/copying-packages/';
const peers = 'guide/device-to-device/';
const listing = (page: Page) =>
  fill(page, 'File names or a folder listing', 'Cisco_FTD_Upgrade-7.4.2-172 (1).sh.REL.tar');

const states: [path: string, state: string, query: Query, then?: (page: Page) => Promise<void>][] =
  [
    [names, 'answer', { platform: '3110', to: '7.4.2', build: '172', mode: 'multi-instance' }],
    [names, 'incomplete', { platform: 'firepower-4100', to: '7.2.5' }],
    [names, 'refusal', { platform: 'firepower-2100', to: '7.6' }],
    [names, 'error', { platform: 'toaster', to: 'seven', build: 'x', targetFxos: 'y' }],
    [names, 'listing', { platform: 'isa-3000', to: '7.4.2' }, listing],
    [ways, 'answer', 'platform=4110&kind=hotfix&managementCenterDiskSpace=yes&bandwidth=yes'],
    [ways, 'refusal', 'kind=major&managementCenterDiskSpace=no&internalServer=no'],
    [ways, 'error', 'kind=huge&bandwidth=maybe&mode=x'],
    [peers, 'answer', 'platform=1010&deployment=standalone&from=7.2.5'],
    [peers, 'refusal', 'platform=1010&deployment=high-availability&from=7.0.5'],
    [peers, 'error', 'platform=x&mode=y&deployment=z&from=7.&analyticsMode=perhaps'],
    ['guide/backups/', 'answer', 'platform=firepower-9300&deployment=standalone&asaBeside=yes'],
    ['guide/backups/', 'refusal', 'platform=threat-defense-virtual&publicCloud=yes&kind=hotfix'],
    ['guide/backups/', 'error', 'platform=x&deployment=y&kind=z&publicCloud=u'],
    ['guide/readiness/', 'answer', 'platform=2130&deployment=high-availability&from=7.2&to=7.4'],
    ['guide/readiness/', 'error', 'platform=x&mode=y&deployment=z'],
  ];

describeInBrowsers(
  'Calculators in each state',
  ({ open }) => {
    test.each(states)('axe finds nothing on %s: %s', async (path, _, query, then) => {
      const page = await open(path, query);
      await waitForAnswer(page, /\w/);
      await page.waitForSelector('#calculator [data-island]:not([data-waiting])');
      if (then) {
        await then(page);
        await waitForText(page, '.listing-summary', 'Not for you');
      }
      expect(await axeProblemsInEachLook(page)).toEqual([]);
    });
  },
  { browsers: ['chromium'] },
);
