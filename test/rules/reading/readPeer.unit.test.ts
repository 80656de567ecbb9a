import { expect, test } from 'vitest';
import { readAddress, readPackagePath } from '../../../src/rules/reading/readPeer.ts';

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
  // Cisco's guide has the commands with an IP address only.
  ['firewall-1.example.com', false],
  ['firewall', false],
  ['a..b', false],
  ['a b', false],
  ['a;b', false],
  ['$(reboot)', false],
  ['a\nb', false],
  ['a'.repeat(1000), false],
];

test.each(addresses)('The address %j can be used: %s', (typed, usable) => {
  const read = readAddress(typed);
  expect(read).toMatchObject(
    usable ? { ok: true, value: typed.trim() } : { ok: false, why: 'unreadable' },
  );
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

test.each(paths)('The path %j can be used: %s', (typed, usable) => {
  const read = readPackagePath(typed);
  expect(read).toMatchObject(
    usable ? { ok: true, value: typed.trim() } : { ok: false, why: 'unreadable' },
  );
});

test.each(['', ' ', undefined])('%j is nothing typed', (typed) => {
  for (const read of [readAddress(typed), readPackagePath(typed)]) {
    expect(read).toMatchObject({ ok: false, why: 'empty' });
  }
});
