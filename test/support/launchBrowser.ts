import { launch, type Browser } from 'puppeteer-core';
import { provideBrowser } from './fetchBrowser.ts';
import type { BrowserName } from './findBrowser.ts';

const chromiumArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Starts a browser with a new profile and without its own traffic. */
export async function launchBrowser(browser: BrowserName): Promise<Browser> {
  const executablePath = await provideBrowser(browser);
  if (browser === 'firefox') {
    return launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: {
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
      },
    });
  }
  const isRoot = process.getuid?.() === 0;
  return launch({
    executablePath,
    headless: true,
    args: isRoot ? ['--no-sandbox', ...chromiumArguments] : chromiumArguments,
  });
}
