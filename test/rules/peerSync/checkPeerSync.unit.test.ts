import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PeerSyncQuestion, checkPeerSync } from '../../../src/rules/peerSync/checkPeerSync.ts';
import { golden, writeBlocks, writeReasons } from '../writeOut.ts';

const fits: PeerSyncQuestion = {
  platform: '3110',
  mode: 'appliance',
  deployment: 'standalone',
  from: '7.2.5',
  to: '7.4.2',
  sameManagementCenter: true,
  analyticsMode: false,
  addressTranslation: false,
  packageOnPeer: true,
  peerAddress: '192.0.2.10',
  packagePath: '/ngfw/var/sf/updates/Cisco_FTD_SSP_FP3K_Upgrade-7.4.2-172.sh.REL.tar',
};

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
  [{ analyticsMode: true }, 'not-eligible', 'peer-sync-not-analytics-mode'],
  [{ addressTranslation: true }, 'not-eligible', 'peer-sync-not-nat'],
  [{ sameManagementCenter: false }, 'not-eligible', 'peer-sync-supported'],
  [{ packageOnPeer: false }, 'not-eligible', 'peer-sync-before'],
  [{ from: '7.0.6' }, 'not-eligible', 'peer-sync-not-from-7-0'],
  [{ from: '7.0' }, 'not-eligible', 'peer-sync-not-from-7-0'],
  [{ from: '7.1.0' }, 'not-eligible', 'peer-sync-supported'],
  [{ from: '7.6.0' }, 'not-eligible', 'peer-sync-supported'],
  // What the guide does not cover is unknown.
  [{ from: '6.7.0' }, 'unknown', 'peer-sync-supported'],
  [{ from: '7.5' }, 'unknown', 'peer-sync-supported'],
  [{ from: '7.7.0' }, 'unknown', 'peer-sync-supported'],
  [{ from: undefined }, 'unknown', 'peer-sync-supported'],
  [{ from: 'seven' }, 'unknown', 'version-spellings'],
  [{ to: 'seven' }, 'eligible', null],
  [{ platform: 'toaster' }, 'unknown', 'models'],
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
  [{ deployment: 'pair' }, 'unknown', 'table-3'],
  [{ analyticsMode: undefined }, 'unknown', 'peer-sync-not-analytics-mode'],
  [{ addressTranslation: undefined }, 'unknown', 'peer-sync-not-nat'],
  [{ sameManagementCenter: undefined }, 'unknown', 'peer-sync-supported'],
  [{ packageOnPeer: undefined }, 'unknown', 'peer-sync-before'],
];

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
    'sameManagementCenter',
    'analyticsMode',
    'addressTranslation',
    'packageOnPeer',
  ]);
  expect(checkPeerSync(fits).missing).toEqual([]);
});

test('Asks for no version that was given, and says what to do where one is excluded', () => {
  expect(checkPeerSync({ ...fits, from: '7.7.0' }).missing).toEqual([]);
  expect(checkPeerSync({ ...fits, from: 'seven' }).missing).toEqual(['from']);
  for (const from of ['7.0.6', '7.1.0', '7.6.0']) {
    const failed = checkPeerSync({ ...fits, from }).reasons.filter(
      ({ outcome }) => outcome === 'failed',
    );
    expect(failed.map(({ message }) => message)).toEqual([
      expect.stringContaining('Copy the package from the management center or an internal server.'),
    ]);
  }
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

// [address, whether it can go into a command]
const addresses: [string, boolean][] = [
  ['192.0.2.10', true],
  [' 192.0.2.10 ', true],
  ['0.0.0.0', true],
  ['255.255.255.255', true],
  ['256.0.2.10', false],
  ['192.0.2', false],
  ['192.0.2.10.1', false],
  ['192.0.2.10.', false],
  ['192.0.2.10/24', false],
  ['2001:db8::1', true],
  ['fe80::1', true],
  ['::', true],
  ['::ffff:192.0.2.10', true],
  ['fe80:1', false],
  ['fe80::g', false],
  ['firewall-1.example.com', true],
  ['firewall', true],
  ['fire_wall', false],
  ['-firewall', false],
  ['firewall-', false],
  ['a..b', false],
  ['a b', false],
  ['a;b', false],
  ['$(reboot)', false],
  ['a\nb', false],
  ['a'.repeat(64), false],
  [`${'a.'.repeat(126)}a`, true],
  [`${'a.'.repeat(127)}a`, false],
  ['a'.repeat(1000), false],
];

test.each(addresses)('The address %j can be used: %s', (peerAddress, usable) => {
  const { invalid, commands, reasons } = checkPeerSync({ ...fits, peerAddress });
  expect(invalid.map(({ input }) => input)).toEqual(usable ? [] : ['peerAddress']);
  const filled = usable ? peerAddress.trim() : 'ip_address';
  expect(commands[3]).toMatchObject({ command: `show peer details ${filled}`, complete: usable });
  const told = reasons.filter(({ rule }) => rule === 'peer-sync-steps');
  expect(told.length).toBe(usable ? 0 : 1);
});

// [path, whether it can go into a command]
const paths: [string, boolean][] = [
  ['/ngfw/var/sf/updates/Cisco_FTD_Upgrade-7.4.2-172.sh.REL.tar', true],
  [' /a/b.tar ', true],
  ['b.tar', true],
  ['/a b.tar', false],
  ['/a\tb.tar', false],
  ['/a\u0000b.tar', false],
  ['/a/b (1).tar', false],
  ['/a;reboot', false],
  ['`reboot`', false],
  ["$'a'", false],
  ['a'.repeat(1024), true],
  ['a'.repeat(1025), false],
  ['a'.repeat(5000), false],
];

test.each(paths)('The path %j can be used: %s', (packagePath, usable) => {
  const { invalid, commands } = checkPeerSync({ ...fits, packagePath });
  expect(invalid.map(({ input }) => input)).toEqual(usable ? [] : ['packagePath']);
  const filled = usable ? packagePath.trim() : 'package_path';
  expect(commands[4]).toMatchObject({
    command: `sync-from-peer 192.0.2.10 ${filled}`,
    complete: usable,
  });
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

test('Every sentence that is said of device to device copying', async () => {
  const questions: PeerSyncQuestion[] = [
    {},
    ...cases.map(([change]) => ({ ...fits, ...change })),
    { ...fits, peerAddress: 'a b', packagePath: 'c d' },
  ];
  const blocks = questions.map((question) => {
    const answer = checkPeerSync(question);
    return [
      JSON.stringify(question),
      `${answer.verdict}: ${answer.summary}`,
      `  ${answer.platform} ${answer.mode} ${answer.deployment}`,
      ...answer.invalid.map(({ input, message }) => `  invalid ${input}: ${message}`),
      ...answer.commands.map(
        ({ id, step, command, complete, text }) =>
          `  ${step} ${id} ${command ?? '–'} ${complete ? '' : '(open) '}${text}`,
      ),
      ...writeReasons(answer.reasons),
    ];
  });
  await expect(writeBlocks(blocks)).toMatchFileSnapshot(golden('checkPeerSync'));
});
