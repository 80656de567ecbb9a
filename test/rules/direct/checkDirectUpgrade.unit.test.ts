import { expect, test } from 'vitest';
import {
  type DirectUpgradeInput,
  type DirectUpgradeQuestion,
  type DirectVerdict,
  checkDirectUpgrade,
} from '../../../src/rules/direct/checkDirectUpgrade.ts';
import type { Mode } from '../../../src/rules/facts/platforms.ts';
import type { RuleId } from '../../../src/rules/reason.ts';
import {
  olderTrain,
  trainBetween,
  outsideModel,
  unknownModel,
  unknownRelease,
  unknownTrain,
} from '../standIns.ts';

type Case = [
  platform: string,
  from: string,
  to: string,
  verdict: DirectVerdict,
  failed?: RuleId[],
  missing?: DirectUpgradeInput[],
  mode?: Mode,
];

const noPlatform: DirectUpgradeInput[] = ['platform'];

// [platform, from, to, verdict, rules that fail, what is missing, mode]
const cases: Case[] = [
  // Every row of Table 1, release to release
  ['isa-3000', '7.6.0', '7.6.2', 'direct'],
  ['isa-3000', '7.4.1', '7.6.0', 'direct'],
  ['isa-3000', '7.4.1', '7.4.2', 'direct'],
  ['isa-3000', '7.3.0', '7.6.0', 'direct'],
  ['isa-3000', '7.3.0', '7.4.1', 'direct'],
  ['isa-3000', '7.3.0', '7.3.1', 'direct'],
  ['isa-3000', '7.2.0', '7.6.0', 'direct'],
  ['isa-3000', '7.2.0', '7.4.1', 'direct'],
  ['isa-3000', '7.2.0', '7.3.0', 'direct'],
  ['isa-3000', '7.2.0', '7.2.10', 'direct'],
  ['isa-3000', '7.2.9', '7.2.10', 'direct'],
  ['isa-3000', '7.1.0', '7.6.0', 'not-direct', ['table-1', 'nothing-with-7-1']],
  ['isa-3000', '7.1.0', '7.4.1', 'not-direct', ['table-1', 'nothing-with-7-1']],
  ['isa-3000', '7.1.0', '7.3.0', 'not-direct', ['table-1', 'nothing-with-7-1']],
  ['isa-3000', '7.1.0', '7.2.0', 'not-direct', ['table-1', 'nothing-with-7-1']],
  ['isa-3000', '7.1.0', '7.1.1', 'not-direct', ['table-1', 'nothing-with-7-1']],
  ['isa-3000', '7.0.6', '7.6.0', 'not-direct', ['table-1']],
  ['isa-3000', '7.0.6', '7.4.1', 'direct'],
  ['isa-3000', '7.0.6', '7.3.0', 'direct'],
  ['isa-3000', '7.0.6', '7.2.0', 'direct'],
  ['isa-3000', '7.0.6', '7.1.0', 'not-direct', ['table-1', 'nothing-with-7-1']],
  ['isa-3000', '7.0.5', '7.0.6', 'direct'],
  // Trains
  ['isa-3000', '7.6', '7.6', 'direct', [], ['from-digits']],
  ['isa-3000', '7.4', '7.6', 'direct'],
  ['isa-3000', '7.2', '7.4', 'direct'],
  ['isa-3000', '7.2.5', '7.2', 'direct'],
  ['isa-3000', '7.2', '7.2.5', 'direct', [], ['from-digits']],
  ['isa-3000', '7.2', '7.2.0', 'already-there'],
  ['isa-3000', '7.2', '7.2.0.0', 'already-there'],
  ['isa-3000', '7.4', '7.4.0', 'already-there'],
  ['isa-3000', '7.0', '7.6', 'not-direct', ['table-1']],
  ['isa-3000', '7.0', '7.1', 'not-direct', ['table-1', 'nothing-with-7-1']],
  ['isa-3000', '7.1', '7.1', 'not-direct', ['table-1', 'nothing-with-7-1'], ['from-digits']],
  ['isa-3000', '7.6', '7.4', 'downgrade', ['table-1']],
  // Builds do not count
  ['isa-3000', '7.2.5-208', '7.4.2-172', 'direct'],
  ['isa-3000', 'Version 7.2.5 (Build 208)', 'v7.2.8', 'direct'],
  ['isa-3000', '7.4.1-132', '7.4.1-172', 'already-there'],
  // 7.4.0, in every row
  ['isa-3000', '7.3.1', '7.4.0', 'not-direct', ['never-to-7-4-0']],
  ['isa-3000', '7.2.5', '7.4.0', 'not-direct', ['never-to-7-4-0']],
  ['isa-3000', '7.1.0', '7.4.0', 'not-direct', ['table-1', 'nothing-with-7-1', 'never-to-7-4-0']],
  ['isa-3000', '7.0.6', '7.4.0', 'not-direct', ['never-to-7-4-0']],
  ['secure-firewall-4200', '7.3', '7.4.0', 'not-direct', ['never-to-7-4-0']],
  ['isa-3000', '7.2.5', '7.4.0.0', 'not-direct', ['never-to-7-4-0']],
  ['isa-3000', '7.6.0', '7.4.0', 'downgrade', ['table-1', 'never-to-7-4-0']],
  ['secure-firewall-4200', '7.4.0', '7.4.0', 'already-there'],
  ['secure-firewall-4200', '7.4.0', '7.4.1', 'direct'],
  ['secure-firewall-4200', '7.4.0', '7.4', 'direct'],
  ['secure-firewall-4200', '7.4.0', '7.6.0', 'direct'],
  // Patches go on their own release
  ['isa-3000', '7.2.5', '7.2.5.1', 'direct'],
  ['isa-3000', '7.2.5.1', '7.2.5.2', 'direct'],
  ['isa-3000', '7.2.5.0', '7.2.5.1', 'direct'],
  ['isa-3000', '7.2.5.1', '7.2.6', 'direct'],
  ['isa-3000', '7.2.5.1', '7.4.1', 'direct'],
  ['isa-3000', '7.2.4', '7.2.5.0', 'direct'],
  ['isa-3000', '7.2.4', '7.2.5.1', 'not-direct', ['patch-on-its-own-release']],
  ['isa-3000', '7.2.4.1', '7.2.5.1', 'not-direct', ['patch-on-its-own-release']],
  ['isa-3000', '7.2.5', '7.4.2.1', 'not-direct', ['patch-on-its-own-release']],
  ['isa-3000', '7.2', '7.4.2.1', 'not-direct', ['patch-on-its-own-release']],
  ['isa-3000', '7.0.6', '7.6.2.1', 'not-direct', ['table-1', 'patch-on-its-own-release']],
  ['isa-3000', '7.2', '7.2.5.1', 'depends', [], ['from-digits']],
  ['isa-3000', '7.2', '7.2.0.1', 'depends', [], ['from-digits']],
  ['isa-3000', '7.2.6', '7.2.5.1', 'downgrade', ['table-1']],
  ['isa-3000', '7.2.5.1', '7.2.5.1', 'already-there'],
  ['secure-firewall-4200', '7.4.0', '7.4.0.1', 'direct'],
  ['isa-3000', '7.4.0', '7.4.0.1', 'not-direct', ['never-to-7-4-0']],
  ['secure-firewall-4200', '7.4.0.1', '7.4.0.2', 'direct'],
  ['secure-firewall-4200', '7.4', '7.4.0.1', 'depends', [], ['from-digits']],
  ['isa-3000', '7.2.5', '7.4.0.1', 'not-direct', ['patch-on-its-own-release', 'never-to-7-4-0']],
  ['isa-3000', '7.2', '7.4.0.1', 'not-direct', ['patch-on-its-own-release', 'never-to-7-4-0']],
  // Already there, and down
  ['isa-3000', '7.2.5', '7.2.5', 'already-there'],
  ['isa-3000', '7.2.5', '7.2.4', 'downgrade', ['table-1']],
  ['isa-3000', '7.2.10', '7.2.9', 'downgrade', ['table-1']],
  ['isa-3000', '7.4.1', '7.2.5', 'downgrade', ['table-1']],
  ['isa-3000', '7.2.5', '7.1', 'downgrade', ['table-1']],
  // Platform limits
  ['firepower-2100', '7.2.5', '7.4.2', 'direct'],
  ['firepower-2100', '7.2.5', '7.6.0', 'not-direct', ['last-train']],
  ['2130', '7.0.6', '7.6', 'not-direct', ['last-train', 'table-1']],
  ['firepower-2100', '7.6.0', '7.6.1', 'not-direct', ['last-train']],
  ['asa-5500-x', '7.0.4', '7.0.6', 'direct'],
  ['asa-5500-x', '7.0.6', '7.2.0', 'not-direct', ['last-train']],
  ['asa-5500-x', '7.0.6', '7.4.0', 'not-direct', ['last-train', 'never-to-7-4-0']],
  ['asa-5500-x', '7.4.1', '7.2.0', 'downgrade', ['table-1', 'last-train']],
  ['asa-5500-x', '7.2.5', '7.2.5', 'already-there'],
  // No platform: as certain as can be
  ['', '7.0.5', '7.0.6', 'direct', [], noPlatform],
  ['', '7.2.5', '7.4.2', 'direct', [], noPlatform],
  ['', '7.2.5', '7.6.0', 'depends', [], noPlatform],
  ['', '7.0.6', '7.2.5', 'depends', [], noPlatform],
  ['', '7.0.6', '7.6.0', 'not-direct', ['table-1'], noPlatform],
  ['', '7.2', '7.2.5.1', 'depends', [], ['platform', 'from-digits']],
  ['', '7.6.0', '7.4.1', 'downgrade', ['table-1'], noPlatform],
  ['', '7.2.5', unknownTrain, 'not-covered', [], noPlatform],
  // Not covered is not no
  ['isa-3000', olderTrain, '7.2.5', 'not-covered'],
  ['isa-3000', '7.2.5', unknownRelease, 'not-covered'],
  ['isa-3000', olderTrain, unknownRelease, 'not-covered'],
  ['isa-3000', `${olderTrain}.0`, `${olderTrain}.0.1`, 'not-covered'],
  ['isa-3000', trainBetween, trainBetween, 'not-covered', [], ['from-digits']],
  ['isa-3000', unknownTrain, '7.2.5', 'downgrade', ['table-1']],
  ['firepower-2100', '7.2.5', unknownRelease, 'not-covered', ['last-train']],
  [outsideModel, '7.2.5', '7.4.2', 'not-covered'],
  [outsideModel, '7.0.5', '7.6.0', 'not-covered', ['table-1']],
  [outsideModel, '7.2.5', '7.2.5', 'not-covered'],
  [outsideModel, '7.6', '7.2', 'not-covered', ['table-1']],
  // Nothing, or nothing that can be read
  ['', '', '', 'incomplete', [], ['platform', 'from', 'to']],
  ['isa-3000', '7.2.5', ' ', 'incomplete', [], ['to']],
  ['isa-3000', '', '7.2.5', 'incomplete', [], ['from']],
  [outsideModel, '', '7.2.5', 'incomplete', [], ['from']],
  ['isa-3000', '7', '7.2.5', 'unreadable', []],
  ['isa-3000', '7.2.5', '7.2.', 'unreadable', []],
  ['isa-3000', '7', '7.2.', 'unreadable', []],
  ['isa-3000', '', '7.2.', 'unreadable', [], ['from']],
  ['isa-3000', '7.2.', '', 'unreadable', [], ['to']],
  ['<script>', '<script>', '7.2', 'unreadable', []],
  // A yes of Table 1 that another source contradicts is no plain yes
  ['isa-3000', '7.0.2', '7.2.5', 'contradicted'],
  ['isa-3000', '7.0.3', '7.2.5', 'direct'],
  ['isa-3000', '7.0.2.1', '7.2.5', 'contradicted'],
  ['isa-3000', '7.0', '7.2.5', 'direct'],
  ['isa-3000', '7.0.99', '7.2.5', 'direct'],
  ['isa-3000', '7.2.99', '7.6.0', 'direct'],
  ['Google Cloud', '7.0.6', '7.2.0', 'contradicted'],
  ['Google Cloud', '7.0.6', '7.2', 'contradicted'],
  ['Google Cloud', '7.0.5', '7.0.6', 'direct'],
  ['Google Cloud', '7.2.0', '7.4.1', 'direct'],
  ['VMware', '7.0.6', '7.2.0', 'direct'],
  ['Nutanix', '7.0.6', '7.2.0', 'direct'],
  ['threat-defense-virtual', '7.0.6', '7.2.0', 'direct'],
  ['threat-defense-virtual', '7.2', '7.6', 'direct'],
  ['secure-firewall-3100', '7.0.6', '7.4.1', 'contradicted'],
  ['secure-firewall-3100', '7.0', '7.4.1', 'contradicted'],
  ['secure-firewall-3100', '7.1.0', '7.4.1', 'not-direct', ['table-1', 'nothing-with-7-1']],
  ['secure-firewall-3100', '7.2.5', '7.4.1', 'direct', [], [], 'appliance'],
  ['secure-firewall-3100', '7.2.5', '7.4.1', 'contradicted', [], [], 'multi-instance'],
  ['secure-firewall-3100', '7.4.0', '7.4.1', 'contradicted', [], [], 'multi-instance'],
  ['secure-firewall-3100', '7.4', '7.6', 'direct', [], [], 'multi-instance'],
  ['secure-firewall-3100', '7.4.1', '7.6', 'direct', [], [], 'multi-instance'],
  ['secure-firewall-4200', '7.3.1', '7.4.1', 'contradicted'],
  ['secure-firewall-4200', '7.4', '7.4.1', 'direct', [], ['from-digits']],
  ['isa-3000', '7.4.0', '7.4.2', 'contradicted'],
  // A platform that can't be read is no worse than none
  ['2130 foo', '7.2.5', '7.4.2', 'direct'],
  ['2130 foo', '7.2.5', '7.6.0', 'depends'],
];

