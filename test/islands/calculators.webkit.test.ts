import { expect, test } from 'vitest';
import { stopPauses, textOf, waitForAnswer, waitForText, waitUntil } from '../support/onThePage.ts';
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
      const told = async () => Object.fromEntries((await place()).query);
      await waitUntil(told, ({ to }) => to === '7.4', 'the target in the address');
      expect(await told()).toEqual({ platform: 'firepower-2100', from: '7.0.5', to: '7.4' });
    });

    test('answer a link, and a reason leads to its rule', async () => {
      const page = await open(path, { platform: 'firepower-2100', from: '7.0', to: '7.6' });
      await waitForAnswer(page, 'The Firepower 2100 ends at 7.4.');
      await page.click('#calculator .reasons a');
      await waitUntil(place, ({ anchor }) => anchor !== '', 'the anchor of a rule');
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
      await waitForText(page, '.step:first-child', /\d{2}:\d{2}/);
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

describeInWebKit('Forms and names', ({ open }) => {
  test('half of a version is judged when its field is left', async () => {
    const page = await open(path);
    await page.evaluate(stopPauses);
    await page.fill('Current version', '7.');
    const isInvalid = () => page.evaluate(() => !!document.querySelector('[aria-invalid=true]'));
    expect(await isInvalid()).toBe(false);
    await page.press('Tab');
    await waitUntil(isInvalid, Boolean, 'the error of the field that was left');
    await page.fill('Current version', '7.4');
    expect(await isInvalid()).toBe(false);
  });

  test('one name is to be downloaded, and a listing names the right file', async () => {
    const page = await open('guide/package-names/', { platform: 'firepower-2100', to: '7.4.2' });
    await page.click('button', '172');
    await waitForAnswer(page, /^One file for 7\.4\.2 on the Firepower 2100\.$/);
    const name = 'Cisco_FTD_SSP_FP2K_Upgrade-7.4.2-172.sh.REL.tar';
    await waitForText(page, '.package-files code', name);
    expect(await textOf(page, '.guide-name mark')).toBe('-');
    const wrong = 'cisco-ftd-fp2k.7.4.2-172.SPA';
    await page.fill('File names or a folder listing', wrong);
    await page.press('Enter');
    await page.type(name);
    await waitForText(page, '.listing-summary', name);
    await waitForText(page, '.listed tbody tr:first-child', name);
    await waitForText(page, '.listed tbody tr:last-child', wrong);
  });
});
