import { expect, test } from 'vitest';
import { describeInEditions } from '../../support/describeInBrowsers.ts';
import { byRole, field, fill, waitForText } from '../../support/onThePage.ts';

const page = 'guide/upgrade-path/';

describeInEditions('What was typed', ({ open }) => {
  test.each([
    // platform as typed, what it is taken for
    ['2130', '= Firepower 2100, model 2130'],
    ['fpr2100', '= Firepower 2100'],
    ['firepower 2100', 'A name, or a model such as 2130 or SM-36.'],
  ])('%s is told as “%s”', async (typed, understood) => {
    const here = await open(page);
    await fill(here, 'Platform', typed);
    await waitForText(here, '#upgrade-path-platform-help', understood);
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
    await waitForText(here, '#upgrade-path-from-help', 'What the device runs');
  });
});
