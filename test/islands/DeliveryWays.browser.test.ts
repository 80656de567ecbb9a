import { expect, test } from 'vitest';
import { describeAnswers } from '../support/describeInBrowsers.ts';
import { byRole, clickIn, fill, tabTo, waitForAnswer, waitForText } from '../support/onThePage.ts';
import { chooseAnswer } from './chooseAnswer.ts';

const page = 'guide/copying-packages/';
const everythingThere = {
  kind: 'major',
  appliesNow: 'yes',
  managementCenterReachesCisco: 'yes',
  managementCenterDiskSpace: 'yes',
  bandwidth: 'yes',
};

describeAnswers('Ways of a package', ({ open, waitForKey }) => {
  test('a few answers give the way, by keyboard alone', async () => {
    const here = await open(page);
    expect(await here.$$('#calculator input:checked')).toEqual([]);
    await tabTo(here, '#delivery-ways-platform');
    await tabTo(here, '[name=delivery-ways-kind]');
    await here.keyboard.press(' ');
    for (const key of Object.keys(everythingThere).slice(1)) {
      await tabTo(here, `[name=delivery-ways-${key}]`);
      await here.keyboard.press(' ');
    }
    await waitForAnswer(here, 'Let the management center download the package');
    const { query } = await waitForKey(here, 'bandwidth', 'yes');
    expect(Object.fromEntries(query)).toEqual(everythingThere);
  });

  test('each way that is ruled out says by which answer, and so does the picture', async () => {
    const query = { ...everythingThere, kind: 'hotfix', internalServer: 'no' };
    const here = await open(page, query);
    await waitForAnswer(here, 'Download it to your computer, upload it to the management center');
    await waitForText(here, '.ways .ruled-out', 'A hotfix can’t come this way.');
    await byRole(here, 'image', 'The ways of a package');
    expect(await here.$eval('#routes-text', (one) => one.textContent)).toContain(
      '2 ✓ Recommended: Cisco to Your computer to Management center to Devices.',
    );
    await chooseAnswer(here, 'Does the management center have enough disk space?', 'No');
    await waitForAnswer(here, 'No way is left.');
    await waitForText(here, '#calculator', 'Set up an internal web server');
    await chooseAnswer(here, 'Is there an internal web server that the devices reach?', 'Yes');
    await waitForAnswer(here, 'Put it on an internal server');
  });

  test('what the versions say of the kind is offered, not filled in', async () => {
    const here = await open(page, { from: '7.2.5', to: '7.4.2' });
    await waitForText(here, '.seen', '7.2.5 to 7.4.2 begins with an upgrade of this kind');
    expect(await here.$$('[name=delivery-ways-kind]:checked')).toEqual([]);
    await clickIn(await byRole(here, 'button', 'Major'));
    await here.waitForSelector('[name=delivery-ways-kind][value=major]:checked');
  });

  test('the chassis package of a 4100 goes its own way', async () => {
    const here = await open(page, everythingThere);
    await fill(here, 'Platform', '4110');
    await waitForText(
      here,
      '#calculator',
      'Download the chassis package from Cisco, always by hand',
    );
  });

  test('an answer that is none stands beside its question', async () => {
    const here = await open(page, { bandwidth: '<script>' });
    await waitForText(here, '#delivery-ways-bandwidth-help', '“<script>” is not an answer');
    await waitForAnswer(here, 'No recommendation yet.');
  });
});
