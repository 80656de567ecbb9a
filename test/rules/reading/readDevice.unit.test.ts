import { expect, test } from 'vitest';
import type { Deployment, Mode, Platform } from '../../../src/rules/facts/platforms.ts';
import {
  type DeviceQuestion,
  asksForMode,
  deploymentName,
  deploymentsOf,
  modeName,
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

// [mode or deployment, its name]
const names: [string, string][] = [
  [modeName('appliance'), 'Appliance'],
  [modeName('multi-instance'), 'Multi-instance'],
  [deploymentName('standalone'), 'Standalone'],
  [deploymentName('high-availability'), 'High availability'],
  [deploymentName('intra-chassis-cluster'), 'Cluster, all units on one chassis (intra-chassis)'],
  [deploymentName('inter-chassis-cluster'), 'Cluster, units on different chassis (inter-chassis)'],
];

test.each(names)('A reader sees %s', (shown, name) => {
  expect(shown).toBe(name);
});

const chooseMode = 'Choose appliance or multi-instance.';

// [text, platform, value or sentence, nothing typed]
const modes: [string, Platform | null, string, boolean?][] = [
  ['appliance', null, 'appliance'],
  ['multi-instance', null, 'multi-instance'],
  ['', null, chooseMode, true],
  ['container', null, `“container” is not a mode. ${chooseMode}`, false],
  ['', 'firepower-1000', 'appliance'],
  ['appliance', 'firepower-1000', 'appliance'],
  [
    'multi-instance',
    'firepower-1000',
    '“multi-instance” is not a mode of the Firepower 1000. Choose appliance.',
    false,
  ],
  [
    'multi-instance',
    'threat-defense-virtual',
    '“multi-instance” is not a mode of threat defense virtual. Choose appliance.',
    false,
  ],
  ['multi-instance', 'secure-firewall-3100', 'multi-instance'],
  ['', 'secure-firewall-3100', chooseMode, true],
  [
    'Appliance',
    'firepower-4100',
    `“Appliance” is not a mode of the Firepower 4100. ${chooseMode}`,
    false,
  ],
];

test.each(modes)('Mode %j on %s: %s', (text, platform, answer, empty) => {
  expect(readMode(text, platform)).toEqual(
    empty === undefined ? { ok: true, value: answer } : { ok: false, empty, message: answer },
  );
});

const anyDeployment =
  'Choose standalone, high-availability, intra-chassis-cluster, or inter-chassis-cluster.';

// [text, platform, mode, value or sentence, nothing typed]
const deployments: [string, Platform | null, Mode, Deployment | string, boolean?][] = [
  ['standalone', null, 'appliance', 'standalone'],
  ['inter-chassis-cluster', null, 'appliance', 'inter-chassis-cluster'],
  ['', null, 'appliance', anyDeployment, true],
  ['cluster', null, 'appliance', `“cluster” is not a deployment. ${anyDeployment}`, false],
  ['high-availability', 'isa-3000', 'appliance', 'high-availability'],
  ['', 'isa-3000', 'appliance', 'Choose standalone or high-availability.', true],
  [
    'intra-chassis-cluster',
    'isa-3000',
    'appliance',
    '“intra-chassis-cluster” is not a deployment that the guide tells of for the ISA 3000. Choose standalone or high-availability.',
    false,
  ],
  ['intra-chassis-cluster', 'firepower-9300', 'multi-instance', 'intra-chassis-cluster'],
  ['', 'firepower-9300', 'appliance', anyDeployment, true],
  [
    'standalone',
    'isa-3000',
    'multi-instance',
    '“standalone” is not a deployment that the guide tells of for the ISA 3000.',
    false,
  ],
];

test.each(deployments)('Deployment %j on %s, %s: %s', (text, platform, mode, answer, empty) => {
  expect(readDeployment(text, platform, mode)).toEqual(
    empty === undefined ? { ok: true, value: answer } : { ok: false, empty, message: answer },
  );
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
  for (const outcome of ['missing', 'failed'] as const) {
    const answer = readDevice(question, outcome);
    expect([answer.platform, answer.mode, answer.deployment]).toEqual(device);
    expect(answer.missing).toEqual(missing);
    expect(answer.reasons.map(({ rule }) => rule)).toEqual(rules);
    expect(answer.reasons.every((each) => each.outcome === outcome)).toBe(true);
    expect(answer.unusable.map(({ message }) => message)).toEqual(
      answer.reasons.map(({ message }) => message),
    );
  }
});
