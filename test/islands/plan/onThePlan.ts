import type { Page } from 'puppeteer-core';
import { emptyStorage } from '../../support/refuseStorage.ts';
import { timeout, waitUntil, type Asked } from '../../support/onThePage.ts';

export const path = 'plan/';
/** A pair on chassis with a stop on its way. */
export const pair = {
  platform: 'firepower-4100',
  mode: 'appliance',
  deployment: 'high-availability',
  from: '7.0.6',
  to: '7.6.0',
  fxos: '2.10',
};
/** The same pair, one upgrade away, with the build. */
export const device = { ...pair, from: '7.2.5', to: '7.4.2', build: '172', fxos: '2.12' };
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
export async function tick(page: Page, number: number) {
  const find = (wanted: number) =>
    document.querySelectorAll<HTMLElement>('.step > input')[wanted - 1];
  const box = await page.waitForFunction(find, { polling: 30, timeout }, number);
  await box.asElement()?.evaluate((one) => (one as HTMLElement).click());
}

/** Waits until what is loaded after the reader's first sign is there: what answers keys, and what paper needs. */
export const waitForKeys = (page: Asked) =>
  waitUntil(
    () => page.evaluate(() => document.querySelector('.printed-reasons') !== null),
    Boolean,
    'what answers keys',
  );
/** Presses a button by its name, found in the page: to ask Firefox for the roles of a runbook takes seconds. */
export const press = async (page: Page, name: string) => {
  const find = (wanted: string) =>
    [...document.querySelectorAll<HTMLElement>('button')].find((one) => {
      const ownName = one.ariaLabel ?? one.textContent;
      return one.checkVisibility() && ownName.replace(/\s+/g, ' ').trim() === wanted;
    });
  const button = await page.waitForFunction(find, { polling: 30, timeout }, name);
  await button.asElement()?.evaluate((one) => (one as HTMLElement).click());
};
export const setMinute = (page: Page, minute: number) =>
  page.evaluate((now) => Reflect.set(window, 'minute', now), minute);

/** Presses a button that hands something out, and answers what. */
export async function handedOut(page: Page, button: string): Promise<string> {
  await openFold(page, 'Hand over');
  await page.evaluate(() => Reflect.deleteProperty(window, 'saved'));
  await press(page, button);
  const saved = () => page.evaluate(() => Reflect.get(window, 'saved') as string | undefined);
  return String(await waitUntil(saved, Boolean, `something from ${button}`));
}

/** Opens a fold whose contents are loaded then. */
async function openFold(page: Page, summary: string) {
  const fold = await page.waitForSelector(`details > summary::-p-text(${summary})`);
  await fold?.evaluate((one) => one.closest('details')?.setAttribute('open', ''));
}

export async function importText(page: Page, text: string) {
  await openFold(page, 'Hand over');
  await page.waitForSelector('#plan-import-text');
  await page.evaluate((content) => {
    const area = document.querySelector<HTMLTextAreaElement>('#plan-import-text');
    if (!area) throw new Error('no field');
    area.value = content;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await press(page, 'Import the text');
}

/** Opens the note of a step, and answers its field. */
export async function openNote(page: Page, number: number) {
  const id = `plan-step-${number}`;
  await page.waitForSelector(`#${id}`);
  // A step that is done is one line until it is unfolded.
  await page.waitForFunction(
    (box) => {
      const step = document.getElementById(box)?.closest('.step');
      if (document.getElementById(`${box}-note`)) return true;
      const more = step?.querySelector<HTMLElement>('.unfold[aria-expanded=false]');
      const note = step?.querySelector<HTMLElement>('.open-note');
      // What it opens may still have to be loaded.
      if (note?.ariaExpanded !== 'true') (note ?? more)?.click();
      return false;
    },
    { polling: 30 },
    id,
  );
  const area = await page.$(`#${id}-note`);
  if (!area) throw new Error(`no note on step ${number}`);
  return area;
}

/** Writes a note on a step. */
export async function write(page: Page, number: number, text: string) {
  await (await openNote(page, number)).focus();
  await page.keyboard.type(text);
}

/** Empties all storage, as on another machine, and loads the page anew. */
export async function forgetAll(page: Page) {
  await page.evaluate(emptyStorage);
  await page.reload();
}

/** Opens the form, which is folded once there is a runbook. */
export async function openForm(page: Page) {
  await page.waitForSelector('.step');
  await page.$eval('.plan-form', (one) => one.setAttribute('open', ''));
  await page.waitForSelector('.plan-form .questions');
}

/** Opens the part of the form that has the names. */
export async function openNames(page: Page) {
  await openForm(page);
  await openFold(page, 'Names of your devices');
  await page.waitForSelector('.plan-form [aria-label=Names]');
}

/** What the note of a step says. */
export async function noteOf(page: Page, number: number): Promise<string> {
  return (await openNote(page, number)).evaluate((one) => (one as HTMLTextAreaElement).value);
}

/** Waits until the calculator has come to life. */
export async function wake(page: Page) {
  await page.evaluate(() => document.getElementById('plan-platform')?.focus());
  await page.waitForFunction(() => document.querySelector('[data-waiting]') === null);
}
