import { expect, test } from 'vitest';
import * as rules from '../../src/rules/index.ts';
import { outsideFamily, outsideModel } from './standIns.ts';

/*
 * What a tired engineer types, in every field that takes free text: it is read as what it can only be, or it
 * is asked about. What looks like a slip is never answered without a word.
 */

const small = { platform: '1010', deployment: 'standalone' };
const chassis = { platform: '4115', mode: 'appliance', deployment: 'standalone' };
const upgrade = { from: '7.2.8', to: '7.4.2' };

// [typed, release and build as read; `null` where it is asked about]
test.each<[typed: string, read: string | null]>([
  ['7.4.x', '7.4'],
  ['7.4.X', '7.4'],
  ['7,6', '7.6'],
  ['7,4,2', '7.4.2'],
  ['v7.4', '7.4'],
  ['FTD 7.4.2-172', '7.4.2-172'],
  ['7.4.2 (build 172)', '7.4.2-172'],
  ['7.4.2 BUILD172', '7.4.2-172'],
  ['7.4.2(172)', '7.4.2-172'],
  // A build with a dot, numbers of something else, and digits that are none
  ['7.0.6.236', null],
  ['7.4.2,172', null],
  ['7.6-113', null],
  ['9.18(4)', null],
  ['2.12', null],
  ['2.14.1.131', null],
  ['７.４', null],
  ['٧.٤', null],
  // A zero in front could hide another number
  ['7.02', null],
  ['7.4.2-0172', null],
  // More than one, or a wish
  ['7.2/7.4', null],
  ['7.2 to 7.4', null],
  ['>=7.4.2', null],
  ['latest', null],
  // Of another product
  ['ASA 9.18.4', null],
  ['FMC 7.4.2', null],
  ['7.4.2 Hotfix AB', null],
])('version “%s” is read as %s', (typed, read) => {
  const parsed = rules.parseVersion(typed);
  const { release, build } = parsed.ok ? parsed.value : { release: null, build: null };
  expect(build === null ? release : `${release}-${build}`).toBe(read);
  expect(parsed.ok || /A version looks like|has two readings/.test(parsed.message)).toBe(true);
});

