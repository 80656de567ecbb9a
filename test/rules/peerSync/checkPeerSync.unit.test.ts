import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PeerSyncQuestion, checkPeerSync } from '../../../src/rules/peerSync/checkPeerSync.ts';
import { fits } from './fits.ts';
import { olderTrain, trainBetween, unknownRelease } from '../standIns.ts';

// [what is different, verdict, rule that decides]
const cases: [PeerSyncQuestion, string, string | null][] = [
  [{}, 'eligible', null],
  [{ platform: '1010', mode: undefined }, 'eligible', null],
  [{ to: undefined }, 'eligible', null],
  [{ to: '7.6.0' }, 'eligible', null],
  [{ from: '7.2' }, 'eligible', null],
  [{ from: '7.2.0' }, 'eligible', null],
  [{ from: '7.3.1' }, 'eligible', null],
  [{ from: '7.4.2.1-30' }, 'eligible', null],
  [{ mode: 'multi-instance' }, 'not-eligible', 'peer-sync-not-container-instances'],
  [{ deployment: 'high-availability' }, 'not-eligible', 'peer-sync-not-ha-or-cluster'],
  [
    { platform: '4110', deployment: 'intra-chassis-cluster' },
    'not-eligible',
    'peer-sync-not-ha-or-cluster',
  ],
  [
    { platform: '9300', deployment: 'inter-chassis-cluster' },
    'not-eligible',
    'peer-sync-not-ha-or-cluster',
  ],
  // Both devices must stand alone and run 7.2.x to 7.4.x.
  [{ peerVersion: '7.4' }, 'eligible', null],
  [{ peerVersion: undefined }, 'unknown', 'peer-sync-supported'],
  [{ peerVersion: 'x' }, 'unknown', 'peer-sync-supported'],
  [{ peerVersion: unknownRelease }, 'unknown', 'peer-sync-supported'],
  [{ peerVersion: '7.6.0' }, 'not-eligible', 'peer-sync-supported'],
  [{ peerVersion: '7.0.6' }, 'not-eligible', 'peer-sync-supported'],
  [{ peerDeployment: undefined }, 'unknown', 'peer-sync-not-ha-or-cluster'],
  [{ peerDeployment: 'high-availability' }, 'not-eligible', 'peer-sync-not-ha-or-cluster'],
  [{ peerDeployment: 'inter-chassis-cluster' }, 'not-eligible', 'peer-sync-not-ha-or-cluster'],
  [{ to: '7.2.4' }, 'eligible', null],
  [{ analyticsMode: true }, 'not-eligible', 'peer-sync-not-analytics-mode'],
  [{ addressTranslation: true }, 'not-eligible', 'peer-sync-not-nat'],
  [{ sameManagementCenter: false }, 'not-eligible', 'peer-sync-supported'],
  [{ packageOnPeer: false }, 'not-eligible', 'peer-sync-before'],
  [{ from: '7.0.6' }, 'not-eligible', 'peer-sync-not-from-7-0'],
  [{ from: '7.0' }, 'not-eligible', 'peer-sync-not-from-7-0'],
  [{ from: '7.1.0' }, 'not-eligible', 'peer-sync-supported'],
  [{ from: '7.6.0' }, 'not-eligible', 'peer-sync-supported'],
  // What the guide does not cover is unknown.
  [{ from: `${olderTrain}.0` }, 'unknown', 'peer-sync-supported'],
  [{ from: trainBetween }, 'unknown', 'peer-sync-supported'],
  [{ from: unknownRelease }, 'unknown', 'peer-sync-supported'],
  [{ from: undefined }, 'unknown', 'peer-sync-supported'],
  [{ from: 'seven' }, 'unknown', 'peer-sync-supported'],
  [{ to: 'seven' }, 'eligible', null],
  // A platform that can't be read gives no worse answer than none.
  [{ platform: 'toaster' }, 'eligible', null],
  [{ platform: undefined }, 'eligible', null],
  [{ mode: undefined }, 'unknown', 'peer-sync-not-container-instances'],
  [{ mode: 'cloud' }, 'unknown', 'peer-sync-not-container-instances'],
  [{ deployment: undefined }, 'unknown', 'peer-sync-not-ha-or-cluster'],
  // Excluded whatever the platform: one that has none, and one that the guide does not cover.
  [{ deployment: 'inter-chassis-cluster' }, 'not-eligible', 'peer-sync-not-ha-or-cluster'],
  [
    { platform: 'toaster', deployment: 'high-availability' },
    'not-eligible',
    'peer-sync-not-ha-or-cluster',
  ],
  [{ deployment: 'pair' }, 'unknown', 'peer-sync-not-ha-or-cluster'],
  [{ analyticsMode: undefined }, 'unknown', 'peer-sync-not-analytics-mode'],
  [{ addressTranslation: undefined }, 'unknown', 'peer-sync-not-nat'],
  [{ sameManagementCenter: undefined }, 'unknown', 'peer-sync-supported'],
  [{ packageOnPeer: undefined }, 'unknown', 'peer-sync-before'],
];