const question = ([platform, from, to, , , , mode]: Case): DirectUpgradeQuestion => ({
  platform,
  mode,
  from,
  to,
});

test.each(cases)('%s: %s → %s is %s, failing %j', (...each) => {
  const [, , , verdict, failed = [], missing = []] = each;
  const answer = checkDirectUpgrade(question(each));
  const failing = answer.reasons.filter(({ outcome }) => outcome === 'failed');
  expect(answer.verdict).toBe(verdict);
  expect(failing.map(({ rule }) => rule)).toEqual(failed);
  expect(answer.missing).toEqual(missing);
});

// [question, inputs that can't be used, texts offered instead]
const unusable: [DirectUpgradeQuestion, string[], string[]][] = [
  [{ from: '7', to: '7.2.' }, ['from', 'to'], []],
  [{ platform: '2130 foo', from: '7.2', to: '7.4' }, ['platform'], []],
  [{ platform: unknownModel, from: '7.2', to: '7.4' }, ['platform'], []],
  [{ platform: '21', from: '7.2', to: '7.4' }, ['platform'], ['Firepower 2100', '2110', '2120']],
  [
    { platform: '4115', from: '7.0.6.236', to: '7.0.6.1' },
    ['from'],
    ['7.0.6-236', '7.0.6.236 (patch)'],
  ],
  [{ platform: '4215', mode: 'multi-instance', from: '7.6.0', to: '7.6.2' }, ['mode'], []],
];

