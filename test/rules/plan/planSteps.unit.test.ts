import { expect, test } from 'vitest';
import { type PlanQuestion, planUpgrade } from '../../../src/rules/plan/planUpgrade.ts';
import { nameOf, stepsOf } from './planSteps.ts';

const upgrade = { platform: '1010', deployment: 'standalone', from: '7.2.5', to: '7.4.2' };
const hotfix = { platform: '1010', deployment: 'standalone', from: '7.2.5', kind: 'hotfix' };
const enough = { managementCenterDiskSpace: true, bandwidth: true };
const direct = { ...enough, appliesNow: true, managementCenterReachesCisco: true };
const server = { managementCenterDiskSpace: false, internalServer: true };
const shared = { platform: '3110', mode: 'multi-instance', from: '7.4.1', to: '7.4.2' };
const pair = { ...shared, deployment: 'high-availability' };

const stepsBetween = (question: PlanQuestion, first: string, last: string) => {
  const names = stepsOf(planUpgrade(question)).map(nameOf);
  return names.slice(names.indexOf(first) + 1, names.indexOf(last)).join(' ');
};

// [how the package travels, steps between the bandwidth and the changes]
const packages: [PlanQuestion, string][] = [
  [upgrade, 'choose-way fetch-threat-defense copy-ahead'],
  [{ ...upgrade, ...direct }, 'fetch-threat-defense copy-ahead'],
  [
    { ...upgrade, ...direct, managementCenterReachesCisco: false },
    'fetch-threat-defense upload-package copy-ahead',
  ],
  [
    { ...upgrade, ...server },
    'fetch-threat-defense put-on-the-server specify-remote-location copy-ahead',
  ],
  [{ ...upgrade, ...server, internalServer: false }, 'choose-way fetch-threat-defense copy-ahead'],
  [{ ...hotfix, ...enough }, 'fetch-threat-defense upload-package copy-ahead'],
];

test.each(packages)('%j: %s', (question, names) => {
  expect(stepsBetween(question, 'bandwidth', 'changes-before')).toBe(names);
});

// [what is asked, steps of the window between the backup and threat defense]
const windows: [PlanQuestion, string][] = [
  [upgrade, 'leave-alone enable-revert'],
  [hotfix, 'leave-alone'],
  [{ ...upgrade, deployment: 'high-availability' }, 'pair-before leave-alone enable-revert'],
  [
    { ...upgrade, platform: '4115', deployment: 'high-availability' },
    'pair-before leave-alone chassis-of-standby check-chassis-of-standby switch-roles chassis-of-new-standby check-chassis-of-new-standby checks-passed-again enable-revert',
  ],
  [
    { ...shared, deployment: 'standalone' },
    'leave-alone chassis check-chassis checks-passed-again',
  ],
  [pair, 'pair-before leave-alone wizard-option checks-passed-again'],
  [
    { ...pair, serialUpgrade: true },
    'pair-before leave-alone wizard-option chassis-of-standby check-chassis-of-standby chassis-of-active check-chassis-of-active checks-passed-again',
  ],
  [
    { ...pair, serialUpgrade: 'no' },
    'pair-before leave-alone wizard-option chassis-of-standby check-chassis-of-standby switch-roles chassis-of-new-standby check-chassis-of-new-standby checks-passed-again',
  ],
];

test.each(windows)('%j: %s', (question, names) => {
  expect(stepsBetween(question, 'transfer-verified-before', 'threat-defense')).toBe(names);
});

