import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launchBrowser, type PuppeteerBrowserName } from './launchBrowser.ts';
import { waitUntil } from './onThePage.ts';
import { desktop } from './sharedBrowser.ts';

/** A browser of a test's own, with a profile that outlives its process. */
interface KillableBrowser {
  /** Starts it on its profile: the first time on an empty one, later on what was kept there. */
  open(): Promise<Browser>;
  /** Ends it and all its processes at once, as a power cut does, and waits until they are gone. */
  kill(): Promise<void>;
  /** Ends it and deletes its profile. */
  remove(): Promise<void>;
}

/**
 * A browser to kill and to open again. What its pages keep is in its default context, so open pages
 * by `browser.newPage()`.
 */
export function killableBrowser(name: PuppeteerBrowserName): KillableBrowser {
  const profile = mkdtempSync(join(tmpdir(), `killable-${name}-`));
  let browser: Browser | undefined;

  async function kill() {
    const child = browser?.process();
    browser = undefined;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    // Puppeteer starts each browser as the head of a group of its own.
    process.kill(-child.pid, 'SIGKILL');
    await gone;
    // Puppeteer puts the preferences of the profile back once it hears of the end.
    const backups = () => readdirSync(profile).filter((file) => file.endsWith('.puppeteer'));
    await waitUntil(backups, ({ length }) => length === 0, 'the preferences to be put back');
  }

  return {
    async open() {
      browser = await launchBrowser(name, { userDataDir: profile, defaultViewport: desktop });
      return browser;
    },
    kill,
    async remove() {
      await kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