// [what is different, summary]: a no says why in its first words, a not yet what is open
const summaries: [object, string][] = [
  [{ mode: 'multi-instance' }, 'No. Not for container instances. Copy the package'],
  [{ deployment: 'high-availability' }, 'No. Not for an HA pair, and not needed'],
  [{ sameManagementCenter: false }, 'No. The devices have different management centers.'],
  [{ peerVersion: '' }, 'Still open: the version of the other device.'],
  [{ peerVersion: '99.1' }, 'Still open: a version that Cisco’s guide does not cover.'],
  [{ mode: '', packageOnPeer: null }, 'Still open: the mode and the package on the other device.'],
  [
    { mode: '', from: '', peerVersion: '', addressTranslation: null },
    'Still open: the mode, the current version, the version of the other device, and NAT.',
  ],
  [
    { mode: '', deployment: '', from: '', peerVersion: '', analyticsMode: null },
    'Still open: the mode, the deployment, the current version, and 2 more.',
  ],
  [{}, 'Yes. The device can take the package from another device.'],
];

test.each(summaries)('With %j it says “%s”', (change, summary) => {
  expect(checkPeerSync({ ...fits, ...change }).summary).toContain(summary);
});

test.each(cases)('With %j it is %s by %s', (change, verdict, rule) => {
  const answer = checkPeerSync({ ...fits, ...change });
  expect(answer.verdict).toBe(verdict);
  const outcome = verdict === 'unknown' ? 'missing' : 'failed';
  const deciding = answer.reasons.filter((each) => each.outcome === outcome);
  if (rule === null) expect(deciding).toEqual([]);
  else expect(deciding.map((each) => each.rule)).toContain(rule);
});

test('Collects every exclusion, not just the first', () => {
  const { reasons } = checkPeerSync({
    platform: '3110',
    mode: 'multi-instance',
    deployment: 'high-availability',
    from: '7.0.6',
    sameManagementCenter: false,
    analyticsMode: true,
    addressTranslation: true,
    packageOnPeer: false,
  });
  const failed = reasons.filter(({ outcome }) => outcome === 'failed');
  expect(failed.map(({ rule }) => rule)).toEqual([
    'peer-sync-not-container-instances',
    'peer-sync-not-ha-or-cluster',
    'peer-sync-not-from-7-0',
    'peer-sync-supported',
    'peer-sync-not-analytics-mode',
    'peer-sync-not-nat',
    'peer-sync-before',
  ]);
});

test('Names every answer that is missing', () => {
  expect(checkPeerSync({}).missing).toEqual([
    'mode',
    'deployment',
    'from',
    'peerVersion',
    'peerDeployment',
    'sameManagementCenter',
    'analyticsMode',
    'addressTranslation',
    'packageOnPeer',
  ]);
  expect(checkPeerSync(fits).missing).toEqual([]);
});

// [what is different, inputs that can't be used]
const unusable: [PeerSyncQuestion, string[]][] = [
  [{}, []],
  [{ analyticsMode: 'not-known' }, []],
  [{ platform: 'toaster', to: 'seven' }, ['platform', 'to']],
  [{ mode: 'cloud', deployment: 'pair', from: 'seven' }, ['mode', 'deployment', 'from']],
  [{ platform: '1010', mode: undefined, deployment: 'inter-chassis-cluster' }, ['deployment']],
  [{ analyticsMode: 'maybe', packageOnPeer: '1' }, ['analyticsMode', 'packageOnPeer']],
  [{ peerVersion: 'seven', peerDeployment: 'pair' }, ['peerVersion', 'peerDeployment']],
  [{ peerAddress: 'peer.example' }, ['peerAddress']],
  [{ peerAddress: 'a b', packagePath: 'c d' }, ['peerAddress', 'packagePath']],
];