// [where it is typed, answer, what it must say, what it must not say]
test.each<[where: string, answer: object, says: RegExp[], never: RegExp[]]>([
  [
    'an FXOS version where threat defense is asked',
    rules.findUpgradePaths({ ...small, from: '2.12', to: '7.4' }),
    [/FXOS begins with 2/],
    [/with its present manager/],
  ],
  [
    'the headline of a device on 7.1: what Table 1 says, and no more',
    rules.findUpgradePaths({ ...small, from: '7.1.0', to: '7.4' }),
    [/"headline":"Firepower 1000: no, Table 1 gives no path from 7\.1\.0 to 7\.4"/],
    [/nothing leads/, /reimage/],
  ],
  [
    'a build for a third number, in the current version',
    rules.checkDirectUpgrade({ ...small, from: '7.2.208', to: '7.4.2' }),
    [/7\.2\.208 is far beyond the newest 7\.2 release/],
    [],
  ],
  [
    'a build for a third number, in the target',
    rules.planUpgrade({ ...small, from: '7.2.5', to: '7.6.113' }),
    [/7\.6\.113 is far beyond the newest 7\.6 release/],
    [],
  ],
  [
    'a build for a third number, of a hotfix',
    rules.planUpgrade({ ...small, from: '7.2.208', kind: 'hotfix' }),
    [/7\.2\.208 is far beyond/],
    [],
  ],
  [
    'a build for a third number, of a file that is asked for',
    rules.packageNames({ platform: '1010', to: '7.2.99', build: '1' }),
    [/7\.2\.99 is far beyond/],
    [],
  ],
  [
    'a build for a third number, in a file name',
    rules.identifyPackage('Cisco_FTD_SSP_FP1K_Upgrade-7.4.172-1.sh.REL.tar', { to: '7.4' }),
    [/7\.4\.172 is far beyond/],
    [],
  ],
  [
    'a build for the third number of FXOS',
    rules.findUpgradePaths({ ...chassis, ...upgrade, fxos: '2.14.131' }),
    [/third number looks like a build/, /"need":"required"/],
    [/no newer FXOS than 2\.14\.131/],
  ],
  [
    'the same as a target',
    rules.packageNames({ ...chassis, to: '7.4.2', build: '172', targetFxos: '2.14.131' }),
    [/third number looks like a build/],
    [/2\.14\.131\./],
  ],
  [
    'the same in a file name',
    rules.identifyPackage('fxos-k9.2.14.131.1.SPA', { ...chassis, to: '7.4.2' }),
    [/"usable":"unknown"/, /third number looks like a build/],
    [],
  ],
  [
    'FXOS below the minimum of its train',
    rules.findUpgradePaths({ ...chassis, ...upgrade, fxos: '2.14.0.50' }),
    [/"need":"required"/, /older than 2\.14\.1\.131, the minimum for 7\.4/],
    [/no newer FXOS/],
  ],
  [
    'the file of an FXOS below the minimum',
    rules.identifyPackage('fxos-k9.2.14.0.50.SPA', { ...chassis, to: '7.4.2' }),
    [/"usable":"unknown"/, /"outcome":"contradicted"/],
    [/"usable":"yes"/],
  ],
  [
    'an FXOS target below the minimum',
    rules.packageNames({ ...chassis, to: '7.4.2', build: '172', targetFxos: '2.14.0.50' }),
    [/"verdict":"contradicted"/],
    [],
  ],
  [
    'a build with zeros in front',
    rules.packageNames({ platform: '1010', to: '7.4.2', build: '0172' }),
    [/is not a build/],
    [/-0172/],
  ],
  [
    'a build with its word',
    rules.packageNames({ platform: '1010', to: '7.4.2', build: 'Build 172' }),
    [/"verdict":"named"/],
    [],
  ],
  [
    'a build with zeros in front, in a file name',
    rules.identifyPackage('Cisco_FTD_SSP_FP1K_Upgrade-7.4.2-0172.sh.REL.tar', { ...small }),
    [/"usable":"no"/],
    [],
  ],
  [
    'a file for a mode that Cisco’s chapter says nothing of',
    rules.identifyPackage('Cisco_Secure_FW_TD_4200-7.6.0-113.sh.REL.tar', {
      ...{ platform: '4215', mode: 'multi-instance', to: '7.6.0' },
    }),
    [/"usable":"unknown"/, /says nothing of the mode/],
    [],
  ],
  [
    'backups for that mode',
    rules.backupChecklist({ platform: '4215', mode: 'multi-instance', kind: 'upgrade' }),
    [/Table 10 says nothing of a chassis of the Secure Firewall 4200 in this mode/],
    [],
  ],
  [
    'a family that this site does not cover, by its order number',
    rules.findUpgradePaths({ ...upgrade, platform: `CSF${outsideModel}-TD-K9` }),
    [new RegExp(`"summary":"Not covered\\. .*a model of the ${outsideFamily}`)],
    [],
  ],
  [
    'two models of one family',
    rules.findUpgradePaths({ ...upgrade, platform: '2130/2140' }),
    [/"verdict":"direct"/, /"invalid":\[\]/],
    [],
  ],
  [
    'a transfer for what the device runs',
    rules.checkPeerSync({ ...small, from: '7.2.5', to: '7.2.5' }),
    [/The device runs 7\.2\.5 already/],
    [],
  ],
  [
    'the way back of a downgrade',
    rules.wayBack({ ...small, from: '7.4.2', to: '7.2.5', kind: 'major' }),
    [/7\.2\.5 is older than 7\.4\.2: a downgrade/],
    [/Revert can/],
  ],
  [
    'the way back of an upgrade that there is not',
    rules.wayBack({ ...small, platform: '2130', from: '7.2.5', to: '7.6.0' }),
    [/The Firepower 2100 ends at 7\.4/],
    [/Revert can/],
  ],
  [
    'a patch that is none',
    rules.wayBack({ ...small, from: '7.2.5', to: '7.4.2', kind: 'patch' }),
    [/a major upgrade, not a patch upgrade/],
    [/Uninstalling the patch/],
  ],
])('%s', (_, answer, says, never) => {
  const text = JSON.stringify(answer);
  for (const each of says) expect(text).toMatch(each);
  for (const each of never) expect(text).not.toMatch(each);
});
