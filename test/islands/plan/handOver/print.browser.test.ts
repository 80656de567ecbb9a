import { expect, test } from 'vitest';
import { revisions } from '../../../../src/rules/facts/revisions.ts';
import { describeInBrowsers } from '../../../support/describeInBrowsers.ts';
import { waitForText } from '../../../support/onThePage.ts';
import { device, pair, path, progress, tick, write } from '../onThePlan.ts';

describeInBrowsers(
  'Plan: print',
  ({ open }) => {
    test('every step is open, with its box, its note, each reason once, the link and the revision', async () => {
      const page = await open(path, device);
      await tick(page, 1);
      await write(page, 2, 'asked the vendor');
      await waitForText(page, progress, /^1 of /);
      await waitForText(page, '.step:nth-child(2) .note-text', 'Note: asked the vendor');
      await page.waitForSelector('.printed-reasons');
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
      const numbers = reasons.map((text) => / For ([\d, ]+)$/.exec(text)?.[1]?.split(', ') ?? []);
      expect(numbers.filter((all) => new Set(all).size < Math.max(all.length, 1))).toEqual([]);
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

    test('the title is device and versions, with room for the change, the time and initials of open steps', async () => {
      const page = await open(path, { ...pair, names: 'fw-a\nfw-b' });
      await tick(page, 1);
      await waitForText(page, progress, /^1 of /);
      // What paper needs is loaded as soon as the reader does anything.
      await page.mouse.move(20, 20);
      await page.waitForSelector('.plan-head');
      await page.emulateMediaType('print');
      const titles = await page.$$eval('h1, h2', (all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.textContent),
      );
      expect(titles[0]).toMatch(/^Firepower \d+, .*7\.\d.* → 7\./);
      expect(await page.title()).toContain(titles[0]);
      const head = await page.$eval('.plan-head', (one) => (one as HTMLElement).innerText);
      expect(head).toMatch(/Change number\s+_{10,}/);
      expect(head).toMatch(/Devices\s+fw-a, fw-b/);
      const room = await page.$$eval('.step-line', (all) =>
        all.map((one) => getComputedStyle(one, '::after').content),
      );
      expect(room[0]).toBe('none');
      expect(room[1]).toMatch(/Time _+ Initials _+/);
      const breaks = await page.$$eval('.phase', (all) =>
        all.map((one) => [one.querySelector('h4')?.textContent, getComputedStyle(one).breakBefore]),
      );
      expect(breaks.find(([title]) => title?.startsWith('In the window'))?.[1]).toBe('page');
      const controls = await page.$$eval(
        '.plan :is(button, select, progress, input:not([type="checkbox"]))',
        (all) => all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML),
      );
      expect(controls).toEqual([]);
      // What leads nowhere on paper: a link that does not show its address.
      const deadLinks = await page.$$eval('.plan a', (all) =>
        all
          .filter((one) => one.checkVisibility() && !one.textContent.includes('http'))
          .map((one) => one.outerHTML),
      );
      expect(deadLinks).toEqual([]);
      await page.emulateMediaType('screen');
    });

    test('reasons are left out where the reader chose so, once', async () => {
      const page = await open(path, device);
      await page.waitForSelector('.step');
      await page.evaluate(() => {
        window.print = () => {
          document.body.dataset['printed'] = document.body.className;
          dispatchEvent(new Event('afterprint'));
        };
      });
      for (const [name, printed] of [
        ['Print without reasons', 'without-reasons'],
        ['Print', ''],
      ] as const) {
        await page.evaluate((text) => {
          delete document.body.dataset['printed'];
          const all = [...document.querySelectorAll('button')];
          all.find(({ textContent }) => textContent === text)?.click();
        }, name);
        await page.waitForFunction(() => document.body.dataset['printed'] !== undefined);
        expect(await page.evaluate(() => document.body.dataset['printed'])).toBe(printed);
      }
      await page.waitForSelector('.printed-reasons');
      await page.evaluate(() => document.body.classList.add('without-reasons'));
      await page.emulateMediaType('print');
      expect(await page.$eval('.printed-reasons', (one) => one.checkVisibility())).toBe(false);
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
