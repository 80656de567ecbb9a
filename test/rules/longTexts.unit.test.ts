import { expect, test } from 'vitest';
import * as rules from '../../src/rules/index.ts';
import { cpuSeconds } from './cpuSeconds.ts';

/*
 * No pattern of a reader may take longer than a text deserves: a megabyte in any field of any question is
 * answered at once. Lists have tests of their own, as reading them is work that grows with them.
 */

const asks = [
  ...[rules.backupChecklist, rules.readinessChecklist, rules.deliveryOptions],
  ...[rules.checkDirectUpgrade, rules.findUpgradePaths, rules.packageNames, rules.upgradeOrder],
  ...[rules.checkPeerSync, rules.planUpgrade, rules.wayBack],
] as ((question: object) => unknown)[];
const readers = [
  ...[rules.parseVersion, rules.parsePlatform, rules.parseFxosVersion],
  ...[rules.identifyPackage, rules.answerQuery],
] as ((text: string) => unknown)[];

const fields = [
  ...['platform', 'mode', 'deployment', 'from', 'to', 'fxos', 'build', 'targetFxos', 'firmware'],
  ...['kind', 'peerAddress', 'packagePath', 'peerVersion', 'peerDeployment'],
];
const device = { platform: '4115', mode: 'appliance', from: '7.0.6', to: '7.6' };

test.each([
  ...['7.', '7.2 ', 'a', ' ', '\n', 'version ', 'Threat Defense (77) ', '(build 1', ', ', '-'],
  ...['SSP Operating System Version 2', '2130 ', 'FPR', '1:', '1.1.1.1 ', '/', 'Cisco_FTD_', '_'],
])('A megabyte of “%s” in any field is answered at once', (part) => {
  const text = part.repeat(1_000_000 / part.length);
  for (const long of [text, `${text}!`]) {
    for (const read of readers) {
      expect([read.name, cpuSeconds(() => read(long)) < 0.3]).toEqual([read.name, true]);
    }
    for (const ask of asks) {
      const seconds = cpuSeconds(() => {
        for (const field of fields) ask({ ...device, [field]: long });
      });
      expect([ask.name, seconds < 1]).toEqual([ask.name, true]);
    }
  }
});
