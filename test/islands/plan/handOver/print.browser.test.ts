import { expect, test } from 'vitest';
import { revisions } from '../../../../src/rules/facts/revisions.ts';
import { describeInBrowsers } from '../../../support/describeInBrowsers.ts';
import { waitForText } from '../../../support/onThePage.ts';
import { device, path, progress, tick, write } from '../onThePlan.ts';

describeInBrowsers(
  'Plan: print',
  ({ open }) => {
    test('every step is open, with its box, its note, each reason once, the link and the revision', async () => {
      const page = await open(path, device);
      await tick(page, 1);
      await write(page, 2, 'asked the vendor');
      await waitForText(page, progress, /^1 of /);
      await page.emulateMediaType('print');
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const printed = await page.evaluate(() => document.body.innerText);
      const hidden = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.step, .step > input, .step-more')]
          .filter((one) => !one.checkVisibility())
          .map((one) => one.textContent),
      );
      expect(hidden).toEqual([]);
      const reasons = await page.$$eval('.printed-reasons li', (all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.textContent),
      );
      expect(reasons.join('\n')).toContain('Cisco’s guide asks you to verify that the transfer');
      expect(reasons.join('\n')).toMatch(/Enable revert .* \(not from Cisco’s chapter: Cisco /);
      const messages = reasons.map((text) => text.replace(/ For [\d, ]+$/, ''));
      expect(new Set(messages).size).toBe(reasons.length);
      expect(printed).toContain('Note: asked the vendor');
      expect(printed).toContain('____________________');
      expect(printed).toContain(`revision ${revisions.length} of `);
      expect(printed.replaceAll('\n', '')).toContain(await page.evaluate(() => location.href));
      expect(
        await page.$$eval('.plan button', (all) => all.some((one) => one.checkVisibility())),
      ).toBe(false);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await page.emulateMediaType('screen');
    });

    test.each(['a4', 'letter'] as const)('fits on %s', async (format) => {
      const page = await open(path, device);
      await page.waitForSelector('.step');
      const sheets = (pdf: string) => pdf.match(/\/Type \/Page\b/g)?.length;
      const pdf = Buffer.from(await page.pdf({ format })).toString('latin1');
      expect(sheets(pdf)).toBeGreaterThan(2);
    });
  },
  { browsers: ['chromium'] },
);
