import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { describeAnswers } from '../support/describeInBrowsers.ts';
import {
  answerOf,
  byRole,
  clickOn,
  field,
  fill,
  tabTo,
  textOf,
  valueOf,
  waitForAnswer,
  waitForText,
  waitForValue,
  waitUntil,
} from '../support/onThePage.ts';
import { olderTrain, unknownRelease } from '../rules/standIns.ts';

const page = 'guide/upgrade-path/';
const reasons = '#calculator .reasons';

/** What stands below a field: its error, or its hint. */
async function helpOf(page: Page, label: string): Promise<{ text: string; isInvalid: boolean }> {
  const control = await field(page, label);
  return control.evaluate((one) => ({
    text: document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
    isInvalid: one.getAttribute('aria-invalid') === 'true',
  }));
}

describeAnswers('Upgrade path', ({ open, placeOf, waitForKey, waitForPath }) => {
  test('answers while the reader types, and keeps the device in the link', async () => {
    const here = await open(page);
    const entries = await here.evaluate(() => history.length);
    await fill(here, 'Platform', '2130');
    await fill(here, 'Current version', '7.0.5');
    await fill(here, 'Target version', '7.4');
    await waitForAnswer(here, 'Yes. 7.0.5 to 7.4 is a direct upgrade.');
    expect(Object.fromEntries((await waitForKey(here, 'to', '7.4')).query)).toEqual({
      platform: 'firepower-2100',
      from: '7.0.5',
      to: '7.4',
    });
    await waitForValue(here, 'Platform', '2130');
    expect(await here.evaluate(() => history.length)).toBe(entries);
  });

  test('a shared link shows the answer, also on the start page', async () => {
    for (const path of [page, '']) {
      const here = await open(path, { platform: 'firepower-2100', from: '7.0.5', to: '7.2' });
      await waitForAnswer(here, 'Yes. 7.0.5 to 7.2 is a direct upgrade.');
      await waitForValue(here, 'Platform', 'Firepower 2100');
    }
  });

  test('a path comes hop by hop, with why, and with the other paths', async () => {
    const here = await open(page, { from: '7.0.6', to: '7.6' });
    await waitForAnswer(here, 'Not in one step: 2 upgrades');
    const steps = await textOf(here, '.path-steps');
    expect(steps).toContain('7.0.6 → the latest 7.4.x, at least 7.4.1');
    expect(steps).toContain('Table 1 allows 7.0 to 7.4, and 7.4 to 7.6.');
    expect(steps).toContain('not from Cisco’s chapter');
    await clickOn(here, '.all-upgrades summary');
    await here.waitForSelector('.arc.chosen');
    expect(await here.$$eval('.arc.chosen', (arcs) => arcs.length)).toBe(2);
    await waitForText(here, '#calculator', 'It stops at 7.3, an older train than 7.4.');
  });

  test('the verdict names device and cause, and one button leads on with the device', async () => {
    const here = await open(page, { platform: 'firepower-4100', from: '7.0.6', to: '7.6.0' });
    await waitForAnswer(here, 'Firepower 4100: in 2 upgrades, not in one.');
    expect(await here.$eval('.path-picture', (one) => one.getAttribute('aria-label'))).toBe(
      'Your path: 7.0.6, current, FXOS 2.10 (assumed); then 7.4.x, FXOS 2.14; then 7.6.0, target, FXOS 2.16.',
    );
    const drawnText = await here.$eval('.path-picture', (one) => one.textContent);
    expect(drawnText).toContain('FXOS2.10?');
    expect(drawnText).not.toContain('2.14?');
    expect(await textOf(here, '.path-steps')).toContain('Chassis: FXOS 2.10 (assumed) → 2.14');
    const marked = await here.$$eval('#table-1 [aria-current]', (all) =>
      all.map(({ textContent }) => textContent?.trim().split(/\s/).slice(0, 2).join(' ')),
    );
    expect(marked).toEqual(['To 7.6', 'From 7.0', '–no']);
    await fill(here, 'Platform', '2130');
    await waitForAnswer(here, 'Firepower 2100: no, it ends at 7.4.');
    expect(await here.$$eval('#calculator a.action', (all) => all.length)).toBe(0);
    const drawn = await here.$eval('.path-picture', (one) => one.getAttribute('aria-label'));
    expect(drawn).toBe('Your path: 7.0.6, current; then 7.4.x, nearest. No path to 7.6.0.');
    await fill(here, 'Target version', '7.4.2');
    await waitForAnswer(here, 'yes, in one step');
    await clickOn(here, 'a.action:not(.second)');
    const { query } = await waitForPath(here, 'plan/');
    expect([query.get('from'), query.get('to')]).toEqual(['7.0.6', '7.4.2']);
  });

  test('a reason leads to its sentence, and the device comes along', async () => {
    const here = await open('', { platform: 'firepower-2100', from: '7.0.5', to: '7.6' });
    await waitForText(here, reasons, 'The Firepower 2100 ends at 7.4.');
    await clickOn(here, `${reasons} a[href$="#last-train"]`);
    const { query, anchor } = await waitForPath(here, page);
    expect(anchor).toBe('last-train');
    expect(query.get('from')).toBe('7.0.5');
    await waitForText(here, '#last-train', 'Firepower 2100');
    await waitForAnswer(
      here,
      'The Firepower 2100 ends at 7.4. Table 1 gives no path from 7.0.5 to 7.6.',
    );
  });

  test('a no offers the nearest target, by keyboard alone', async () => {
    const here = await open(page);
    await tabTo(here, '#upgrade-path-platform');
    await here.keyboard.type('2130');
    await here.keyboard.press('Tab');
    await here.keyboard.type('7.0.5');
    await here.keyboard.press('Tab');
    await here.keyboard.type('7.6');
    await waitForAnswer(
      here,
      'The Firepower 2100 ends at 7.4. Table 1 gives no path from 7.0.5 to 7.6.',
    );
    await byRole(here, 'button', 'Set the target to 7.4');
    await tabTo(here, '.nearest button');
    await here.keyboard.press('Enter');
    await waitForAnswer(here, 'Yes. 7.0.5 to 7.4 is a direct upgrade.');
    await waitForValue(here, 'Target version', '7.4');
    await here.waitForFunction(() => document.activeElement?.id === 'upgrade-path-to');
  });

  test('a chassis goes before its upgrade, in the order of the deployment', async () => {
    const here = await open(page, { platform: 'firepower-9300', from: '7.2.5', to: '7.4' });
    await fill(here, 'Chassis FXOS version', '2.12.0.498');
    await fill(here, 'Deployment', 'high-availability');
    await waitForText(here, '.path-steps', 'Switch roles');
    const titles = await here.$$eval('.path-steps > li > strong', (all) =>
      all.map((one) => one.textContent),
    );
    expect(titles).toEqual([
      'Chassis: FXOS 2.12.0.498 → 2.14',
      'Threat defense: 7.2.5 → the latest 7.4.x, at least 7.4.1',
    ]);
  });

  const typedVersions = [
    // typed, what is said below the field
    ['', /^What the device runs/],
    ['nonsense', /“nonsense” is not a version/],
    ['7', /One number does not name a release train/],
    ['7.2.', /A number is missing after the last dot/],
    ['7.2.5-', /The build is missing after the hyphen/],
    ['v7.2.5 (build 208)', /^= 7\.2\.5, build 208/],
    ['۷٫۲', /is not a version/],
    ['7.02', /zeros in front/],
  ] as const;
  test('what is typed as the current version stays, and its field says what it is', async () => {
    const here = await open(page, { to: '7.4' });
    for (const [typed, pattern] of typedVersions) {
      await fill(here, 'Current version', typed);
      // What is left is judged at once.
      await here.keyboard.press('Tab');
      await waitForText(here, '#upgrade-path-from-help', pattern);
      expect(await valueOf(here, 'Current version')).toBe(typed);
      const { isInvalid } = await helpOf(here, 'Current version');
      expect(isInvalid, typed).toBe(!pattern.source.startsWith('^'));
      expect(await answerOf(here), typed).not.toBe('');
    }
  });

  const otherAnswers = [
    // from, to, answer
    [olderTrain, '7.2', 'Not covered.'],
    ['7.4', unknownRelease, 'Not covered.'],
    ['7.4.2', '7.2', '7.2 is older than 7.4.2'],
    ['7.4.2', '7.4.2', 'Already there.'],
    ['7.2', '7.4.0', 'No device can be upgraded to 7.4.0'],
  ] as const;
  test('an answer that is no path is told in a sentence', async () => {
    let here: Page | undefined;
    for (const [from, to, answer] of otherAnswers) {
      here = await open(page, { from, to }, here && { page: here });
      await waitForAnswer(here, answer);
    }
  });

  test('10,000 characters stay in the field, out of the link, and break nothing', async () => {
    const here = await open(page, { to: '7.4' });
    const long = '7'.repeat(10_000);
    await fill(here, 'Current version', long);
    await waitForText(here, '#upgrade-path-from-help', 'too long for a version');
    expect(await valueOf(here, 'Current version')).toBe(long);
    expect((await placeOf(here)).query.has('from')).toBe(false);
    await waitForText(here, '.link-notices', 'Too long for the link');
    await fill(here, 'Current version', '7.3');
    await waitForAnswer(here, '7.3 to 7.4');
  });

  test('a script in every key of a link is shown as text, with its error', async () => {
    const bad = '<script>alert(1)</script>';
    const keys = ['platform', 'mode', 'deployment', 'from', 'to', 'fxos', 'build', bad];
    const here = await open(page, Object.fromEntries(keys.map((key) => [key, bad])));
    for (const label of ['Platform', 'Current version', 'Target version', 'Chassis FXOS version']) {
      await waitForValue(here, label, bad);
      expect(await helpOf(here, label)).toMatchObject({ isInvalid: true });
    }
    for (const label of ['Mode', 'Deployment']) {
      expect(await helpOf(here, label)).toMatchObject({ isInvalid: true });
    }
    expect(await here.$$eval('#calculator .island script', (all) => all.length)).toBe(0);
  });

  test('keys that come twice and keys that nobody knows are told', async () => {
    const unknown = Array.from({ length: 20 }, (_, index) => `key${index}=1`).join('&');
    const here = await open(page, `from=7.2&from=7.3&to=7.4&${unknown}`);
    await waitForAnswer(here, '7.2 to 7.4');
    await waitForText(here, '.link-notices', 'Current version more than once');
    await waitForText(here, '.link-notices', 'and 16 more');
  });

  test('a link within the page keeps what is typed', async () => {
    const waitForAnchor = (here: Page, wanted: string) =>
      waitUntil(
        () => placeOf(here),
        ({ anchor }) => anchor === wanted,
        `the anchor “${wanted}”`,
      );
    const here = await open(page);
    await fill(here, 'Current version', '7.2.');
    await fill(here, 'Target version', '7.4');
    await clickOn(here, 'main a[href$="#table-1"]');
    await waitForAnchor(here, 'table-1');
    expect(await valueOf(here, 'Current version')).toBe('7.2.');
    await here.evaluate(() => history.back());
    await waitForAnchor(here, '');
    expect(await valueOf(here, 'Current version')).toBe('7.2.');
  });
});
