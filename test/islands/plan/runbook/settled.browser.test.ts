import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { describeInBrowsers } from '../../../support/describeInBrowsers.ts';
import { fill, textOf, waitForText, waitUntil } from '../../../support/onThePage.ts';
import { handedOut, pair, path, prepare, press, progress, tick } from '../onThePlan.ts';

const fold = '.runbook section .more-fields';
/** Opens what settles a stop, by what its line says. */
const openFold = async (page: Page, line: string) => {
  await waitForText(page, '.runbook', line);
  await page.$$eval(
    `${fold} > summary`,
    (all, wanted) => all.find(({ textContent }) => textContent.includes(wanted))?.click(),
    line,
  );
};
const whole = 'Cisco_FTD_SSP_Upgrade-7.4.2-172.sh.REL.tar';

describeInBrowsers(
  'Plan: settled releases',
  ({ open, waitForKey }) => {
    test('are picked or typed, stand in every step, and keep the ticks of the others', async () => {
      const page = await open(path, pair, { prepare });
      const steps = await waitUntil(
        () => page.$$eval('.step', (all) => all.map((one) => one.textContent)),
        (all) => all.some((text) => text.includes('bandwidth')),
        'the step that measures the bandwidth',
      );
      await tick(page, steps.findIndex((text) => text.includes('bandwidth')) + 1);
      await waitForText(page, progress, /^1 of /);
      await openFold(page, 'Settle the release of 7.4');
      await press(page, '7.4.2-172: take this release');
      await waitForText(page, '.runbook h3', '7.0.6 → 7.4.2');
      await fill(page, 'FXOS 2.14 of the chassis', '2.14.1.131');
      await waitForText(page, '.runbook', 'reports FXOS 2.14.1.131');
      await waitForText(page, '.runbook', whole);
      expect(await textOf(page, '.runbook')).not.toMatch(/7\.4\.x \(at least/);
      await waitForKey(page, 'settled', '7.4.2-172,2.14.1.131');
      await waitForText(page, progress, /^1 of /);
      await page.reload();
      await waitForText(page, `${fold} > summary`, 'Settled: 7.4.2-172, FXOS 2.14.1.131');
      const markdown = await handedOut(page, 'Copy as Markdown');
      expect(markdown).toContain(whole);
      expect(markdown).toContain('Settled releases: 7.4.2-172,2.14.1.131');
    });

    test('of an exact target the build is left, and settles names and link', async () => {
      const page = await open(path, pair);
      await openFold(page, 'Settle the build of 7.6.0');
      await press(page, '113: take this build');
      await waitForText(page, '.runbook', 'Cisco_FTD_SSP_Upgrade-7.6.0-113.sh.REL.tar');
      await fill(page, 'Build of 7.6.0', 'x');
      await waitForText(page, '.runbook .error', '“x” is not a build.');
      await fill(page, 'Build of 7.6.0', '113');
      await waitForText(page, '.runbook', 'Settled: build 113');
      await waitForKey(page, 'build', '113');
    });

    test('what can’t be used is told at its field, and the plan goes on', async () => {
      const page = await open(path, { ...pair, settled: '7.4.0' });
      await waitForText(
        page,
        `${fold} .error, ${fold} .field-help`,
        'No device can be upgraded to 7.4.0',
      );
      await waitForText(page, '.runbook h3', 'the latest 7.4.x');
      await fill(page, 'Release and build of 7.4.x', '7.4.2-172');
      await waitForText(page, '.runbook h3', '7.0.6 → 7.4.2');
    });

    test('what a link settles and no stop takes is told', async () => {
      const page = await open(path, { ...pair, settled: '7.3.1' });
      await waitForText(page, '.plan > .gaps', '7.3.1');
      await waitForText(page, '.runbook h3', 'the latest 7.4.x');
    });

    test('a name that can’t be that of the file is told where it stands, and goes no further', async () => {
      const page = await open(path, pair);
      const other = 'Cisco_FTD_SSP_FP3K_Upgrade-7.4.2-172.sh.REL.tar';
      await page.waitForSelector('.fill-in input');
      await page.focus('.fill-in input');
      await page.keyboard.type(other);
      await page.waitForSelector('.misfit:not(:empty)');
      expect(await page.$eval('.misfit:not(:empty)', (one) => one.checkVisibility())).toBe(false);
      await page.keyboard.press('Tab');
      await waitForText(page, '.misfit', 'no name like Cisco_FTD_SSP_Upgrade-7.4.‹release›');
      expect(
        await page.$$eval('.copy-box code', (all) => all.map((one) => one.textContent)),
      ).not.toContain(other);
    });

    test('an exact name that is written down once stands in the steps after it', async () => {
      const page = await open(path, pair, { prepare });
      const isAt = '.step:has(.fill-in input):has(a[href*="to=7.4"])';
      await page.waitForSelector(`${isAt} a[href*="package-names"]`);
      const href = await page.$eval(`${isAt} a[href*="package-names"]`, (one) =>
        one.getAttribute('href'),
      );
      expect(href).toMatch(/to=7\.4(&|#|$)/);
      await page.$eval(
        `${isAt} .fill-in input`,
        (input, name) => {
          (input as HTMLInputElement).value = name;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
        whole,
      );
      await page.waitForFunction(
        (name) =>
          [...document.querySelectorAll('.copy-box code')].some((one) => one.textContent === name),
        {},
        whole,
      );
      expect(await handedOut(page, 'Download CSV')).toContain(whole);
    });
  },
  { editions: ['site', 'single-file'] },
);
