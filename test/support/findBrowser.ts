import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Browsers that Puppeteer drives, and WebKitGTK, which its own WebDriver drives. */
export type BrowserName = 'chromium' | 'firefox' | 'webkit';

/** WebKitGTK is there for Linux alone. */
export const hasWebKit = process.platform === 'linux';

/** Variables of the environment that name a browser's program, first one first. */
export const browserVariables = {
  chromium: ['CHROMIUM_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
  firefox: ['FIREFOX_PATH'],
  webkit: ['WEBKIT_DRIVER_PATH'],
} as const satisfies Record<BrowserName, readonly string[]>;

const commands = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
  webkit: ['WebKitWebDriver'],
} as const satisfies Record<BrowserName, readonly string[]>;

const macOsPrograms = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
  webkit: [],
} as const satisfies Record<BrowserName, readonly string[]>;

const windowsPrograms = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
  webkit: [],
} as const satisfies Record<BrowserName, readonly string[]>;

function usualPlaces(browser: BrowserName): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((folder) => macOsPrograms[browser].map((path) => join(folder, path)));
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    return folders.flatMap((folder) => windowsPrograms[browser].map((path) => join(folder, path)));
  }
  return inPath(commands[browser]);
}

function inPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).concat('/usr/bin', '/snap/bin');
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/** The program of the screen in memory that WebKitGTK, which has no headless mode, is shown on. */
export const findScreen = () => inPath(['Xvfb']).find((program) => existsSync(program));

/** Ubuntu's `chromium-browser` without snap is a script that only prints how to get snap. */
function runs(program: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    // WebKitWebDriver knows no other harmless question.
    const question = program.endsWith('WebKitWebDriver') ? '--help' : '--version';
    execFileSync(program, [question], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds the program of a browser: the one that the environment names, else the first in the usual
 * places of this operating system. A named program that does not exist is an error.
 */
export function findBrowser(browser: BrowserName): string | undefined {
  for (const variable of browserVariables[browser]) {
    const program = process.env[variable];
    if (!program) continue;
    if (!existsSync(program)) throw new Error(`${variable} is ${program}, which does not exist.`);
    return program;
  }
  return usualPlaces(browser).find((program) => existsSync(program) && runs(program));
}
