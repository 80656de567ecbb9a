import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { waitUntilStored } from '../../offline/storedSite.ts';
import { singleFile } from '../../site/readSite.ts';
import { siteDirectory } from '../../support/builtSite.ts';
import { launchBrowser } from '../../support/launchBrowser.ts';
import { siteServer } from '../../support/serveSite.ts';
import type { Line } from '../line.ts';

const rounds = 7;
const place = 'guide/upgrade-path/?from=7.0&to=7.6';

/** Milliseconds from the start of the navigation until the calculator has answered its link. */
async function millisecondsToAnswer(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const handle = await page.waitForFunction(
    () =>
      document.querySelector('main [role=status]')?.textContent.includes('2 upgrades') &&
      performance.now(),
    { polling: 'mutation' },
  );
  return Number(await handle.jsonValue());
}

/** The middle one of several rounds, each with a browser that has seen nothing. */
async function middle(browser: Browser, run: (page: Page) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const context = await browser.createBrowserContext();
    times.push(await run(await context.newPage()));
    await context.close();
  }
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
}

/** Time from opening to a calculator that answers: online, offline, and in the single file. */
export default async function measure(): Promise<Line[]> {
  const browser = await launchBrowser('chromium');
  const server = siteServer(siteDirectory);
  await server.start();
  try {
    const online = await middle(browser, (page) =>
      millisecondsToAnswer(page, server.address + place),
    );
    const offline = await middle(browser, async (page) => {
      await page.goto(server.address);
      await waitUntilStored(page);
      await server.stop();
      try {
        return await millisecondsToAnswer(page, server.address + place);
      } finally {
        await server.start();
      }
    });
    const file = pathToFileURL(join(siteDirectory, singleFile)).href;
    const single = await middle(browser, (page) => millisecondsToAnswer(page, `${file}#/${place}`));
    return [
      { what: 'opening to an answer, online, first visit', value: online, unit: 'ms' },
      { what: 'opening to an answer, offline', value: offline, unit: 'ms' },
      { what: 'opening to an answer, single file', value: single, unit: 'ms', aim: '1,000' },
    ];
  } finally {
    await server.stop();
    await browser.close();
  }
}
