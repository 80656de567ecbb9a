import {
  type Deployment,
  type Mode,
  type Platform,
  type PlatformFacts,
  platforms,
} from '../../../src/rules/facts/platforms.ts';
import * as texts from '../files/packageNameTexts.ts';
import * as packages from '../names/packageQuestions.ts';
import { fits } from '../peerSync/fits.ts';
import { planQuestions, unusualQuestions } from '../plan/planQuestions.ts';
import {
  olderTrain,
  trainBetween,
  unknownModel,
  unknownPlatform,
  unknownRelease,
  unknownTrain,
} from '../standIns.ts';

/* The questions of the golden files. A platform of the facts is asked about with no change here. */

/** A platform in each of its modes and deployments; `''` is not given. */
export const devices = Object.entries<PlatformFacts>(platforms).flatMap(([platform, facts]) =>
  (Object.entries(facts.deployments) as [Mode, readonly Deployment[]][]).flatMap(
    ([mode, deployments]) =>
      deployments.map((deployment) => ({ platform: platform as Platform, mode, deployment })),
  ),
);

/** Devices that lack something, or that Cisco's chapter says nothing of. */
const halfDevices = [
  {},
  { deployment: 'standalone' },
  { mode: 'multi-instance', deployment: 'standalone' },
  { platform: unknownModel, deployment: 'standalone' },
  { platform: unknownPlatform },
  { platform: '4115' },
  { platform: '4115', deployment: 'standalone' },
  { platform: '4115', mode: 'native', deployment: 'pair' },
  { platform: '3110' },
  { platform: '3110', deployment: 'standalone' },
  { platform: '3110', mode: 'multi-instance' },
  { platform: '3110', mode: 'multi-instance', deployment: 'inter-chassis-cluster' },
  { platform: '1010', mode: 'multi-instance', deployment: 'standalone' },
  { platform: '1010', deployment: 'intra-chassis-cluster' },
  { platform: '4215', mode: 'multi-instance', deployment: 'high-availability' },
  { platform: 'FTDv', deployment: 'standalone' },
  { platform: 'Azure', deployment: 'standalone' },
];

/** From and to: each rule of a direct upgrade and of a path, kept and broken. */
const changes: readonly (readonly [from: string, to: string])[] = [
  ['7.2.5', '7.4.2'],
  ['7.2.5', '7.4'],
  ['7.2.5', '7.2.8'],
  ['7.2.5', '7.2'],
  ['7.2.5-208', '7.2.5.1'],
  ['7.2', '7.2.5.1'],
  ['7.2', '7.4.1.1'],
  ['7.2.8', '7.4.1.1'],
  ['7.2', '7.2.5'],
  ['7.4.1', '7.4.1.1'],
  ['7.4.1.1', '7.4.2'],
  ['7.0.5', '7.6.0'],
  ['7.0', '7.6'],
  ['7.0.5', '7.4.1'],
  ['7.0.1', '7.0.6'],
  ['7.0.2', '7.2.5'],
  ['7.2.5', '7.4.0'],
  ['7.4.0', '7.4.1'],
  ['7.4.0', '7.4.0.1'],
  ['7.1.0', '7.4.2'],
  ['7.0.5', '7.1.0'],
  ['7.1.0', '7.1.0.1'],
  ['7.4.2', '7.2.8'],
  ['7.4', '7.2'],
  ['7.6.0', '7.6.0'],
  ['7.6', '7.6.0'],
  ['7.6', '7.6'],
  ['7.2.5', unknownRelease],
  ['7.2.5', trainBetween],
  [olderTrain, '7.2.5'],
  [unknownTrain, '7.2.5'],
  [olderTrain, unknownTrain],
  ['7.2.', '7.4.2'],
  ['7.2.5', 'x'],
  ['', ''],
  ['7.2.5', ''],
  ['', '7.4.2'],
];

/** A platform in each of its modes, and none. */
const deviceModes = [
  ...devices
    .filter(({ deployment }) => deployment === 'standalone')
    .map(({ platform, mode }) => ({ platform, mode })),
  {},
  { platform: '4115' },
  { platform: '3110' },
  { platform: 'Google Cloud' },
  { platform: unknownModel },
];

const versions = changes.map(([from, to]) => ({ from, to }));

/** Each platform and mode with every change. */
export const directQuestions = deviceModes.map((device) =>
  versions.map((change) => ({ ...device, ...change })),
);

const chassisFxos = ['', '2.10', '2.12.0.498', '2.14', '2.16', '2.8', '2.99', '7.2', 'x'];

/** Each platform and mode with every change; where a chassis counts, with FXOS versions too. */
export const pathQuestions = [
  ...directQuestions,
  ...deviceModes
    .filter(({ platform }) => platform?.includes('4100') || platform === 'secure-firewall-3100')
    .map((device) =>
      versions
        .slice(0, 15)
        .flatMap((change) => chassisFxos.map((fxos) => ({ ...device, ...change, fxos }))),
    ),
];

/** What changes the answer of one input at a time, after all that is there. */
function oneAtATime(
  given: Record<string, unknown>,
  changed: Record<string, readonly unknown[]>,
): Record<string, unknown>[] {
  return [
    given,
    ...Object.entries(changed).flatMap(([input, values]) =>
      values.map((value) => ({ ...given, [input]: value })),
    ),
  ];
}

