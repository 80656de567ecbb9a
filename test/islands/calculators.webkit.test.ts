import { expect, test } from 'vitest';
import { textOf, waitForAnswer, waitForText } from '../support/onThePage.ts';
import { describeInWebKit } from '../support/webkit/describeInWebKit.ts';

const path = 'guide/upgrade-path/';
const progress = '.progress [role=status]';
const device = { platform: 'firepower-9300', deployment: 'standalone', from: '7.2.5', to: '7.4.2' };

describeInWebKit(
  'Calculators',
  ({ open, place }) => {
    test('answer while the reader types, and keep the device in the link', async () => {
      const page = await open(path);
      await page.fill('Platform', '2130');
      await page.fill('Current version', '7.0.5');
      await page.fill('Target version', '7.4');
      await waitForAnswer(page, 'Yes. 7.0.5 to 7.4 is a direct upgrade.');
      expect(Object.fromEntries((await place()).query)).toEqual({
        platform: 'firepower-2100',
        from: '7.0.5',
        to: '7.4',
      });
    });

    test('answer a link, and a reason leads to its rule', async () => {
      const page = await open(path, { platform: 'firepower-2100', from: '7.0', to: '7.6' });
      await waitForAnswer(page, 'The Firepower 2100 ends at 7.4.');
      await page.click('#calculator .reasons a');
      expect((await place()).anchor).not.toBe('');
    });

    test('keep the ticks of a checklist over a reload', async () => {
      const page = await open('guide/backups/', device);
      await page.choose('Back up threat defense.');
      await waitForText(page, progress, '1 of 8 done.');
      await page.reload();
      await waitForText(page, progress, '1 of 8 done.');
    });

    test('keep the ticks of a runbook over a reload', async () => {
      const page = await open('plan/', { ...device, fxos: '2.12', build: '172' });
      await page.click('.step > input');
      await waitForText(page, '.plan-progress > span', /^1 of \d+ steps done$/);
      // A step that is done is one line, with its time.
      expect(await textOf(page, '.step:first-child')).toMatch(/\d{2}:\d{2}/);
      await page.reload();
      await waitForText(page, '.plan-progress > span', /^1 of /);
    });

    test('lead back to a kept runbook from the start page', async () => {
      const page = await open('plan/', { ...device, fxos: '2.12', build: '172' });
      await page.click('.step > input');
      await waitForText(page, '.plan-progress > span', /^1 of \d+ steps done$/);
      await open('');
      await waitForText(page, '.stored-plans a', /^Go on: 1 of /);
      await page.click('.stored-plans a');
      await waitForText(page, '.plan-progress > span', /^1 of \d+ steps done$/);
    });
  },
  { editions: ['site', 'single-file'] },
);
