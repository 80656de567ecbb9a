import { expect, test } from 'vitest';
import { describeAnswers } from '../../support/describeInBrowsers.ts';
import {
  byRole,
  field,
  fill,
  stopPauses,
  waitForText,
  waitUntil,
} from '../../support/onThePage.ts';

const page = 'guide/upgrade-path/';

describeAnswers('What was typed', ({ open }) => {
  const platforms = [
    // as typed, what it is taken for
    ['2130', '= Firepower 2100, model 2130'],
    ['fpr2100', '= Firepower 2100'],
    ['firepower 2100', 'A name, or a model such as 2130 or SM-36.'],
  ] as const;
  test('a platform is told as what it is taken for', async () => {
    const here = await open(page);
    for (const [typed, understood] of platforms) {
      await fill(here, 'Platform', typed);
      await waitForText(here, '#upgrade-path-platform-help', understood);
    }
  });

  test('half of a version is no mistake until the field is left, and its mending is seen at once', async () => {
    const here = await open(page, {}, { prepare: (one) => one.evaluateOnNewDocument(stopPauses) });
    const control = await field(here, 'Current version');
    const isInvalid = () => control.evaluate((one) => one.getAttribute('aria-invalid') === 'true');
    await control.focus();
    await here.keyboard.type('7.');
    expect(await isInvalid()).toBe(false);
    await here.keyboard.press('Tab');
    await waitUntil(isInvalid, Boolean, 'the error of the field that was left');
    await control.focus();
    await here.keyboard.press('End');
    await here.keyboard.type('x');
    expect(await isInvalid()).toBe(true);
    await here.keyboard.press('Backspace');
    await here.keyboard.type('4,');
    await here.keyboard.press('Backspace');
    expect(await isInvalid()).toBe(false);
  });

  test('what hangs on the platform comes after the fields that stand there', async () => {
    const here = await open(page);
    await fill(here, 'Platform', '4110');
    await field(here, 'Chassis FXOS version');
    const labels = await here.$$eval('#calculator .fields label', (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect(labels.slice(0, 3)).toEqual(['Platform', 'Current version', 'Target version']);
  });

  test('a build written as a fourth number is asked about, with both readings by keyboard', async () => {
    const here = await open(page);
    await fill(here, 'Current version', '7.0.6.236');
    const button = await byRole(here, 'button', '7.0.6-236: take this instead');
    await button.focus();
    await here.keyboard.press('Enter');
    const input = await field(here, 'Current version');
    expect(await input.evaluate((one) => (one as HTMLInputElement).value)).toBe('7.0.6-236');
    expect(await input.evaluate((one) => one === document.activeElement)).toBe(true);
    await waitForText(here, '#upgrade-path-from-help', '= 7.0.6, build 236');
  });
});
