import { expect, test } from 'vitest';
import type { Deployment, Mode, Platform } from '../../../src/rules/facts/platforms.ts';
import {
  type DeviceQuestion,
  asksForMode,
  deploymentsOf,
  modesOf,
  readDeployment,
  readDevice,
  readMode,
} from '../../../src/rules/reading/readDevice.ts';

const pair = ['standalone', 'high-availability'];
const all = [...pair, 'intra-chassis-cluster', 'inter-chassis-cluster'];

// [platform, modes, deployments]
const devices: [Platform, string[], string[]][] = [
  ['firepower-1000', ['appliance'], pair],
  ['firepower-2100', ['appliance'], pair],
  ['secure-firewall-3100', ['appliance', 'multi-instance'], pair],
  ['secure-firewall-4200', ['appliance'], pair],
  ['firepower-4100', ['appliance', 'multi-instance'], all],
  ['firepower-9300', ['appliance', 'multi-instance'], all],
  ['asa-5500-x', ['appliance'], pair],
  ['threat-defense-virtual', ['appliance'], pair],
  ['isa-3000', ['appliance'], pair],
];

test.each(devices)('%s asks for the mode where it has several: %j', (platform, modes) => {
  expect(asksForMode(platform)).toBe(modes.length > 1);
  expect(asksForMode(null)).toBe(false);
});

test.each(devices)('%s: modes %j, deployments %j', (platform, modes, deployments) => {
  expect(modesOf(platform)).toEqual(modes);
  for (const mode of modes as Mode[]) expect(deploymentsOf(platform, mode)).toEqual(deployments);
  if (modes.length === 1) expect(deploymentsOf(platform, 'multi-instance')).toEqual([]);
});

const chooseMode = 'Choose appliance or multi-instance.';

const unknown = 'That is unknown, not a no: look in Cisco’s guide for your device.';

// [text, platform, value; or why there is none, and the sentence]
const modes: [string, Platform | null, string, string?][] = [
  ['appliance', null, 'appliance'],
  ['multi-instance', null, 'multi-instance'],
  ['', null, 'empty', chooseMode],
  ['container', null, 'unreadable', `“container” is not a mode. ${chooseMode}`],
  ['', 'firepower-1000', 'appliance'],
  ['appliance', 'firepower-1000', 'appliance'],
  [
    'multi-instance',
    'secure-firewall-4200',
    'not-covered',
    `Cisco’s guide says nothing of the mode “Multi-instance” on the Secure Firewall 4200. ${unknown}`,
  ],
  [
    'multi-instance',
    'threat-defense-virtual',
    'not-covered',
    `Cisco’s guide says nothing of the mode “Multi-instance” on threat defense virtual. ${unknown}`,
  ],
  ['multi-instance', 'secure-firewall-3100', 'multi-instance'],
  ['', 'secure-firewall-3100', 'empty', chooseMode],
  ['Appliance', 'firepower-4100', 'unreadable', `“Appliance” is not a mode. ${chooseMode}`],
];

const expected = (answer: string, message: string | undefined) =>
  message === undefined ? { ok: true, value: answer } : { ok: false, why: answer, message };

test.each(modes)('Mode %j on %s: %s', (text, platform, answer, message) => {
  expect(readMode(text, platform)).toMatchObject(expected(answer, message));
});

const anyDeployment =
  'Choose standalone, high-availability, intra-chassis-cluster, or inter-chassis-cluster.';
const onIsa = (name: string) =>
  `Cisco’s guide says nothing of the deployment “${name}” on the ISA 3000. ${unknown}`;

// [text, platform, mode, value; or why there is none, and the sentence]
const deployments: [string, Platform | null, Mode, Deployment | string, string?][] = [
  ['standalone', null, 'appliance', 'standalone'],
  ['inter-chassis-cluster', null, 'appliance', 'inter-chassis-cluster'],
  ['', null, 'appliance', 'empty', anyDeployment],
  ['cluster', null, 'appliance', 'unreadable', `“cluster” is not a deployment. ${anyDeployment}`],
  ['high-availability', 'isa-3000', 'appliance', 'high-availability'],
  ['', 'isa-3000', 'appliance', 'empty', 'Choose standalone or high-availability.'],
  [
    'intra-chassis-cluster',
    'isa-3000',
    'appliance',
    'not-covered',
    onIsa('Cluster, all units on one chassis (intra-chassis)'),
  ],
  ['intra-chassis-cluster', 'firepower-9300', 'multi-instance', 'intra-chassis-cluster'],
  ['', 'firepower-9300', 'appliance', 'empty', anyDeployment],
  ['standalone', 'isa-3000', 'multi-instance', 'not-covered', onIsa('Standalone')],
];

test.each(deployments)('Deployment %j on %s, %s: %s', (text, platform, mode, answer, message) => {
  expect(readDeployment(text, platform, mode)).toMatchObject(expected(answer, message));
});

// [device, what was read, not given, rules that what can't be used is told by]
const read: [DeviceQuestion, (string | null)[], string[], string[]][] = [
  [{}, [null, null, null], ['platform', 'mode', 'deployment'], []],
  [{ platform: '1010' }, ['firepower-1000', 'appliance', null], ['deployment'], []],
  [
    { platform: '3110', mode: 'multi-instance', deployment: 'high-availability' },
    ['secure-firewall-3100', 'multi-instance', 'high-availability'],
    [],
    [],
  ],
  [
    { platform: 'toaster', mode: 'appliance', deployment: 'standalone' },
    [null, 'appliance', 'standalone'],
    [],
    ['models'],
  ],
  [
    { platform: '4110', mode: 'x', deployment: 'y' },
    ['firepower-4100', null, null],
    [],
    ['table-2', 'table-2'],
  ],
  [
    { platform: '3110', deployment: 'inter-chassis-cluster' },
    ['secure-firewall-3100', null, null],
    ['mode'],
    ['table-3'],
  ],
  [
    { platform: '1010', mode: 'multi-instance', deployment: 'standalone' },
    ['firepower-1000', null, 'standalone'],
    [],
    ['chassis-before-software'],
  ],
];

test.each(read)('%j is %j; not given %j, not usable by %j', (question, device, missing, rules) => {
  const answer = readDevice(question);
  expect([answer.platform, answer.mode, answer.deployment]).toEqual(device);
  expect(answer.missing).toEqual(missing);
  expect(answer.invalid.map(({ rule }) => rule)).toEqual(rules);
});
