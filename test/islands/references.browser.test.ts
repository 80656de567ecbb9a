import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { everyPage } from '../site/readSite.ts';
import { describeInBrowsers } from '../support/describeInBrowsers.ts';
import { fill, waitForText } from '../support/onThePage.ts';
import { fixture, paste, press as pressInFleet, settled } from './fleet/onTheFleet.ts';
import { pair, press } from './plan/onThePlan.ts';

/** What names an element of its page that is not there, or that is there twice. */
function wrongReferences(): string[] {
  const lists = [
    'aria-describedby',
    'aria-labelledby',
    'aria-controls',
    'aria-owns',
    'aria-details',
    'headers',
  ];
  const single = [
    'for',
    'list',
    'form',
    'popovertarget',
    'aria-errormessage',
    'aria-activedescendant',
  ];
  return [...lists, ...single].flatMap((attribute) =>
    [...document.querySelectorAll(`[${attribute}]`)].flatMap((one) =>
      (one.getAttribute(attribute) ?? '')
        .split(/\s+/)
        .filter((id) => document.querySelectorAll(`[id="${CSS.escape(id)}"]`).length !== 1)
        .map((id) => `${attribute}="${id}" of ${one.outerHTML.slice(0, 120)}`),
    ),
  );
}

const openFolds = (page: Page) =>
  page.evaluate(() =>
    document.querySelectorAll('details').forEach((one) => one.setAttribute('open', '')),
  );

/** Opens each panel of the first step, and writes a name that can’t be right. */
async function useSteps(page: Page) {
  await page.waitForSelector('.step');
  const wrong: string[] = [];
  for (const panel of ['Note step 1', 'Why step 1', 'Not done step 1', 'Not needed']) {
    await press(page, panel);
    await page.waitForSelector('.step-panel');
    wrong.push(...(await page.evaluate(wrongReferences)));
  }
  await waitForText(page, '.step-mark', 'no reason given');
  await page.focus('.fill-in input');
  await page.keyboard.type('x.tar');
  await page.keyboard.press('Tab');
  await waitForText(page, '.misfit:not(:empty)', 'no name like');
  return wrong;
}

async function listFiles(page: Page) {
  const names = 'Cisco_FTD_Upgrade-7.4.2-172.sh.REL.tar\nreadme.txt';
  await fill(page, 'File names or a folder listing', names);
  await page.waitForSelector('.listed tbody tr');
  return [];
}

async function openUnit(page: Page) {
  await paste(page, fixture('cloud.json'));
  await settled(page);
  await pressInFleet(page, 'core-pair');
  await page.waitForSelector('.fleet-unit');
  return [];
}

const atWork = [
  // path, query, what is done there
  ['plan/', pair, useSteps],
  ['guide/package-names/', { platform: '2130', to: '7.4.2' }, listFiles],
  ['guide/upgrade-path/', { platform: '4110', from: '7.0.6', to: '7.x' }, () => []],
  ['guide/upgrade-path/', { platform: '4110', from: '7.0.6', to: '7.6' }, () => []],
  ['guide/backups/', { platform: '9300', deployment: 'standalone' }, () => []],
  ['fleet/', { to: '7.4.2' }, openUnit],
] as const;

describeInBrowsers(
  'What names another element of its page',
  ({ open }) => {
    test('finds it on every page as built, all folds open', async () => {
      const page = await open('');
      const wrong: string[] = [];
      for (const [, { path }] of everyPage()) {
        await open(path, {}, { page });
        await openFolds(page);
        wrong.push(...(await page.evaluate(wrongReferences)).map((each) => `/${path} ${each}`));
      }
      expect(wrong).toEqual([]);
    });

    test.each(atWork)('finds it on /%s with %j, at work', async (path, query, work) => {
      const page = await open(path, query);
      await page.waitForSelector('main [data-island]:not([data-waiting])');
      const wrong = [...(await work(page))];
      await openFolds(page);
      wrong.push(...(await page.evaluate(wrongReferences)));
      expect(wrong).toEqual([]);
    });
  },
  { browsers: ['chromium'] },
);
