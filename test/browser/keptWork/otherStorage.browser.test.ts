import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { device, openNote, path, press, progress, tick } from '../../islands/plan/onThePlan.ts';
import { handedOut, importText, prepare } from '../../islands/plan/onThePlan.ts';
import { describeInBrowsers } from '../../support/describeInBrowsers.ts';
import { textOf, waitForText, waitUntil } from '../../support/onThePage.ts';
import {
  fillStorage,
  forbidDatabase,
  forbidStorage,
  stallDatabase,
} from '../../support/refuseStorage.ts';

const id = 'abcdefghjk';
const plan = { ...device, plan: id };
const planKey = `upgrade-guide:1:plan:${id}`;
const list = { platform: 'firepower-9300', deployment: 'standalone' };
const listKey = 'upgrade-guide:1:ticks:readiness/firepower-9300//standalone//';
const listProgress = '.progress [role=status]';

const putLocal = (page: Page, key: string, text: string) =>
  page.evaluate((name, value) => localStorage.setItem(name, value), key, text);
const noteField = (page: Page, text: string) =>
  page.$eval(
    '#plan-step-1-note',
    (area, value) => {
      (area as HTMLTextAreaElement).value = value;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );

/** A plan as the version of this site kept it that knew `localStorage` alone, with step 1 ticked. */
async function olderPlan(page: Page) {
  await tick(page, 1);
  await waitForText(page, progress, /^1 of /);
  const file = JSON.parse(await handedOut(page, 'Export the work')) as Record<string, unknown>;
  return { ...file, plan: id } as Record<string, unknown>;
}

/** In each new page: counts how often it asks for storage that the browser does not clear by itself. */
function countAsked() {
  Object.assign(globalThis, { asked: 0 });
  StorageManager.prototype.persist = () => {
    asked += 1;
    return Promise.resolve(true);
  };
}

declare let asked: number;

describeInBrowsers('Where work is kept', ({ open, browserName }) => {
  test('the browser is asked not to clear it, once, with the first plan', async () => {
    const page = await open(path, device, {
      prepare: (one) => one.evaluateOnNewDocument(countAsked),
    });
    const times = () => page.evaluate(() => asked);
    expect(await times()).toBe(0);
    await tick(page, 1);
    await waitForText(page, progress, /^1 of /);
    await waitUntil(times, (count) => count === 1, 'the page to ask');
    await tick(page, 2);
    await waitForText(page, progress, /^2 of /);
    await page.reload();
    await tick(page, 3);
    await waitForText(page, progress, /^3 of /);
    expect(await times()).toBe(0);
  });

  test('what an older version kept moves over once, and stays good', async () => {
    const page = await open(path, device, { prepare });
    const older = await olderPlan(page);
    await putLocal(page, planKey, JSON.stringify(older));
    await putLocal(page, listKey, '{"deploy-changes":"done","ntp":"done"}');
    await open(path, plan, { page });
    await waitForText(page, progress, /^1 of /);
    await tick(page, 1);
    await waitForText(page, progress, /^0 of /);
    await tick(page, 2);
    await waitForText(page, progress, /^1 of /);
    await page.reload();
    await waitForText(page, progress, /^1 of /);
    expect(await page.$eval('#plan-step-1', (box) => (box as HTMLInputElement).checked)).toBe(
      false,
    );
    // A tab of the older version goes on writing where it always wrote.
    const other = await open(path, plan);
    const steps = (older['steps'] as { text: string; tick?: object }[]).map((step, place, all) =>
      place === 3 ? { ...step, tick: { ...all[0]?.tick, text: step.text } } : step,
    );
    await putLocal(other, planKey, JSON.stringify({ ...older, steps }));
    await waitForText(page, progress, /^2 of /);
  });

  test('without a database it lasts, and nothing is said', async () => {
    const page = await open(path, plan, {
      prepare: (fresh) => fresh.evaluateOnNewDocument(forbidDatabase),
    });
    await tick(page, 1);
    await waitForText(page, progress, /^1 of /);
    expect(await textOf(page, '.work-notices')).toBe('');
    await page.reload();
    await waitForText(page, progress, /^1 of /);
  });

  test('a database that never ends what it began leaves the work to the other storage', async () => {
    const page = await open(path, plan);
    await tick(page, 1);
    await waitForText(page, progress, /^1 of /);
    await page.evaluate(stallDatabase);
    await tick(page, 2);
    await tick(page, 3);
    await waitForText(page, progress, /^3 of /);
    const local = () => page.evaluate((key) => localStorage.getItem(key) ?? '', planKey);
    await waitUntil(local, (text) => text.split('"tick":').length > 3, 'the three ticks');
    expect(await textOf(page, '.work-notices')).toBe('');
    await page.reload();
    await waitForText(page, progress, /^3 of /);
  });

  test('a checklist says before the first tick that it will not last', async () => {
    const page = await open('guide/readiness/', list, {
      prepare: (fresh) => fresh.evaluateOnNewDocument(forbidStorage),
    });
    await page.focus('.check > input');
    await waitForText(page, '.checklist', 'This browser stores nothing for this page');
    await page.$eval('.check > input', (box) => (box as HTMLElement).click());
    await waitForText(page, listProgress, /^1 of /);
  });

  test('storage that is full half-way is told, and what was stored before is there', async () => {
    const page = await open(path, plan);
    await tick(page, 1);
    await waitForText(page, progress, /^1 of /);
    await page.evaluate(fillStorage);
    await tick(page, 2);
    await waitForText(page, progress, /^2 of /);
    await waitForText(page, '.work-notices', 'This browser stores nothing');
    await page.reload();
    await waitForText(page, progress, /^1 of /);
  });

  test('a database without room leaves it to the other storage', async () => {
    if (browserName !== 'chromium') return;
    const page = await open(path, plan);
    await tick(page, 1);
    await waitForText(page, progress, /^1 of /);
    const session = await page.createCDPSession();
    const origin = new URL(page.url()).origin;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 0 });
    await tick(page, 2);
    await waitForText(page, progress, /^2 of /);
    expect(await textOf(page, '.work-notices')).toBe('');
    await page.reload();
    await waitForText(page, progress, /^2 of /);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await tick(page, 1);
    await waitForText(page, progress, /^1 of /);
    await page.reload();
    await waitForText(page, progress, /^1 of /);
  });

  test('a note that is too long is told while it is typed, and loses no tick', async () => {
    const page = await open(path, plan);
    await tick(page, 2);
    await waitForText(page, progress, /^1 of /);
    await openNote(page, 1);
    await noteField(page, 'x'.repeat(2_010_000));
    await waitForText(page, '.step:first-child', 'only the first 10,000 characters are kept');
    await tick(page, 3);
    await waitForText(page, progress, /^2 of /);
    await page.reload();
    await waitForText(page, progress, /^2 of /);
    await openNote(page, 1);
    await noteField(page, 'short');
    await waitForText(page, '.step:first-child', /^(?!.*Too long)/);
  });

  test('an import leaves kept work that can’t be read as it is', async () => {
    const page = await open(path, device, { prepare });
    const older = await olderPlan(page);
    const newer = JSON.stringify({ ...older, facts: 999 });
    await putLocal(page, planKey, newer);
    await open(path, {}, { page });
    await page.evaluate(() => document.getElementById('plan-platform')?.focus());
    await importText(page, JSON.stringify(older));
    await waitForText(page, '.import-result', 'can’t be read, and stays as it is');
    await waitForText(page, progress, /^1 of /);
    await open(path, plan, { page });
    await waitForText(page, '.work-notices', 'newer facts: revision 999');
    expect(await page.evaluate((key) => localStorage.getItem(key), planKey)).toBe(newer);
  });

  test('an export made before the first tick is one of the same plan after it', async () => {
    const page = await open(path, device, { prepare });
    await page.waitForSelector('.step');
    const file = await handedOut(page, 'Export the work');
    await tick(page, 1);
    await waitForText(page, progress, /^1 of /);
    await importText(page, file);
    await waitForText(page, '.import-result', 'Merged');
    await waitForText(page, progress, /^1 of /);
    await press(page, 'Begin another plan');
    await importText(page, file);
    await waitForText(page, '.import-result', 'Opened');
    await waitForText(page, progress, /^1 of /);
  });
});