const yesNoUnknown = [true, false, undefined];
const travel = {
  appliesNow: yesNoUnknown,
  managementCenterReachesCisco: yesNoUnknown,
  managementCenterDiskSpace: yesNoUnknown,
  bandwidth: yesNoUnknown,
  internalServer: yesNoUnknown,
};
const allYes = {
  kind: 'major',
  appliesNow: true,
  managementCenterReachesCisco: true,
  managementCenterDiskSpace: true,
  bandwidth: true,
};

export const deliveryQuestions = [
  ...oneAtATime(allYes, { ...travel, kind: ['maintenance', 'patch', 'hotfix', undefined, 'x'] }),
  ...oneAtATime({ ...allYes, managementCenterReachesCisco: false, internalServer: true }, travel),
  ...oneAtATime({ kind: 'hotfix', internalServer: true }, travel),
  { kind: 'major' },
  ...halfDevices,
  ...devices,
];

export const peerQuestions = [
  ...oneAtATime(fits, {
    platform: ['1010', '4115', unknownModel, undefined],
    mode: ['multi-instance', undefined],
    deployment: ['high-availability', 'inter-chassis-cluster', undefined, 'x'],
    from: [
      undefined,
      '7.0.5',
      '7.2',
      '7.1.0',
      '7.6.0',
      olderTrain,
      trainBetween,
      unknownTrain,
      '7.',
    ],
    to: [undefined, '7.6.0', '7.2.4', unknownRelease, 'x'],
    peerVersion: [undefined, '7.0.5', '7.6.0', unknownRelease, 'x'],
    peerDeployment: [undefined, 'high-availability', 'x'],
    sameManagementCenter: [false, undefined],
    analyticsMode: [true, undefined],
    addressTranslation: [true, undefined],
    packageOnPeer: [false, undefined],
    peerAddress: [undefined, '', '300.0.0.1', 'peer.example', '2001:db8::1', 'a b'],
    packagePath: [undefined, '', 'no/slash', '/ngfw/var/sf/updates/x.sh.REL.tar', '/a b', '/a;b'],
  }),
  {},
];

export const backupQuestions = [...devices, ...halfDevices].flatMap((device) => [
  { kind: 'upgrade', ...device },
  ...('platform' in device && device.platform === 'firepower-9300'
    ? [{ kind: 'upgrade', asaBeside: true, ...device }]
    : []),
  ...('platform' in device && device.platform === 'threat-defense-virtual'
    ? [{ kind: 'upgrade', publicCloud: true, ...device }]
    : []),
  ...('deployment' in device && device.deployment === 'standalone'
    ? [{ kind: 'hotfix', ...device }, device]
    : []),
]);

export const readinessQuestions = [...devices, ...halfDevices];

export const orderQuestions = [
  ...devices,
  ...halfDevices,
  { platform: '4115', deployment: 'high-availability', chassisUpgrade: false },
  { platform: '3110', mode: 'multi-instance', deployment: 'standalone', chassisUpgrade: false },
];

export const nameQuestions = [
  ...packages.names.map(([platform, to, build]) => ({ platform, to, build })),
  ...packages.chassis.map(([platform, to, targetFxos, firmware]) => ({
    platform,
    to,
    build: '1',
    targetFxos,
    firmware,
  })),
  ...packages.shared.map(([mode]) => ({ platform: '3110', mode, to: '7.4.2-172' })),
  ...packages.refused.map(([platform, to]) => ({ platform, to })),
  ...packages.unsure.map(([question]) => question),
  ...packages.early.map(([question]) => question),
  ...Object.keys(platforms).map((platform) => ({ platform, to: '7.0.6' })),
  { platform: '9300', to: '7.2.5-208', targetFxos: '2.12.0.1', firmware: '1.0' },
  { platform: '9300', to: '7.2.5-208', targetFxos: '2.13.0.198', firmware: '1.0' },
  { platform: '4215', to: '7.4.0.1-1' },
  { platform: '1010', to: '7.4.2-172', targetFxos: ' ', firmware: ' ' },
  { platform: unknownModel, to: '7.4.2' },
  { platform: '1010', to: unknownRelease },
];

export const fileQuestions = [
  ...texts.names.map(([name]) => ({ name })),
  ...texts.spoilt.map(([name]) => ({ name })),
  ...texts.forDevices.map(([name, device]) => ({ name, ...device })),
  ...texts.said.map(([name, device]) => ({ name, ...device })),
];

export { planQuestions, unusualQuestions };

const wentUp = { platform: '1010', deployment: 'standalone', from: '7.2.5', to: '7.4.2' };

export const wayBackQuestions = [
  ...changes.map(([from, to]) => ({ ...wentUp, from, to })),
  ...oneAtATime(wentUp, {
    platform: ['SM-36', '3110', undefined, unknownModel],
    deployment: ['high-availability', undefined, 'x'],
    kind: ['major', 'maintenance', 'patch', 'hotfix', 'x'],
  }),
  ...oneAtATime({ platform: '1010', kind: 'patch' }, { from: ['7.2.5'], to: ['7.2.5.2', 'x'] }),
  { ...wentUp, platform: '3110', mode: 'multi-instance' },
  { ...wentUp, platform: '3110', mode: 'multi-instance', from: '7.4.1', to: '7.6.0' },
  { ...wentUp, to: '7.4.2.1', kind: 'major' },
  { kind: 'major', to: '7.4.2.1' },
  { kind: 'major' },
  { kind: 'major', to: '7.0.6' },
];
