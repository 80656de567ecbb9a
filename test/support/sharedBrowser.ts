import type { Browser, Viewport } from 'puppeteer-core';
import { launchBrowser, type PuppeteerBrowserName } from './launchBrowser.ts';

/** The size of pages that ask for no other. */
export const desktop: Viewport = { width: 1280, height: 900 };

const started = new Map<PuppeteerBrowserName, Promise<Browser>>();

/**
 * The browser of this worker: started when the first test file asks for it, and used by all files
 * that the worker runs, one after the other. It ends with the worker.
 */
export async function sharedBrowser(name: PuppeteerBrowserName): Promise<Browser> {
  const known = await started.get(name);
  if (known?.connected) return known;
  const browser = launchBrowser(name, { defaultViewport: desktop });
  started.set(name, browser);
  return browser;
}
