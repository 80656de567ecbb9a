import type { TestProject } from 'vitest/node';
import { requireBuiltSite } from './builtSite.ts';
import type { BrowserName } from './findBrowser.ts';
import { launchBrowser } from './launchBrowser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where each browser listens; test files connect one after the other. */
    browserEndpoints: Record<BrowserName, string>;
  }
}

/** Starts one process of each browser for the whole run, and ends them after it. */
export default async function setUp(project: TestProject) {
  requireBuiltSite();
  const [chromium, firefox] = [await launchBrowser('chromium'), await launchBrowser('firefox')];
  project.provide('browserEndpoints', {
    chromium: chromium.wsEndpoint(),
    firefox: firefox.wsEndpoint(),
  });
  // Firefox has room for one session, which from here on belongs to the test files.
  await firefox.disconnect();
  return async () => {
    await chromium.close();
    firefox.process()?.kill();
  };
}
