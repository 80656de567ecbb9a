import { expect, test } from 'vitest';
import { textOf, waitForAnswer, waitForText, waitUntil } from '../../../support/onThePage.ts';
import { describeInWebKit } from '../../../support/webkit/describeInWebKit.ts';
import { pair, path, progress } from '../onThePlan.ts';

describeInWebKit('A runbook', ({ open, place }) => {
  test('leads from step to step, by button and by keys', async () => {
    const page = await open(path, pair);
    await waitForAnswer(page, '→ 7.6.0.');
    await page.click('.step > input');
    await waitForText(page, '.next-step', 'Next: 2.');
    await page.click('button', 'Next');
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await waitUntil(focused, (id) => id === 'plan-step-2', 'the focus on the next step');
    await page.type('x');
    await waitForText(page, progress, /^2 of /);
    await page.type('j');
    expect(await focused()).toBe('plan-step-3');
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
    expect(await textOf(page, '.runbook')).toContain('Cisco_FTD_SSP_Upgrade-7.4.2-172.sh.REL.tar');
    expect((await place()).query.get('settled')).toBe('7.4.2-172');
  });
});
