import { launch, type Browser, type LaunchOptions } from 'puppeteer-core';
import { provideBrowser } from './fetchBrowser.ts';
import type { BrowserName } from './findBrowser.ts';
import { noteGroup } from './startedGroups.ts';

/** Browsers that Puppeteer drives. */
export type PuppeteerBrowserName = Exclude<BrowserName, 'webkit'>;

const chromiumArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

const firefoxPreferences = {
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // Nobody is there to answer whether the site may keep its storage.
  'dom.storageManager.prompt.testing': true,
  'dom.storageManager.prompt.testing.allow': true,
  // A tab behind another one goes on at its pace, as Puppeteer has Chromium's do.
  'dom.min_background_timeout_value': 4,
  'layout.throttled_frame_rate': 60,
};

/**
 * Starts a browser without its own traffic, which ends with this process. `userDataDir` is the folder
 * of a profile that stays; without it, a new profile goes with the browser.
 */
export async function launchBrowser(
  browser: PuppeteerBrowserName,
  options: Pick<LaunchOptions, 'userDataDir' | 'defaultViewport'> = {},
): Promise<Browser> {
  const common: LaunchOptions = {
    ...options,
    executablePath: await provideBrowser(browser),
    headless: true,
    // While another one starts, or on a slow machine, half a minute may not do.
    timeout: 120_000,
    // Ends with the process; see `startedGroups.ts`.
    handleSIGTERM: false,
  };
  const isRoot = process.getuid?.() === 0;
  const launched = await launch(
    browser === 'firefox'
      ? { ...common, browser, extraPrefsFirefox: firefoxPreferences }
      : { ...common, args: isRoot ? ['--no-sandbox', ...chromiumArguments] : chromiumArguments },
  );
  noteGroup(launched.process());
  return launched;
}
