import { join } from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { projectDirectory } from './builtSite.ts';
import { installDebianPackages } from './debianPackages.ts';
import { browserVariables, findBrowser, findScreen, type BrowserName } from './findBrowser.ts';

const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
} as const satisfies Record<BrowserName, readonly string[]>;

const builds = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const;

/** The program of a browser, when all is there that it needs. */
const findUsable = (browser: BrowserName) =>
  browser === 'webkit' && !findScreen() ? undefined : findBrowser(browser);

function fetchFromDebian(browser: BrowserName): string | undefined {
  installDebianPackages(...debianPackages[browser]);
  return findUsable(browser);
}

async function downloadBuild(browser: BrowserName): Promise<string | undefined> {
  const platform = detectBrowserPlatform();
  if (!platform || browser === 'webkit') return undefined;
  try {
    const buildId = await resolveBuildId(builds[browser], platform, 'stable');
    const { executablePath } = await install({
      browser: builds[browser],
      buildId,
      cacheDir: join(projectDirectory, '.browsers'),
      downloadProgressCallback: 'default',
    });
    return executablePath;
  } catch (error) {
    console.error(`@puppeteer/browsers could not fetch ${browser}:`, error);
    return undefined;
  }
}

/** The program of a browser, found or fetched. Where none can be had: an error with what to type. */
export async function provideBrowser(browser: BrowserName): Promise<string> {
  const program = findUsable(browser) ?? fetchFromDebian(browser) ?? (await downloadBuild(browser));
  if (program) return program;
  const [variable] = browserVariables[browser];
  throw new Error(
    `The tests need ${browser}, which is neither here nor to be fetched. On Debian or Ubuntu type: ` +
      `sudo apt-get install ${debianPackages[browser].join(' ')} — or name the program of one that ` +
      `you have: ${variable}=/path/to/${browser} npm test`,
  );
}
