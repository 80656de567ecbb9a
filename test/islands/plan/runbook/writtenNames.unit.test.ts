import { describe, expect, test } from 'vitest';
import { runbookOf } from '../../../../src/islands/plan/runbook/runbook.ts';
import { namedSteps, writtenName } from '../../../../src/islands/plan/runbook/writtenNames.ts';
import { emptyWork, withStep } from '../../../../src/islands/plan/work/work.ts';
import { type PlanQuestion, planUpgrade } from '../../../../src/rules/plan/planUpgrade.ts';
import { nameOf } from '../../../rules/plan/planSteps.ts';

const stamp = { at: '2026-01-31T02:00:00.000Z', by: 'Ana' };
const pair = { platform: '4110', mode: 'appliance', deployment: 'high-availability' };
const chassis = { ...pair, from: '7.0.6', to: '7.6.0', fxos: '2.10' };
const single = { platform: '3105', mode: 'appliance', deployment: 'standalone', from: '7.2.5' };
const hotfix = { ...pair, from: '7.2.5', kind: 'hotfix' };
const upgrade = 'Cisco_FTD_SSP_Upgrade-7.4.2-172.sh.REL.tar';

/** The names in the steps of the window of the first upgrade, once a name is written down where it is fetched. */
function namesAfter(device: PlanQuestion, step: string, text: string): string[] {
  const plan = planUpgrade(device);
  const id = `${plan.hops[0]?.id}/days-before/${step}`;
  const work = withStep(emptyWork, id, { fillIn: { ...stamp, text } });
  const { rows } = runbookOf(plan, work, false, namedSteps);
  return rows.flatMap(({ step: { id, files } }) =>
    id.startsWith(`${plan.hops[0]?.id}/in-the-window/`)
      ? files.flatMap(({ guideName, complete }) => (complete ? guideName : []))
      : [],
  );
}

describe('a name that is written down where a file is fetched', () => {
  test.each([
    [chassis, 'fetch-threat-defense', upgrade, 1],
    [chassis, 'fetch-threat-defense', ` ${upgrade} `, 1],
    [chassis, 'fetch-chassis', 'fxos-k9.2.14.1.131.SPA', 2],
    [single, 'fetch-threat-defense', 'Cisco_FTD_SSP_FP3K_Upgrade-7.4.2-172.sh.REL.tar', 1],
    [single, 'fetch-threat-defense', 'Cisco_FTD_SSP-FP3K_Upgrade-7.4.2-172.sh.REL.tar', 1],
    [hotfix, 'fetch-threat-defense', 'Cisco_FTD_SSP_Hotfix_AO-7.2.5.1-2.sh.REL.tar', 1],
  ])('%j, %s: %s stands in %i steps of the window', (device, step, name, count) => {
    const to = device === single ? { ...device, to: '7.4' } : device;
    expect(namesAfter(to, step, name)).toEqual(Array<string>(count).fill(name.trim()));
  });

  test.each([
    ['of another family', 'Cisco_FTD_SSP_FP3K_Upgrade-7.4.2-172.sh.REL.tar'],
    ['of another train', 'Cisco_FTD_SSP_Upgrade-7.2.5-208.sh.REL.tar'],
    ['of a patch', 'Cisco_FTD_SSP_Patch-7.4.2.1-30.sh.REL.tar'],
    ['that was unpacked', 'Cisco_FTD_SSP_Upgrade-7.4.2-172.sh'],
    ['that the browser changed', 'Cisco_FTD_SSP_Upgrade-7.4.2-172.sh.REL (1).tar'],
    ['that is none', 'ask Ben'],
  ])('one %s is taken over nowhere: %s', (_, name) => {
    expect(namesAfter(chassis, 'fetch-threat-defense', name)).toEqual([]);
  });

  test.each([
    ['', null],
    [upgrade, true],
    ['ask Ben', false],
  ])('%j fits: %s', (text, fits) => {
    const step = planUpgrade(chassis).hops[0]?.phases[0]?.steps.find(
      (each) => nameOf(each) === 'fetch-threat-defense',
    );
    if (!step) throw new Error('no step');
    expect(writtenName(step, { ...stamp, text })?.fits ?? null).toBe(fits);
  });

  test.each(['Cisco_FTD_SSP_Upgrade-7.4.2-172.sh.REL.tar', 'ask Ben'])(
    'no hotfix is called %s',
    (name) => {
      expect(namesAfter(hotfix, 'fetch-threat-defense', name)).toEqual([]);
    },
  );
});
