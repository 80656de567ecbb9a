import type { Browser } from 'puppeteer-core';
import { siteDirectory } from '../../support/builtSite.ts';
import { launchBrowser } from '../../support/launchBrowser.ts';
import { siteServer } from '../../support/serveSite.ts';
import type { Line } from '../line.ts';

const rounds = 7;
const settledAfter = 2000;
const device = 'platform=firepower-4100&deployment=high-availability&from=7.0.6';

/** In each new page: adds up what each task takes beyond 50 ms. */
function noteBlocking() {
  Object.assign(globalThis, { blocking: 0 });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocking += duration - 50;
  }).observe({ type: 'longtask', buffered: true });
}

declare let blocking: number;

/** The least of several rounds: what the page needs; the others tell what else the machine did. */
async function leastBlocking(browser: Browser, address: string): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.emulateCPUThrottling(4);
    await page.evaluateOnNewDocument(noteBlocking);
    await page.goto(address);
    await page.waitForFunction(() => !document.querySelector('main [data-waiting]'));
    await new Promise((done) => setTimeout(done, settledAfter));
    least = Math.min(least, await page.evaluate(() => blocking));
    await context.close();
  }
  return least;
}

/**
 * Total blocking time of shared links at a quarter of the speed, from the navigation until two seconds
 * after the calculator is at work. Say nothing of it unless the machine was quiet.
 */
export default async function measure(): Promise<Line[]> {
  const browser = await launchBrowser('chromium', {
    defaultViewport: { width: 1280, height: 900 },
  });
  const server = siteServer(siteDirectory);
  await server.start();
  try {
    const path = `${server.address}guide/upgrade-path/?${device}&to=7.6`;
    const runbook = `${server.address}plan/?${device}&to=7.6.0`;
    const unit = 'ms';
    return [
      {
        what: 'blocking, link to a path',
        value: await leastBlocking(browser, path),
        unit,
        aim: '100',
      },
      {
        what: 'blocking, link to a runbook',
        value: await leastBlocking(browser, runbook),
        unit,
        aim: '200',
      },
    ];
  } finally {
    await server.stop();
    await browser.close();
  }
}
