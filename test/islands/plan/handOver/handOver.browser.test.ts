import { expect, test } from 'vitest';
import { describeInBrowsers } from '../../../support/describeInBrowsers.ts';
import { fill, textOf, waitForText, waitUntil } from '../../../support/onThePage.ts';
import {
  path,
  device,
  progress,
  first,
  prepare,
  press,
  setMinute,
  tick,
  forgetAll,
  handedOut,
  importText,
  write,
  openNames,
  noteOf,
} from '../onThePlan.ts';

describeInBrowsers(
  'Plan: handing over',
  ({ open }) => {
    test('export, clear, import', async () => {
      const page = await open(path, device, { prepare });
      await tick(page, 1);
      await tick(page, 3);
      await write(page, 2, 'a "quoted" note');
      const file = await handedOut(page, 'Export the work');
      expect(await page.evaluate(() => String(Reflect.get(window, 'savedAs')))).toMatch(
        /^upgrade-plan-[a-z0-9]{10}\.json$/,
      );
      await press(page, 'Clear ticks, notes and fill-ins');
      await waitForText(page, progress, /^0 of /);
      await importText(page, file);
      await waitForText(page, '.import-result', /, 2 of \d+ steps done/);
      await waitForText(page, progress, /^2 of /);
      await waitForText(page, '.runbook', 'a "quoted" note');
    });

    test('merges two operators: the later tick wins, both notes are kept', async () => {
      const mine = await open(path, device, { prepare });
      await openNames(mine);
      await fill(mine, 'Your name', 'Ana');
      await tick(mine, 1);
      await tick(mine, 2);
      await write(mine, 1, 'from Ana');
      await waitForText(mine, first, '01-31 02:00, Ana');
      // Another machine: what the browser keeps is gone, the link is the same.
      const file = await handedOut(mine, 'Export the work');
      await forgetAll(mine);
      await openNames(mine);
      await fill(mine, 'Your name', 'Ben');
      await setMinute(mine, 10);
      await tick(mine, 2);
      await tick(mine, 2);
      await tick(mine, 3);
      await write(mine, 1, 'from Ben');
      await waitForText(mine, progress, /^1 of /);
      await importText(mine, file);
      await waitForText(mine, '.import-result', 'Merged');
      await waitForText(mine, '.changes', /Step 1: done .+Ana.*; a note more/);
      await waitForText(mine, progress, /^2 of /);
      await waitUntil(
        () => noteOf(mine, 1),
        (text) => text === 'from Ben',
        'Ben’s note',
      );
      await press(mine, 'More on step 1');
      await waitForText(mine, '.other-notes', 'from Ana');
      await press(mine, 'Undo');
      await waitForText(mine, progress, /^1 of /);
      await importText(mine, file);
      await waitForText(mine, progress, /^2 of /);
      await press(mine, 'Remove the note “from Ana”');
      await waitForText(mine, '#toast', 'Removed the note');
      await mine.waitForSelector('.other-notes', { hidden: true });
      await mine.waitForFunction(() => document.activeElement?.id === 'plan-step-1');
    });

    test('a file of another plan is not mixed in unasked', async () => {
      const page = await open(path, device, { prepare });
      await tick(page, 1);
      const file = await handedOut(page, 'Export the work');
      await press(page, 'Begin another plan');
      await waitForText(page, progress, /^0 of /);
      await tick(page, 2);
      await tick(page, 3);
      await importText(page, file);
      await waitForText(
        page,
        '.import-result',
        /of another plan: Firepower 4100: 7.2.5 → 7.4.2, 1 of \d+ steps/,
      );
      await waitForText(page, progress, /^2 of /);
      await press(page, 'Open it as its own plan');
      await waitForText(page, progress, /^1 of /);
    });

    test.each([
      ['{"name":"x"}', 'not work on a plan'],
      ['{"format":"threat-defense-upgrade-plan","version":1,"fac', 'not whole'],
    ])('refuses %s, and nothing is lost', async (content, sentence) => {
      const page = await open(path, device);
      await tick(page, 1);
      await importText(page, content);
      await waitForText(page, '.import-result', sentence);
      expect(await textOf(page, '.import-result')).toContain('nothing changed');
      await waitForText(page, progress, /^1 of /);
      expect(
        await page.$eval('#plan-import-text', (one) => (one as HTMLTextAreaElement).value),
      ).toBe(content);
    });

    test('a file of 10 MB is refused before it is read', async () => {
      const page = await open(path, device);
      await page.waitForSelector('.step');
      await importText(page, '');
      await page.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('#plan-import-file');
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array(10_000_000)], 'big.json'));
        if (!input) throw new Error('no field');
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await page.waitForFunction(() =>
        document.querySelector('.import-result')?.textContent.includes('too long'),
      );
    });

    test('copies Markdown, and saves CSV', async () => {
      const page = await open(path, device, { prepare });
      await tick(page, 1);
      const markdown = await handedOut(page, 'Copy as Markdown');
      expect(markdown).toContain('# Firepower 4100: 7.2.5 → 7.4.2.');
      expect(markdown).toMatch(/^- \[x\] 1\. /m);
      expect(markdown).toContain('Done: 2026-01-31 02:00 UTC');
      expect(markdown).toContain('&plan=');
      const csv = await handedOut(page, 'Download CSV');
      expect(csv).toContain('yes,2026-01-31T02:00:00.000Z,');
    });
  },
  { editions: ['site', 'single-file'] },
);
