import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { describeAnswers } from '../support/describeInBrowsers.ts';
import { byRole, fill, tabTo, textOf, waitForAnswer, waitForText } from '../support/onThePage.ts';
import { chooseAnswer } from './chooseAnswer.ts';

const page = 'guide/device-to-device/';
const eligible = {
  platform: 'firepower-1000',
  deployment: 'standalone',
  from: '7.2.5',
  peerVersion: '7.2.5',
  peerDeployment: 'standalone',
  sameManagementCenter: 'yes',
  analyticsMode: 'no',
  addressTranslation: 'no',
  packageOnPeer: 'yes',
};

const commandsOf = (here: Page) =>
  here.$$eval('.peer-steps code', (all) => all.map((one) => one.textContent));

describeAnswers('Device to device', ({ open, placeOf }) => {
  test('a device that may gets its commands, filled in, with nothing of it in the link', async () => {
    const here = await open(page, eligible);
    await waitForAnswer(here, 'Yes. The device can take the package from another device.');
    const before = (await placeOf(here)).query.toString();
    await fill(here, 'IP address of the other device', '192.0.2.10');
    await fill(here, 'Path of the package there', '/ngfw/var/sf/updates/a.sh.REL.tar');
    const sync = 'sync-from-peer 192.0.2.10 /ngfw/var/sf/updates/a.sh.REL.tar';
    await byRole(here, 'button', `Copy ${sync}`);
    expect(await commandsOf(here)).toEqual([
      'configure p2psync enable',
      'show peers',
      'show peer details 192.0.2.10',
      sync,
      'show p2p-sync-status',
      'show p2p-sync-status sync_status_UUID',
    ]);
    expect((await placeOf(here)).query.toString()).toBe(before);
  });

  test('what cannot go into a command stays in its field with its error', async () => {
    const here = await open(page, eligible);
    await fill(here, 'IP address of the other device', '1.2.3.4; reboot');
    await waitForText(here, '#peer-sync-address-help', 'is no IP address');
    expect(await commandsOf(here)).toContain('show peer details ip_address');
    expect(await textOf(here, '.peer-steps mark')).toBe('ip_address');
  });

  const answers = [
    // question, answer, reason
    ['Do both devices have the same management center?', 'No', 'different management centers'],
    ['Is one of them added to an on-prem management center in analytics mode?', 'Yes', 'analytics'],
    ['Is there NAT between the devices?', 'Yes', 'Not for devices with NAT between them'],
    ['Does the other device have the package already?', 'No', 'No device has the package yet'],
  ] as const;
  test('an answer that forbids it turns it to no, with the reason, and back', async () => {
    const here = await open(page, eligible);
    for (const [question, answer, reason] of answers) {
      await chooseAnswer(here, question, answer);
      await waitForAnswer(here, /^\s*No\. \S/);
      await waitForText(here, '#calculator [role=status]', reason);
      await waitForText(here, '#calculator .reasons', reason);
      expect(await commandsOf(here), question).toEqual([]);
      await chooseAnswer(here, question, answer === 'No' ? 'Yes' : 'No');
      await waitForAnswer(here, 'Yes.');
    }
  });

  const devices = [
    // field, value, reason
    ['Deployment', 'high-availability', 'Not for an HA pair'],
    ['Current version', '7.0.5', 'Not for devices upgrading from 7.0.x'],
    ['Current version', '7.6.0', 'outside of that'],
    ['Version of the other device', '7.6.0', 'outside of that'],
    ['Deployment of the other device', 'high-availability', 'Only between standalone devices'],
  ] as const;
  test('a device that may not is told why', async () => {
    let here: Page | undefined;
    for (const [label, value, reason] of devices) {
      here = await open(page, eligible, here && { page: here });
      await waitForAnswer(here, 'Yes.');
      await fill(here, label, value);
      await waitForText(here, '#calculator .reasons', reason);
      await waitForAnswer(here, 'No.');
    }
  });

  test('container instances are asked for and excluded', async () => {
    const here = await open(page, { ...eligible, platform: 'secure-firewall-3100' });
    await waitForAnswer(here, 'Still open: the mode.');
    await fill(here, 'Mode', 'multi-instance');
    await waitForText(here, '#calculator .reasons', 'Not for container instances');
  });

  test('by keyboard alone', async () => {
    const here = await open(page, { ...eligible, packageOnPeer: '' });
    await waitForAnswer(here, 'Still open: the package on the other device.');
    await tabTo(here, '[name=peer-sync-packageOnPeer]');
    await here.keyboard.press(' ');
    await waitForAnswer(here, 'Yes.');
    await tabTo(here, '#peer-sync-address');
    await here.keyboard.type('2001:db8::1');
    await waitForText(here, '.peer-steps', 'show peer details 2001:db8::1');
  });
});
