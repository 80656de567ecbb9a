import type { Page } from 'puppeteer-core';
import { field, waitUntil } from '../../support/onThePage.ts';
import { source } from '../../rules/inventory/fixtureLists.ts';
import { press } from '../plan/onThePlan.ts';

export { press };

export const fixture = (name: string) => source(name).text;

/** The sentence that says what was read. */
export const summary = '.listing-summary';

/** Puts a list into the field at once, as pasting does. */
export async function paste(here: Page, text: string) {
  const area = await field(here, 'Lists of your devices');
  await area.evaluate((one, pasted) => {
    one.focus();
    one.value = pasted;
    one.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);
}

/** Waits until lists, units and plan are those of what was typed last. */
export const settled = (here: Page) =>
  waitUntil(
    () =>
      here.$$eval('.fleet, .fleet-results, .fleet-units', (all) =>
        all.map((one) => (one as HTMLElement).dataset['working']),
      ),
    (working) => working.length === 3 && working.every((each) => each === 'false'),
    'the plan of the fleet',
  );

/** Opens a fold whose contents are loaded then. */
export async function openFold(here: Page, summary: string) {
  const fold = await here.waitForSelector(`details > summary::-p-text(${summary})`);
  await fold?.evaluate((one) => one.closest('details')?.setAttribute('open', ''));
}

/** Opens the fold of kept and exported fleets. */
export async function openKept(here: Page) {
  await field(here, 'Lists of your devices');
  await openFold(here, 'Fleets kept in this browser');
  await here.waitForSelector('.stored-plans');
}

/** Gives the page a file of a text or of bytes, as choosing one does. */
export async function chooseFile(
  here: Page,
  label: string,
  name: string,
  content: string | number[],
) {
  const input = await field(here, label);
  await input.evaluate(
    (one, called, given) => {
      const files = new DataTransfer();
      const part = typeof given === 'string' ? given : Uint8Array.from(given);
      files.items.add(new File([part], called));
      (one as HTMLInputElement).files = files.files;
      one.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    content,
  );
}

/** Waits until a text stands somewhere in what this browser keeps of fleets, or nowhere. */
export const waitForKept = (here: Page, text: string, isThere = true) =>
  waitUntil(
    () =>
      here.evaluate(async () => {
        // Asked for before the page has made it, it would be made empty.
        const known = await indexedDB.databases();
        if (!known.some(({ name }) => name === 'upgrade-guide')) return '';
        const request = indexedDB.open('upgrade-guide', 1);
        const database = await new Promise<IDBDatabase | null>((resolve) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => resolve(null);
        });
        if (!database?.objectStoreNames.contains('work')) return '';
        const all = database.transaction('work').objectStore('work').getAll();
        const values = await new Promise<unknown[]>((resolve) => {
          all.onsuccess = () => resolve(all.result);
        });
        database.close();
        return JSON.stringify(values);
      }),
    (kept) => kept.includes(text) === isThere,
    `${text} ${isThere ? 'among' : 'not among'} what is kept`,
  );
