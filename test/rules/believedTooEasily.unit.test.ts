import { expect, test } from 'vitest';
import * as rules from '../../src/rules/index.ts';
import { newerFxos } from './standIns.ts';

/*
 * What was once believed too easily, a case each: an answer must say what holds, and must not say what no
 * source says. Whole tables of the same kinds stand beside the functions.
 */

const chassis = { platform: '4115', mode: 'appliance', deployment: 'standalone' };
const pair = { platform: '3110', mode: 'multi-instance', deployment: 'high-availability' };
const small = { platform: '1010', deployment: 'standalone' };
const asked = { ...small, from: '7.2.5', to: '7.4.2' };
const peer = {
  ...{ sameManagementCenter: true, analyticsMode: false },
  ...{ addressTranslation: false, packageOnPeer: true },
};

const noFxos = ['7.2', '7.2.8', '9.16', '21.2', '2.122', '2.166', '3.0', '10.0'];

// [what, answer, what it must say, what it must not say]
const cases: [what: string, answer: object, says: RegExp[], never: RegExp[]][] = [
  ...noFxos.map((fxos): (typeof cases)[number] => [
    `FXOS ${fxos}`,
    rules.findUpgradePaths({ ...chassis, from: '7.2.8', to: '7.6.0', fxos }),
    [/is no FXOS/, /"need":"required"/],
    [/enough/, /no newer FXOS than/],
  ]),
  [
    'FXOS in the plan',
    rules.planUpgrade({ ...chassis, from: '7.2.8', to: '7.6.0', fxos: '7.2' }),
    [/is no FXOS/, /Upgrade the chassis/],
    [],
  ],
  [
    'FXOS newer than the table',
    rules.findUpgradePaths({ ...chassis, from: '7.2.8', to: '7.6.0', fxos: newerFxos }),
    [/does not say if it is enough/, /FXOS Compatibility/],
    [],
  ],
  [
    'FXOS as a target',
    rules.packageNames({ ...chassis, to: '7.6.0', build: '113', targetFxos: '21.6.0.1' }),
    [/is no FXOS/],
    [/21\.6\.0\.1\.SPA/],
  ],
  [
    'FXOS of a file that is newer than the table',
    rules.identifyPackage(`fxos-k9.${newerFxos}.0.520.SPA`, { platform: '4110', to: '7.2.5' }),
    [/"usable":"unknown"/, /does not say if 7\.2 runs on it/],
    [],
  ],
  [
    'FXOS in a file name',
    rules.identifyPackage('fxos-k9.7.2.5.208.SPA', { platform: '4110', to: '7.6.0' }),
    [/"usable":"unknown"/, /threat defense version/],
    [],
  ],
  [
    'FXOS as the banner prints it',
    rules.findUpgradePaths({ ...chassis, from: '7.2.8', to: '7.6', fxos: '2.16.0 (build 128)' }),
    [/"invalid":\[\]/, /no newer FXOS than 2\.16\.0/],
    [/runs 2\.12/, /"need":"required"/],
  ],
  [
    'a build with a dot as current version',
    rules.checkDirectUpgrade({ platform: '4115', from: '7.0.6.236', to: '7.0.6.1' }),
    [/two readings/, /"instead":\["7\.0\.6-236","7\.0\.6\.236 \(patch\)"\]/],
    [/older/],
  ],
  [
    'a build with a dot as target',
    rules.planUpgrade({ ...chassis, from: '7.2.5', to: '7.4.2.172', fxos: '2.12' }),
    [/two readings/, /"hops":\[\]/],
    [/Patch-7\.4\.2\.172/],
  ],
  [
    'a build with a dot that is taken for a direct upgrade',
    rules.checkDirectUpgrade({ platform: '4115', from: '7.2.5', to: '7.2.5.208' }),
    [/two readings/],
    [/Yes\./, /direct upgrade/],
  ],
  [
    'a chassis that is ahead',
    rules.planUpgrade({ ...chassis, from: '7.0.6', to: '7.6', fxos: '2.12.0.31' }),
    [/the latest 7\.2\.x/, /no chassis upgrade on it can be blocked/],
    [/fetch-chassis.*fetch-chassis/],
  ],
  [
    'a chassis that is ahead, with no train to go to',
    rules.findUpgradePaths({ ...chassis, from: '7.0.6', to: '7.2.8', fxos: '2.11' }),
    [/to a version that this FXOS supports, then the chassis, then threat defense again/],
    [/to 7\.1/],
  ],
  ...[rules.planUpgrade, rules.findUpgradePaths].map((ask): (typeof cases)[number] => [
    `multi-instance on the 4200: ${ask.name}`,
    ask({ ...pair, platform: '4215', from: '7.6.0', to: '7.6.2' }),
    [/"verdict":"not-covered"/, /unknown, not a no/],
    [/Choose appliance/, /"chassis":null/],
  ]),
  [
    'the order of the 4200 in multi-instance mode',
    rules.upgradeOrder({ ...pair, platform: '4215' }),
    [/Not covered\. Cisco’s guide says nothing of the mode/, /"steps":\[\]/],
    [/Choose/],
  ],
  [
    'the way back of container instances on the 4200',
    rules.wayBack({ ...pair, platform: '4215', from: '7.6.0', to: '7.6.2' }),
    [/"verdict":"none"/, /not supported for container instances/],
    [/Revert can take/],
  ],
  [
    'a transfer to container instances on the 4200',
    rules.checkPeerSync({ ...pair, ...peer, platform: '4215', from: '7.4.1' }),
    [/No\. Not for container instances/],
    [/Yes\./],
  ],
  [
    'an order for what cannot be read',
    rules.upgradeOrder({ platform: 'no such thing', deployment: 'standalone' }),
    [/"verdict":"incomplete"/, /no platform or model that this site knows/],
    [/Not covered/],
  ],
  [
    'a cluster where there is no table for it',
    rules.planUpgrade({ ...asked, platform: '3110', deployment: 'inter-chassis-cluster' }),
    [/"verdict":"not-covered"/],
    [/Choose standalone/],
  ],
  [
    'Google Cloud across its border',
    rules.planUpgrade({ ...small, platform: 'Google Cloud', from: '7.0.6', to: '7.2.5' }),
    [/"verdict":"contradicted"/, /Table 1 says yes/, /Redeploy it there/],
    [/"steps"/],
  ],
  [
    'a file for Google Cloud across its border',
    rules.identifyPackage('Cisco_FTD_Upgrade-7.2.5-208.sh.REL.tar', {
      ...{ platform: 'Google Cloud', from: '7.0.6', to: '7.2.5' },
    }),
    [/"outcome":"contradicted"/, /Redeploy it there/],
    [/"usable":"yes"/],
  ],
  [
    'the same on another host',
    rules.planUpgrade({ ...small, platform: 'KVM', from: '7.0.6', to: '7.2.5' }),
    [/"verdict":"planned"/],
    [/Google/, /"publicCloud"\]/],
  ],
  [
    'the same on a host that Cisco’s chapter does not name',
    rules.checkDirectUpgrade({ platform: 'Nutanix', from: '7.0.6', to: '7.2.5' }),
    [/"verdict":"direct"/],
    [/Google/],
  ],
  [
    'a version that the manager does not manage',
    rules.planUpgrade({ ...small, from: '7.0.1', to: '7.4.1' }),
    [/"verdict":"contradicted"/, /present manager first/],
    [/"steps"/],
  ],
  ...(
    [
      ['1010', '7.1.0', /does not manage 7\.1/],
      ['1010', '7.0.1', /present manager/],
      ['3110', '7.0.6', /first release/],
      ['4215', '7.2.5', /first release/],
    ] as const
  ).map(([platform, from, why]): (typeof cases)[number] => [
    `a hotfix for the ${platform} on ${from}`,
    rules.planUpgrade({ ...small, platform, from, kind: 'hotfix' }),
    [/"verdict":"contradicted"/, why],
    [/"steps"/],
  ]),
  [
    'FXOS that was only assumed',
    rules.findUpgradePaths({ ...chassis, from: '7.2.8', to: '7.6' }),
    [/if the chassis runs 2\.12/, /"isFromAssumed":true/],
    [/and the chassis runs/],
  ],
  ...['7.2', '7.4.2', '2.12', '2.12.0.498'].map((firmware): (typeof cases)[number] => [
    `${firmware} as a firmware version`,
    rules.packageNames({ ...chassis, to: '7.2.5-208', targetFxos: '2.12.0.498', firmware }),
    [/“7\.[24].*” is a threat defense version|“2\.12.*” is an FXOS version/],
    [/firmware\.(?:7|2)\./],
  ]),
  [
    'firmware for an FXOS that may have it inside',
    rules.packageNames({ ...chassis, to: '7.2.5-208', targetFxos: '2.14' }),
    [/may be 2\.14\.1, which has the firmware inside/],
    [/"role":"firmware"/],
  ],
  [
    'nothing newer is known',
    rules.findUpgradePaths({ ...small, from: '7.6.4', to: '7.6' }),
    [/There may be nothing newer/],
    [],
  ],
  [
    'a release far beyond the newest',
    rules.checkDirectUpgrade({ ...small, from: '7.2.5', to: '7.2.99' }),
    [/far beyond the newest 7\.2 release/],
    [],
  ],
  [
    'a downgrade from what is not covered',
    rules.checkDirectUpgrade({ from: '10.0.0', to: '7.6' }),
    [/"summary":"7\.6 is older than 10\.0\.0: a downgrade/],
    [],
  ],
  ['readiness that nobody has checked', rules.readinessChecklist(asked), [], [/"outcome":"met"/]],
  ['a backup that nobody has made', rules.backupChecklist(asked), [], [/"outcome":"met"/]],
  [
    'a package of a release that cannot exist',
    rules.identifyPackage('Cisco_FTD_SSP_FP2K_Upgrade-7.6.0-1-Hotfix_B.sh'),
    [/"guideName":null,"siteName":null/],
    [/published name/],
  ],
  [
    'a model as a device prints it',
    rules.findUpgradePaths({ ...asked, platform: 'Cisco Firepower 1010 Threat Defense' }),
    [/"platform":"firepower-1000"/, /"verdict":"direct"/],
    [/Not covered/],
  ],
  [
    'a platform that cannot be read',
    rules.findUpgradePaths({ ...asked, platform: 'no such thing' }),
    [/"verdict":"direct"/, /no platform or model that this site knows/],
    [/Not covered/],
  ],
  [
    'a version as a device prints it',
    rules.checkDirectUpgrade({ ...small, from: '7.2.10 (Lina 9.18.4)', to: '7,6' }),
    [/"invalid":\[\]/, /7\.2\.10 to 7\.6 is a direct upgrade/],
    [],
  ],
];

test.each(cases)('%s', (_, answer, says, never) => {
  const text = JSON.stringify(answer);
  for (const words of says) expect(text).toMatch(words);
  for (const words of never) expect(text).not.toMatch(words);
});
