import { expect, test } from 'vitest';
import { describeInEditions } from '../../support/describeInBrowsers.ts';
import { byRole, field, fill, waitForText } from '../../support/onThePage.ts';

const page = 'guide/upgrade-path/';

describeInEditions('What was typed', ({ open }) => {
  test.each([
    // platform as typed, what it is taken for
    ['2130', '= Firepower 2100, model 2130'],
    ['fpr2100', '= Firepower 2100'],
    ['firepower 2100', ''],
    ['toaster', ''],
  ])('%s is told as “%s”', async (typed, understood) => {
    const here = await open(page);
    await fill(here, 'Platform', typed);
    await here.waitForFunction(
      (expected) => document.querySelector('.understood')?.textContent === expected,
      {},
      understood,
    );
  });

  test('a build written as a fourth number is asked about, with both readings by keyboard', async () => {
    const here = await open(page);
    await fill(here, 'Current version', '7.0.6.236');
    await byRole(here, 'group', 'Current version: did you mean');
    const button = await byRole(here, 'button', '7.0.6-236: take this as Current version');
    await button.focus();
    await here.keyboard.press('Enter');
    const input = await field(here, 'Current version');
    expect(await input.evaluate((one) => (one as HTMLInputElement).value)).toBe('7.0.6-236');
    expect(await input.evaluate((one) => one === document.activeElement)).toBe(true);
    await waitForText(here, '#upgrade-path-from-help', 'What the device runs');
  });
});
