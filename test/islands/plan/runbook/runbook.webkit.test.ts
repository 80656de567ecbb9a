import { test } from 'vitest';
import { waitForAnswer, waitForText, waitUntil } from '../../../support/onThePage.ts';
import { describeInWebKit } from '../../../support/webkit/describeInWebKit.ts';
import { pair, path, progress, waitForKeys } from '../onThePlan.ts';

const first = '.step:first-child';

describeInWebKit('A runbook', ({ open, place }) => {
  test('leads from step to step, by button and by keys', async () => {
    const page = await open(path, pair);
    await waitForAnswer(page, '→ 7.6.0.');
    await page.click('.step > input');
    await waitForText(page, '.next-step', 'Next: 2.');
    await page.click('button', 'Next');
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await waitUntil(focused, (id) => id === 'plan-step-2', 'the focus on the next step');
    await waitForKeys(page);
    await page.type('x');
    await waitForText(page, progress, /^2 of /);
    await page.type('j');
    await waitUntil(focused, (id) => id === 'plan-step-3', 'the focus on the step after it');
    await page.fill('Show', 'Only the next step');
    const shown = () =>
      page.evaluate(
        () => [...document.querySelectorAll('.step')].filter((one) => one.checkVisibility()).length,
      );
    await waitUntil(shown, (count) => count === 1, 'one step');
  });

  test('takes a settled release into its names, its steps and its link', async () => {
    const page = await open(path, pair);
    await waitForAnswer(page, '→ 7.6.0.');
    await page.click('.runbook .more-fields > summary', 'Settle the release of 7.4');
    await page.click('button', '7.4.2-172');
    await waitForText(page, '.runbook h3', '7.0.6 → 7.4.2');
    await waitForText(page, '.runbook', 'Cisco_FTD_SSP_Upgrade-7.4.2-172.sh.REL.tar');
    const settled = async () => (await place()).query.get('settled');
    await waitUntil(settled, (text) => text === '7.4.2-172', 'the release in the address');
  });

  test('settles the build of the target, and tells of a name that is no name of the file', async () => {
    const page = await open(path, pair);
    await waitForAnswer(page, '→ 7.6.0.');
    await page.click('.runbook .more-fields > summary', 'Settle the build of 7.6.0');
    await page.click('button', '113');
    await waitForText(page, '.runbook', 'Cisco_FTD_SSP_Upgrade-7.6.0-113.sh.REL.tar');
    await page.fill('Exact file name', 'Cisco_FTD_SSP_FP3K_Upgrade-7.4.2-172.sh.REL.tar');
    await page.press('Tab');
    await waitForText(page, '.misfit', 'no name like');
  });

  test('marks a step as not needed or failed, and ticks units one by one', async () => {
    const page = await open(path, pair);
    await waitForAnswer(page, '→ 7.6.0.');
    await page.click('.open-mark');
    await page.fill('Why is it not done?', 'read last week');
    await page.click('button', 'Not needed');
    await waitForText(page, first, 'Not needed: read last week');
    await page.click('.open-mark', 'step 2');
    await page.fill('Why is it not done?', 'no answer');
    await page.click('button', 'It failed');
    await waitForText(page, '.step-failed', /no answer The way back: \w+/);
    await page.choose('Unit 1');
    await page.choose('Unit 2');
    await waitForText(page, '.step.done', /\d{2}:\d{2}/);
    await waitForText(page, first, 'Not needed: read last week');
    await waitForText(page, '.step-failed', /no answer The way back: \w+/);
  });

  test('puts the days before first in one window, and keeps planned times', async () => {
    const page = await open(path, pair);
    await waitForAnswer(page, '→ 7.6.0.');
    await page.click('.plan-form > summary');
    await page.choose('One for all upgrades');
    await waitForText(page, '.runbook h3', 'Days before, for all upgrades');
    await page.click('.phase-times > summary');
    await waitForText(page, '.phase-times', 'Planned start');
    await page.evaluate(() => {
      const planned = document.querySelector<HTMLInputElement>('.phase-times input');
      if (!planned) throw new Error('no field');
      planned.value = '2026-02-01T22:00';
      planned.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const times = /planned start 2026-02-01 22:00 UTC/;
    await waitForText(page, '.phase-times summary', times);
    await page.reload();
    await waitForText(page, '.phase-times summary', times);
  });

  test('has its outline as a sheet where there is no room beside it', async () => {
    const page = await open(path, pair);
    await waitForAnswer(page, '→ 7.6.0.');
    await page.resize(700, 900);
    try {
      await page.click('.outline-button');
      await page.click('#plan-outline:popover-open button', 'In the window');
      const isThere = () =>
        page.evaluate(
          () =>
            document.activeElement?.id === 'plan-part-1' &&
            document.querySelector('#plan-outline:popover-open') === null,
        );
      await waitUntil(isThere, Boolean, 'the focus on the window, and the sheet away');
    } finally {
      await page.resize(1280, 900);
    }
  });
});
