import { expect, test } from 'vitest';
import { deploymentNames } from '../../src/rules/facts/platforms.ts';
import { describeAnswers } from '../support/describeInBrowsers.ts';
import {
  byRole,
  field,
  fill,
  waitForAnswer,
  waitForText,
  waitForValue,
} from '../support/onThePage.ts';

const page = 'guide/upgrade-order/';

describeAnswers('Upgrade order', ({ open, waitForKey }) => {
  test('lists and draws the steps of the deployment', async () => {
    const here = await open(page);
    await fill(here, 'Platform', '4112');
    await fill(here, 'Deployment', 'inter-chassis-cluster');
    await waitForText(here, '.order-steps', 'Move the control module');
    const steps = await here.$$eval('.order-steps > li > p', (all) =>
      all.map((one) => one.textContent),
    );
    expect(steps).toHaveLength(4);
    expect(steps[0]).toContain('all data units');
    expect(steps[3]).toContain('threat defense');
    await byRole(
      here,
      'image',
      'Chassis 1 (control): chassis not yet upgraded, threat defense not yet upgraded. ' +
        'Chassis 2 (data): chassis being upgraded, threat defense not yet upgraded. ' +
        'Chassis 3 (data): chassis not yet upgraded, threat defense not yet upgraded.',
    );
    await waitForKey(here, 'deployment', 'inter-chassis-cluster');
  });

  test('shows each option of the wizard', async () => {
    const device = {
      platform: 'secure-firewall-3100',
      mode: 'multi-instance',
      deployment: 'high-availability',
    };
    const here = await open(page, device);
    for (const option of ['Serial upgrade', 'Two workflows', 'Parallel upgrade']) {
      await byRole(here, 'heading', option);
    }
    await waitForText(here, '#calculator', 'Not recommended');
  });

  test('offers what Cisco’s chapter says nothing of, too, and says so', async () => {
    const here = await open(page, { platform: 'secure-firewall-4200' });
    await waitForValue(here, 'Mode', 'appliance');
    const offered = async (label: string) =>
      (await field(here, label)).evaluate((one) =>
        [...(one as HTMLSelectElement).options].map(({ value }) => value),
      );
    expect(await offered('Deployment')).toEqual(['', ...Object.keys(deploymentNames)]);
    expect(await offered('Mode')).toEqual(['', 'appliance', 'multi-instance']);
    await fill(here, 'Mode', 'multi-instance');
    await waitForAnswer(here, 'Not covered. Cisco’s guide says nothing of the mode');
    await fill(here, 'Mode', 'appliance');
    await fill(here, 'Deployment', 'inter-chassis-cluster');
    await waitForAnswer(here, 'Not covered. Cisco’s guide says nothing of the deployment');
  });

  test('says what is missing, and shows a deployment that does not exist', async () => {
    const here = await open(page, { platform: 'secure-firewall-3100' });
    await waitForAnswer(here, /Give the mode and the deployment/);
    const other = { platform: 'firepower-1000', deployment: 'intra-chassis-cluster' };
    await open(page, other, { page: here });
    await waitForAnswer(here, 'Not covered');
    await waitForText(here, '#upgrade-order-deployment-help', 'says nothing of the deployment');
  });
});
