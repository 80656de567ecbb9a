import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { describeInEditions } from '../support/describeInBrowsers.ts';
import { byRole, clickIn, field, fill, tabTo, waitForText } from '../support/onThePage.ts';
import { fillStorage, forbidStorage } from '../support/refuseStorage.ts';
import { chooseAnswer } from './chooseAnswer.ts';

const backups = 'guide/backups/';
const readiness = 'guide/readiness/';
const plan = { platform: 'firepower-9300', deployment: 'standalone', from: '7.2.5', to: '7.4.2' };
const progress = '.progress [role=status]';

const tick = (here: Page, label: string) => field(here, label).then(clickIn);

describeInEditions('Checklists', ({ open, context, site, browserName, edition }) => {
  test('ticks survive a reload and the editing of fields, and belong to one plan', async () => {
    const here = await open(backups, plan);
    await tick(here, 'Back up threat defense.');
    await tick(here, 'Copy the backups to a secure remote location.');
    await waitForText(here, progress, '2 of 8 done.');
    await here.reload();
    await waitForText(here, progress, '2 of 8 done.');
    await fill(here, 'Target version', '7.4.1');
    await waitForText(here, progress, '0 of 8 done.');
    await fill(here, 'Target version', 'v7.4.2');
    await waitForText(here, progress, '2 of 8 done.');
    await open(readiness, plan, { page: here });
    await waitForText(here, progress, '0 of 14 done.');
  });

  test('cleared ticks come back, by keyboard alone', async () => {
    const here = await open(readiness, { platform: 'firepower-2100' });
    await waitForText(here, progress, '0 of 14 done.');
    await tabTo(here, '#readiness-access-to-the-device');
    await here.keyboard.press(' ');
    await waitForText(here, progress, '1 of 14 done.');
    const button = await byRole(here, 'button', 'Clear the ticks');
    await button.evaluate((one) => (one as HTMLElement).focus());
    await here.keyboard.press('Enter');
    await waitForText(here, progress, '0 of 14 done.');
    await here.waitForFunction(() =>
      document.activeElement?.textContent?.startsWith('Undo: bring the ticks back'),
    );
    await here.keyboard.press('Enter');
    await waitForText(here, progress, '1 of 14 done.');
  });

  test('what hangs on the device is asked, and what may not be possible is said', async () => {
    const here = await open(backups, plan);
    await chooseAnswer(here, 'Does ASA run beside threat defense on the chassis?', 'Yes');
    await waitForText(here, '.checklist', 'Save the configuration of the ASA');
    await fill(here, 'Platform', 'Azure');
    await waitForText(here, '.not-everywhere', 'Not supported everywhere.');
    await fill(here, 'Platform', 'FTDv');
    await chooseAnswer(here, 'Does it run in the public cloud?', 'Yes');
    await waitForText(here, '.not-everywhere', 'Not supported everywhere.');
    await chooseAnswer(here, 'Kind of upgrade', 'Hotfix');
    await waitForText(here, '#calculator .reasons', 'A hotfix keeps the backups');
  });

  test.each([
    ['forbidden', forbidStorage],
    ['full', fillStorage],
  ])('storage that is %s is told, and it works on without', async (_, break_) => {
    const prepare = (page: Page) => page.evaluateOnNewDocument(break_);
    const here = await open(readiness, plan, { prepare });
    await tick(here, 'Deploy the configuration.');
    await waitForText(here, progress, '1 of 14 done.');
    await waitForText(here, '.checklist', 'This browser stores nothing');
  });

  test('garbage in the storage is no tick', async () => {
    const here = await open(readiness, { platform: 'firepower-2100' });
    await here.evaluate(() => {
      const key = 'upgrade-guide:1:ticks:readiness/firepower-2100/appliance///';
      localStorage.setItem(key, '[{"old":1}');
    });
    await here.reload();
    await tick(here, 'Deploy the configuration.');
    await waitForText(here, progress, '1 of 14 done.');
  });

  test('the copy is Markdown, with boxes', async () => {
    if (browserName !== 'chromium' || edition !== 'site') return;
    await context().setPermission(
      site.origin,
      { permission: { name: 'clipboard-read' }, state: 'granted' },
      { permission: { name: 'clipboard-write' }, state: 'granted' },
    );
    const here = await open(readiness, plan);
    await tick(here, 'Deploy the configuration.');
    await waitForText(here, progress, '1 of 14 done.');
    await clickIn(await byRole(here, 'button', 'Copy as Markdown'));
    await waitForText(here, '#toast', 'Copied');
    const copied = await here.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^# Readiness\n\nFirepower 9300, Standalone, 7\.2\.5 → 7\.4\.2\n/);
    expect(copied).toContain('\n- [x] Deploy the configuration.\n');
    expect(copied).toMatch(/\n- \[ \] Check that all appliances .* `show time`\n/);
  });

  test('print shows all of it', async () => {
    const here = await open(backups, plan);
    await waitForText(here, progress, '0 of 8 done.');
    await here.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const hidden = await here.$$eval('.checklist .check *', (all) =>
      all.filter((one) => !(one as HTMLElement).checkVisibility()).map((one) => one.outerHTML),
    );
    expect(hidden).toEqual([]);
  });
});
