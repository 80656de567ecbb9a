import { join } from 'node:path';
import { connect, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteServer } from '../support/serveSite.ts';
import { sharedBrowser } from '../support/sharedBrowser.ts';
import { makeVersion, type TinyVersion } from './tinySite/versions.ts';
import { Walk } from './tinySite/walk.ts';

const steps = 6;
const walksAtOnce = 6;
/** A seed that failed can be walked alone: `WALK_SEED=17 WALKS=1`. */
const firstSeed = Number(process.env['WALK_SEED'] ?? 1);

/** Chromium once more, to be told of no requests: that is an eighth of what a walk costs. */
const withoutRequests = (browser: Browser) =>
  connect({
    browserWSEndpoint: browser.wsEndpoint(),
    networkEnabled: false,
    defaultViewport: null,
  });

let versions: TinyVersion[];
beforeAll(async () => {
  versions = await Promise.all(['v1', 'v2', 'v3', 'v4'].map((name) => makeVersion(name)));
});

describe.each([
  ['chromium', 200],
  ['firefox', 50],
] as const)('The stored site in %s', (name, usual) => {
  const walks = Number(process.env['WALKS'] ?? usual);
  const site = siteServer(join(import.meta.dirname, 'tinySite/desk'));
  const taken: Walk[] = [];
  let desk: Page;

  beforeAll(async () => {
    await site.start();
    const shared = await sharedBrowser(name);
    const browser = name === 'chromium' ? await withoutRequests(shared) : shared;
    desk = await (await browser.createBrowserContext()).newPage();
    await desk.goto(site.address);
  });
  afterAll(async () => {
    await Promise.all(taken.map((walk) => walk.end()));
    await desk.browserContext().close();
    if (name === 'chromium') await desk.browser().disconnect();
    await site.stop();
  });

  test(`is whole after each of ${walks} random walks`, { timeout: 900_000 }, async () => {
    const seeds = Array.from({ length: walks }, (_, index) => firstSeed + index);
    const quota = name === 'chromium' ? await desk.createCDPSession() : undefined;
    const failures: string[] = [];
    const walkAll = async () => {
      for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
        const walk = new Walk(seed, versions, desk, quota);
        taken.push(walk);
        await walk.run(steps).catch((error: unknown) => {
          failures.push(`seed ${seed}: ${String(error)}\n  ${walk.log.join('\n  ')}`);
        });
      }
    };
    await Promise.all(Array.from({ length: walksAtOnce }, walkAll));
    expect(failures.length, failures.join('\n')).toBe(0);
  });
});