test.each(unusable)('With %j, what is wrong with %j stands there alone', (change, inputs) => {
  const { invalid, missing, reasons } = checkPeerSync({ ...fits, ...change });
  expect(invalid.map(({ input }) => input)).toEqual(inputs);
  expect(missing.filter((input) => inputs.includes(input))).toEqual([]);
  const messages: string[] = invalid.map(({ message }) => message);
  expect(reasons.filter(({ message }) => messages.includes(message))).toEqual([]);
});

test('Yes and no are read as links have them, too', () => {
  const texts = {
    sameManagementCenter: 'yes',
    analyticsMode: 'no',
    addressTranslation: 'no',
    packageOnPeer: 'yes',
  };
  expect(checkPeerSync({ ...fits, ...texts })).toEqual(checkPeerSync(fits));
});

// [platform, whether the mode is asked for]
test.each([
  ['', true],
  ['1010', false],
  ['3110', true],
])('%j wants the mode: %s', (platform, expected) => {
  const { wants } = checkPeerSync({ platform });
  expect(wants.includes('mode')).toBe(expected);
  expect(wants.filter((input) => input !== 'mode')).toEqual([
    ...['platform', 'deployment', 'from', 'to', 'peerVersion', 'peerDeployment'],
    ...['sameManagementCenter', 'analyticsMode', 'addressTranslation', 'packageOnPeer'],
    ...['peerAddress', 'packagePath'],
  ]);
});

test('Asks for no version that was given, and says what to do where one is excluded', () => {
  expect(checkPeerSync({ ...fits, from: unknownRelease }).missing).toEqual([]);
  for (const from of ['7.0.6', '7.1.0', '7.6.0']) {
    const failed = checkPeerSync({ ...fits, from }).reasons.filter(
      ({ outcome }) => outcome === 'failed',
    );
    expect(failed.map(({ message }) => message)).toEqual([
      expect.stringContaining('Copy the package from the management center or an internal server.'),
    ]);
  }
});

// [current version, target, whether the target is told as older]
test.each([
  ['7.2.5', '7.2.4', true],
  ['7.4.1', '7.2', true],
  ['7.2.5', '7.2', false],
  ['7.2', '7.2.4', false],
  ['7.2.5', '7.2.5', false],
  ['7.2.5', '7.4.2', false],
])('From %s, the target %s is told as older: %s', (from, to, expected) => {
  const { reasons } = checkPeerSync({ ...fits, from, to });
  const older = reasons.filter(({ rule }) => rule === 'compare-number-by-number');
  expect(older.map(({ outcome }) => outcome)).toEqual(expected ? ['note'] : []);
});

// [command, part of what it is for]
test.each([
  ['peers', 'If you don’t know yet which device has the package'],
  ['status', 'to this device, completed and failed ones included'],
])('The command %s is for this: %s', (id, part) => {
  const command = checkPeerSync(fits).commands.find((each) => each.id === id);
  expect(command?.text).toContain(part);
});

test('Fills address and path into the commands', () => {
  const { commands, concurrentTransfers } = checkPeerSync({ ...fits, packagePath: '/a/b.tar' });
  expect(commands.map(({ step, command, complete }) => [step, command, complete])).toEqual([
    [1, null, true],
    [2, 'configure p2psync enable', true],
    [3, 'show peers', true],
    [3, 'show peer details 192.0.2.10', true],
    [4, 'sync-from-peer 192.0.2.10 /a/b.tar', true],
    [5, 'show p2p-sync-status', true],
    [5, 'show p2p-sync-status sync_status_UUID', false],
  ]);
  expect(concurrentTransfers).toBe(5);
});

test('Keeps the placeholders where nothing is given', () => {
  const { commands, invalid } = checkPeerSync({});
  expect(commands.map(({ command, complete }) => [command, complete])).toEqual([
    [null, true],
    ['configure p2psync enable', true],
    ['show peers', true],
    ['show peer details ip_address', false],
    ['sync-from-peer ip_address package_path', false],
    ['show p2p-sync-status', true],
    ['show p2p-sync-status sync_status_UUID', false],
  ]);
  expect(invalid).toEqual([]);
});

test('No text throws or puts a space or a control character of its own into a command', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      const { commands } = checkPeerSync({ platform: a, from: b, peerAddress: a, packagePath: b });
      for (const { command } of commands) expect(command ?? '').toMatch(/^[\w./+~:\- ]*$/);
      expect(commands[4]?.command?.split(' ')).toHaveLength(3);
    }),
  );
});
