import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../support/onThePage.ts';

export const path = 'plan/';
export const device = {
  platform: 'firepower-4100',
  mode: 'appliance',
  deployment: 'high-availability',
  from: '7.2.5',
  to: '7.4.2',
  build: '172',
  fxos: '2.12',
};
export const progress = '.plan-progress > span';
export const first = '.step:first-child';

/** A clock that stands still; `window.minute` moves it. */
function fixClock() {
  const System = Date;
  const now = () => System.UTC(2026, 0, 31, 2, Number(Reflect.get(window, 'minute') ?? 0));
  Reflect.set(
    window,
    'Date',
    class extends System {
      constructor(given?: number) {
        super(given ?? now());
      }
      static override now = now;
    },
  );
}

/** Keeps what the page hands out as files and copies, in the place of the disk and the clipboard. */
function catchFiles() {
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    void blob.text().then((text) => Reflect.set(window, 'saved', text));
    return make(blob);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    Reflect.set(window, 'savedAs', this.download);
  };
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: (text: string) => Promise.resolve(Reflect.set(window, 'saved', text)) },
  });
}

export const prepare = async (page: Page) => {
  await page.evaluateOnNewDocument(fixClock);
  await page.evaluateOnNewDocument(catchFiles);
};
const boxes = (page: Page) => page.$$('.step > input');
export async function tick(page: Page, number: number) {
  await page.waitForSelector('.step');
  const box = (await boxes(page))[number - 1];
  await box?.evaluate((one) => (one as HTMLElement).click());
}
/** Presses a button by its name, found in the page: to ask Firefox for the roles of a runbook takes seconds. */
export const press = async (page: Page, name: string) => {
  const find = (wanted: string) =>
    [...document.querySelectorAll<HTMLElement>('button')].find((one) => {
      const ownName = one.ariaLabel ?? one.textContent;
      return one.checkVisibility() && ownName.replace(/\s+/g, ' ').trim() === wanted;
    });
  const button = await page.waitForFunction(find, { polling: 30, timeout: 20_000 }, name);
  await button.asElement()?.evaluate((one) => (one as HTMLElement).click());
};
export const setMinute = (page: Page, minute: number) =>
  page.evaluate((now) => Reflect.set(window, 'minute', now), minute);

/** Presses a button that hands something out, and answers what. */
export async function handedOut(page: Page, button: string): Promise<string> {
  await page.evaluate(() => Reflect.deleteProperty(window, 'saved'));
  await press(page, button);
  const saved = () => page.evaluate(() => Reflect.get(window, 'saved') as string | undefined);
  return String(await waitUntil(saved, Boolean, `something from ${button}`));
}

export async function importText(page: Page, text: string) {
  await page.evaluate((content) => {
    const area = document.querySelector<HTMLTextAreaElement>('#plan-import-text');
    if (!area) throw new Error('no field');
    area.closest('details')?.setAttribute('open', '');
    area.value = content;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await press(page, 'Import the text');
}

/** Writes a note on a step. */
export async function write(page: Page, number: number, text: string) {
  const area = await page.$(`#plan-step-${number}-note`);
  await area?.evaluate((one) => one.closest('details')?.setAttribute('open', ''));
  await area?.focus();
  await page.keyboard.type(text);
}

/** Empties all storage, as on another machine. */
export async function forgetAll(page: Page) {
  await page.evaluate(async () => {
    localStorage.clear();
    const forgotten = indexedDB.deleteDatabase('upgrade-guide');
    await new Promise((done) => (forgotten.onsuccess = done));
  });
}

/** Opens the part of the form that has the names. */
export async function openNames(page: Page) {
  await page.waitForSelector('.step');
  const summary = await page.waitForSelector('::-p-text(Names: your devices and you)');
  await summary?.evaluate((one) => one.closest('details')?.setAttribute('open', ''));
}

/** What the note of a step says. */
export async function noteOf(page: Page, number: number): Promise<string> {
  return page.$eval(`#plan-step-${number}-note`, (one) => (one as HTMLTextAreaElement).value);
}

/** Waits until the calculator has come to life. */
export async function wake(page: Page) {
  await page.evaluate(() => document.getElementById('plan-platform')?.focus());
  await page.waitForFunction(() => document.querySelector('[data-waiting]') === null);
}