// [what is asked, step, what it must say]
const says: [PlanQuestion, string, string][] = [
  [upgrade, 'remote-copy-before', 'The upgrade deletes all backups stored on the system.'],
  [{ ...upgrade, ...direct }, 'fetch-threat-defense', 'click Download beside 7.4.2.'],
  [{ ...upgrade, ...enough, appliesNow: false }, 'upload-package', '> Choose File.'],
  [{ ...upgrade, ...server }, 'specify-remote-location', '> Specify Remote Location.'],
  [{ ...upgrade, ...server, internalServer: false }, 'choose-way', 'Free disk space'],
  [{ ...upgrade, deployment: 'high-availability' }, 'copy-ahead', 'one member'],
  [{ ...upgrade, deployment: 'high-availability' }, 'pair-after', 'the other Standby Ready.'],
  [
    { ...upgrade, platform: '4115' },
    'fetch-chassis',
    'build 2.14.1.131 or later (minimum of Cisco',
  ],
  [
    { ...upgrade, platform: '4115', deployment: undefined },
    'order-of-chassis',
    'Leave this out if it runs that already.',
  ],
  [{ ...upgrade, platform: '4115' }, 'checks-passed', 'the checks are repeated after it'],
  [{ ...upgrade, platform: '4115' }, 'checks-passed-again', 'Now that the chassis is upgraded'],
  [pair, 'checks-passed-again', 'If a chassis was upgraded'],
  [{ ...upgrade, platform: '4115' }, 'fxos-release-notes', 'the version that the chassis runs now'],
  [
    { ...upgrade, platform: '4115', from: '7.0.6', to: '7.3', fxos: '2.12.0.31' },
    'chassis-blocked',
    'upgrade threat defense to 7.2',
  ],
  [
    pair,
    'wizard-option',
    'choose serial upgrade or two workflows; parallel upgrade is not recommended',
  ],
  [{ ...pair, serialUpgrade: true }, 'wizard-option', 'Parallel upgrade is not recommended'],
  [{ ...pair, serialUpgrade: true }, 'chassis-of-standby', 'put the standby unit first'],
  [pair, 'way-back', 'Revert is not supported for container instances.'],
  [upgrade, 'way-back', 'Revert can take this upgrade back'],
  [hotfix, 'verify', 'The device goes on reporting 7.2.5.'],
  [{ ...upgrade, platform: 'KVM' }, 'hosting-environment', 'hosting environment'],
  [{ ...upgrade, platform: 'AWS' }, 'threat-defense-before', 'does not support backup'],
];

test.each(says)('%j: step %s says “%s”', (question, name, words) => {
  const step = stepsOf(planUpgrade(question)).find((each) => nameOf(each) === name);
  expect(step?.text).toContain(words);
});

const twoHops = { platform: '4115', deployment: 'high-availability', from: '7.0.6', to: '7.6.0' };

test('Between two upgrades the reader backs up once', () => {
  const { hops } = planUpgrade(twoHops);
  const isBackup = /backup|back up|transfer/i;
  const backups = hops.map(({ phases }) =>
    phases.map(({ steps }) => steps.filter(({ text }) => isBackup.test(text)).map(nameOf)),
  );
  const names = (when: string) =>
    ['threat-defense', '4100-9300-chassis', 'remote-copy', 'transfer-verified'].map(
      (name) => `${name}-${when}`,
    );
  expect(backups.map(([, ...phases]) => phases)).toEqual([
    [names('before'), names('after')],
    [['transfer-verified-before'], names('after')],
  ]);
});

test('Chassis steps say once what holds of all of them', () => {
  const [, window] = planUpgrade(twoHops).hops[0]?.phases ?? [];
  const said = window?.steps
    .filter((step) => nameOf(step).startsWith('chassis-of') || nameOf(step) === 'switch-roles')
    .map(({ reasons }) => reasons.map(({ rule }) => rule));
  expect(said).toEqual([
    [
      'table-2',
      'chassis-for-major-versions',
      'one-chassis-at-a-time',
      'blocked-without-chassis',
      'minimum-fxos-builds',
      'chassis-reboots',
    ],
    ['table-2'],
    ['table-2', 'minimum-fxos-builds'],
  ]);
});

// [what is asked, inputs that it waits for]
test.each<[PlanQuestion, string[]]>([
  [pair, ['serialUpgrade']],
  [{ ...pair, serialUpgrade: false }, []],
  [{ ...shared, deployment: 'standalone' }, []],
  [{ ...upgrade, platform: '9300', mode: 'appliance', fxos: '2.12' }, ['asaBeside']],
])('%j waits for %j', (question, missing) => {
  expect(planUpgrade(question).missing).toEqual(missing);
});

// [what is asked, verdict]
test.each<[PlanQuestion, string]>([
  [{ ...hotfix, from: '7.1.0' }, 'contradicted'],
  [{ ...hotfix, from: '7.0.1' }, 'contradicted'],
  [{ ...hotfix, platform: '3110', from: '7.0.6' }, 'contradicted'],
  [{ ...hotfix, platform: '4215' }, 'contradicted'],
  [
    { ...upgrade, platform: '4215', mode: 'multi-instance', from: '7.6.0', to: '7.6.2' },
    'not-covered',
  ],
  [{ ...upgrade, platform: '3110', deployment: 'inter-chassis-cluster' }, 'not-covered'],
  [{ ...upgrade, platform: 'Google Cloud', from: '7.0.6', to: '7.2.5' }, 'contradicted'],
])('%j is %s, without a hop', (question, verdict) => {
  expect(planUpgrade(question)).toMatchObject({ verdict, hops: [] });
});