test.each(unusable)('%j: %j can’t be used', (asked, inputs, instead) => {
  const { invalid, reasons } = checkDirectUpgrade(asked);
  expect(invalid.map(({ input }) => input)).toEqual(inputs);
  expect(invalid.flatMap((each) => each.instead.slice(0, 3))).toEqual(instead);
  // It is said in one place only.
  const said = new Set(invalid.map(({ message }) => message));
  expect(reasons.filter(({ message }) => said.has(message))).toEqual([]);
});

test('A script that leaves a key out gets the answer for an empty text', () => {
  const nothing = {} as DirectUpgradeQuestion;
  expect(checkDirectUpgrade(nothing)).toEqual(
    checkDirectUpgrade({ platform: '', from: '', to: '' }),
  );
});

test('What was understood comes back', () => {
  expect(checkDirectUpgrade({ platform: 'SM-36', from: '7.2.5-208', to: '7.4' })).toMatchObject({
    platform: 'firepower-9300',
    from: { release: '7.2.5', build: '208' },
    to: { release: '7.4', maintenance: null },
  });
  expect(checkDirectUpgrade({ from: '7.2.5', to: 'x' })).toMatchObject({
    platform: null,
    from: { release: '7.2.5' },
    to: null,
  });
});

test('Answers do not share what a caller could change', () => {
  const ask = () => checkDirectUpgrade({ platform: '2130', from: '7.2', to: '7.6' });
  const first = ask();
  const asText = JSON.stringify(first);
  first.reasons.pop();
  first.missing.push('from');
  expect(JSON.stringify(ask())).toBe(asText);
});

// [current version, target, why there is nothing to upgrade]
const alreadyThere: [string, string, string][] = [
  ['7.2.5', '7.2.5', 'The device runs 7.2.5 already.'],
  ['7.2.5-208', '7.2.5', 'The device runs 7.2.5 already.'],
  ['7.2.5', '7.2.5-208', 'The device runs 7.2.5 already.'],
  ['7.2.5-208', '7.2.5-208', 'The device runs 7.2.5 already.'],
  ['7.2', '7.2.0', 'Every release of 7.2 is 7.2.0 or later.'],
  [
    '7.2.5-208',
    '7.2.5-209',
    'Both are 7.2.5, in builds 208 and 209. Cisco’s guide says nothing of a step from one build to another.',
  ],
];

test.each(alreadyThere)('%s → %s: %s', (from, to, why) => {
  const { reasons } = checkDirectUpgrade({ platform: 'isa-3000', from, to });
  expect(reasons.map(({ message }) => message)).toContain(why);
});
