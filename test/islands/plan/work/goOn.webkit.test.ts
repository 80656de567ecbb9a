import { test } from 'vitest';
import { waitForText, waitUntil } from '../../../support/onThePage.ts';
import { emptyStorage } from '../../../support/refuseStorage.ts';
import { describeInWebKit } from '../../../support/webkit/describeInWebKit.ts';
import type { WebKitPage } from '../../../support/webkit/webKitPage.ts';
import { device, first, path, progress } from '../onThePlan.ts';

const goOn = '.stored-plans a';
const withoutPlan = { ...device, mode: '' };

async function tickFirst(page: WebKitPage) {
  await page.click(`${first} > input`);
  await waitForText(page, progress, /^1 of /);
}

/** Has the work exported, and answers the file. */
async function exported(page: WebKitPage): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => Reflect.set(window, 'saved', text));
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await page.click('summary', 'Hand over');
  await page.click('button', 'Export the work');
  const saved = () => page.evaluate(() => Reflect.get(window, 'saved') as string | undefined);
  return String(await waitUntil(saved, Boolean, 'a file'));
}

async function importText(page: WebKitPage, text: string) {
  await page.click('summary', 'Hand over');
  await waitForText(page, '.plan', 'Import the text');
  await page.evaluate((content) => {
    const area = document.querySelector<HTMLTextAreaElement>('#plan-import-text');
    if (!area) throw new Error('no field');
    area.value = content;
  }, text);
  await page.click('button', 'Import the text');
}

describeInWebKit('A plan that was begun', ({ open, place }) => {
  test('is offered by a link without it, by the bare page and by the start page', async () => {
    await tickFirst(await open(path, device));
    const planOf = async () => (await place()).query.get('plan');
    const plan = await waitUntil(planOf, Boolean, 'a plan in the address');
    for (const [from, query] of [
      [path, withoutPlan],
      [path, {}],
      ['', {}],
    ] as const) {
      const page = await open(from, query);
      await waitForText(page, goOn, /^Go on: 1 of \d+ steps done$/);
      await page.click(goOn);
      await waitForText(page, progress, /^1 of /);
      await waitUntil(planOf, (id) => id === plan, 'the plan in the address');
    }
  });

  test('is said to be in another browser, to who has its link alone', async () => {
    const page = await open(path, { ...device, plan: 'abcdefghjk' });
    await waitForText(page, '.work-notices', 'keeps nothing of this plan');
  });

  test('asks for the name, hands it on, and gives it to nobody else', async () => {
    const page = await open(path, device);
    await tickFirst(page);
    await page.fill('Ticked. Whose name', 'Ana');
    await page.click('button', 'Sign');
    await waitForText(page, first, /\d{2}:\d{2}, Ana/);
    const file = await exported(page);
    await page.evaluate(emptyStorage);
    await open(path, { plan: 'abcdefghjk', ...device });
    await waitForText(page, progress, /^0 of /);
    await importText(page, file);
    await waitForText(page, '#toast', /^Opened: .*7\.2\.5 → 7\.4\.2, 1 of .* by Ana$/);
    await page.click('.step:nth-child(2) > input');
    await waitForText(page, progress, /^2 of /);
    await waitForText(page, '.step:nth-child(2)', /\d{2}:\d{2} /);
    await waitForText(page, '.ask-name', 'Whose name');
  });

  test('takes in who worked elsewhere, and lists what that changed', async () => {
    const page = await open(path, device);
    await tickFirst(page);
    const file = await exported(page);
    await page.click('summary', 'Hand over');
    // A tick that was taken away later, by another.
    const year = String(new Date().getFullYear());
    const takenAway = file
      .replaceAll(`"at": "${year}`, `"at": "${Number(year) + 1}`)
      .replace('"ticked": true', '"ticked": false');
    await importText(page, takenAway);
    await waitForText(page, '.import-result', /^Merged: .*7\.2\.5 → 7\.4\.2, 0 of /);
    await waitForText(page, '.changes', 'Step 1: tick taken away');
    await waitForText(page, progress, /^0 of /);
  });
});
