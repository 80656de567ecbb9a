import {
  type Deployment,
  type Mode,
  type Platform,
  platforms,
} from '../../../src/rules/facts/platforms.ts';
import { olderTrain, outsideModel, unknownRelease } from '../standIns.ts';
import type { PlanQuestion } from '../../../src/rules/plan/planUpgrade.ts';

/** A device as the guide knows it. */
export interface Device {
  platform: Platform;
  mode: Mode;
  deployment: Deployment;
}

/** Every platform × mode × deployment that the guide tells of. */
export const devices: Device[] = Object.entries(platforms).flatMap(([platform, facts]) =>
  Object.entries<readonly Deployment[]>(facts.deployments).flatMap(([mode, deployments]) =>
    deployments.map((deployment) => ({
      platform: platform as Platform,
      mode: mode as Mode,
      deployment,
    })),
  ),
);

/** From, to, and the rule that the pair is there for. */
export const pairs: readonly (readonly [from: string, to: string, covers: string])[] = [
  ['7.2.5', '7.4.2', 'direct'],
  ['7.0.5', '7.6.0', 'two hops, newest stop'],
  ['7.2.8', '7.4.1.1', 'a patch on its own release'],
  ['7.0', '7.0.6', 'a train as the current version'],
  ['7.2', '7.2.5.1', 'a patch that hangs on the third number'],
  ['7.4.1', '7.6.0', 'from the first release of the newest platforms'],
  ['7.2.5', '7.4.0', 'fresh install only'],
  ['7.1.0', '7.4.2', 'nothing leaves 7.1'],
  ['7.4.2', '7.2.8', 'downgrade'],
  ['7.6.0', '7.6.0', 'already there'],
  ['7.6.0', unknownRelease, 'not covered'],
  ['7.2.', '', 'unreadable'],
];

const travels: readonly Partial<PlanQuestion>[] = [
  {},
  {
    appliesNow: true,
    managementCenterReachesCisco: true,
    managementCenterDiskSpace: true,
    bandwidth: true,
  },
  { managementCenterDiskSpace: false, bandwidth: true, internalServer: true },
];

const chassisFxos = ['2.10', '', '2.16'];

/** A device with every change; travel, FXOS, names and the rest take turns from change to change. */
export const questionsOf = (device: Device): PlanQuestion[] => [
  ...pairs.map(([from, to], column): PlanQuestion => ({
    ...device,
    from,
    to,
    build: column === 0 ? '172' : undefined,
    ...travels[column % travels.length],
    fxos: platforms[device.platform].chassisUpgrade === 'fxos' ? chassisFxos[column % 3] : '',
    units: column === 1 ? ['fw-a', 'fw-b', 'fw-c', 'fw-d'].slice(0, unitCount(device)) : [],
    asaBeside: device.platform === 'firepower-9300' && column === 0,
    publicCloud: device.platform === 'threat-defense-virtual' && column === 0,
  })),
  { ...device, from: '7.2.5', kind: 'hotfix' },
];

/** Every device with every change. */
export const planQuestions: PlanQuestion[] = devices.flatMap(questionsOf);

const allYes = {
  appliesNow: true,
  managementCenterReachesCisco: true,
  managementCenterDiskSpace: true,
  bandwidth: true,
};

/** Questions that lack something, or stretch a rule. */
export const unusualQuestions: PlanQuestion[] = [
  { platform: '4115', deployment: 'standalone', from: '7.0.6', to: '7.2.5', fxos: '2.10' },
  { platform: '4115', from: '7.2.5', to: '7.4.2' },
  { platform: '4115', deployment: 'standalone', from: '7.2.5', to: '7.2.5.1', fxos: '2.8' },
  { platform: '3110', from: '7.4.1', to: '7.4.2' },
  {
    platform: '3110',
    mode: 'multi-instance',
    deployment: 'high-availability',
    from: '7.4.1',
    kind: 'hotfix',
  },
  { platform: '1010', deployment: 'standalone', from: '7.0.6', to: '7.6.0', ...allYes },
  {
    platform: '1010',
    deployment: 'standalone',
    from: '7.0.6',
    to: '7.6.0',
    ...allYes,
    appliesNow: false,
  },
  ...[true, false].map((serialUpgrade) => ({
    platform: '3110',
    mode: 'multi-instance',
    deployment: 'high-availability',
    from: '7.4.1',
    to: '7.4.2',
    serialUpgrade,
  })),
  {
    platform: '1010',
    deployment: 'standalone',
    from: '7.2.5',
    to: '7.4.2',
    managementCenterDiskSpace: false,
    internalServer: false,
  },
  {
    platform: '4115',
    deployment: 'high-availability',
    from: '7.0.6',
    to: '7.3',
    fxos: '2.12.0.31',
  },
  { platform: 'AWS', deployment: 'standalone', from: '7.2.5', to: '7.6.0' },
  { platform: '1010', deployment: 'standalone', from: '7.1.0', kind: 'hotfix' },
  { platform: '1010', deployment: 'standalone', from: '7.2', kind: 'hotfix' },
  { platform: '1010', deployment: 'standalone', from: '7.2.', kind: 'hotfix' },
  { platform: '1010', deployment: 'standalone', from: '', kind: 'hotfix' },
  { platform: '1010', deployment: 'standalone', from: olderTrain, kind: 'hotfix' },
  { platform: '2130', deployment: 'standalone', from: '7.6.0', kind: 'hotfix' },
  { platform: outsideModel, from: '7.2.5', kind: 'hotfix' },
  { from: '7.2.5', kind: 'hotfix' },
  { from: '7.2.5', to: '7.4.2' },
  { platform: '1010', deployment: 'standalone', from: '7.2.5', to: '7.4.2', build: 'x9' },
];

function unitCount({ deployment }: Device): number {
  return {
    standalone: 1,
    'high-availability': 2,
    'intra-chassis-cluster': 1,
    'inter-chassis-cluster': 4,
  }[deployment];
}
