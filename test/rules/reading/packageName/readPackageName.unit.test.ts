import { describe, expect, test } from 'vitest';
import { readFileName } from '../../../../src/rules/reading/packageName/readFileName.ts';
import { readPackageName } from '../../../../src/rules/reading/packageName/readPackageName.ts';
import { names } from '../../files/packageNameTexts.ts';
import { outsideBeginning } from '../../standIns.ts';

test.each(names)('%s is of the kind %s, for %j', (name, kind, platforms) => {
  const { read } = readFileName(name);
  expect(read.kind).toBe(kind);
  const package_ = read.kind === 'checksum' ? read.of : read;
  const served =
    'family' in package_
      ? package_.family.platforms
      : 'naming' in package_
        ? package_.naming.platforms
        : 'platforms' in package_
          ? package_.platforms
          : [];
  expect(served).toEqual(platforms);
});

describe('Values, not texts', () => {
  test('a release and its build, and what stands around them', () => {
    expect(readPackageName('Cisco_FTD_SSP_FP3K_Hotfix_hm-7.2.11.1-2.sh')).toMatchObject({
      kind: 'hotfix',
      family: { label: 'Secure Firewall 3100' },
      target: {
        version: { release: '7.2.11.1', train: '7.2', maintenance: 11, patch: 1, build: '2' },
        release: '7.2.11.1',
        build: '2',
        letters: 'HM',
        typed: 'Cisco_FTD_SSP_FP3K_Hotfix_hm-7.2.11.1-2',
        ending: '.sh',
      },
    });
  });

  test('a fourth number of zero is spelled as in the name', () => {
    expect(readPackageName('Cisco_FTD_Upgrade-7.4.2.0-172.sh.REL.tar')).toMatchObject({
      kind: 'upgrade',
      target: { version: { release: '7.4.2', patch: null }, release: '7.4.2.0' },
    });
  });

  test('a high fourth number is that of a patch, as the build has its own place', () => {
    expect(readPackageName('Cisco_FTD_Patch-7.4.1.236-12.sh.REL.tar')).toMatchObject({
      kind: 'patch',
      target: { version: { release: '7.4.1.236', patch: 236, build: '12' } },
    });
  });

  test('an FXOS version of four numbers', () => {
    expect(readPackageName('fxos-k9.2.14.1.131.SSA')).toMatchObject({
      kind: 'fxos',
      version: { release: '2.14.1.131', numbers: [2, 14, 1, 131] },
      typed: 'fxos-k9.2.14.1.131',
      ending: '.SSA',
    });
  });

  test('a firmware version', () => {
    expect(readPackageName('fxos-k9-fpr4k-firmware.1.0.19.SPA')).toMatchObject({
      kind: 'firmware',
      version: '1.0.19',
      typed: 'fxos-k9-fpr4k-firmware.1.0.19',
      ending: '.SPA',
    });
  });
});

// [name, kind]: names that begin as a package does, and whose version can't be read
const withoutVersion: [string, string][] = [
  ['Cisco_FTD_Upgrade-7.04.2-1.sh.REL.tar', 'upgrade'],
  ['Cisco_FTD_Upgrade-7.4.2-1234567.sh.REL.tar', 'upgrade'],
  ['Cisco_FTD_Upgrade-7.4.2.1.1-172.sh.REL.tar', 'upgrade'],
  ['Cisco_FTD_Patch-7.4.2.sh.REL.tar', 'patch'],
  ['Cisco_FTD_Hotfix_A-.sh.REL.tar', 'hotfix'],
];

test.each(withoutVersion)('%s is a whole %s to no reader', (name, kind) => {
  expect(readPackageName(name)).toMatchObject({ kind, target: null });
});

// [name, kind, release, build]: names of other packages
const others: [string, string, string | null, string | null][] = [
  ['Cisco_Firepower_Mgmt_Center_Upgrade-7.2.5-208.sh.REL.tar', 'management-center', '7.2.5', '208'],
  [`${outsideBeginning}_Patch-7.6.0.1-1.sh.REL.tar`, 'outside-the-guide', '7.6.0.1', '1'],
  [`${outsideBeginning}.tar`, 'unknown-package', null, null],
  [`${outsideBeginning}9-7.6.0-1.tar`, 'unknown-package', '7.6.0', '1'],
  ['Cisco_Something_7.4.2.tar', 'unknown-package', '7.4.2', null],
  ['cisco-ftd-fp1k.7.4.2-172.SPA', 'install', '7.4.2', '172'],
  ['cisco-ftd.7.4.2.172.SPA.csp', 'install', '7.4.2', '172'],
  ['fxos-k9-system.5.0.3.N2.4.120.498.SPA', 'recovery', null, null],
  ['ubuntu-7.4.2.qcow2', 'not-a-package', null, null],
  ['Cisco_x-7.4.2.QCOW2', 'install', '7.4.2', null],
  ['Cisco_x-7.4.2-172.img', 'unknown-package', '7.4.2', '172'],
  ['Cisco_x7.4.2-172.img', 'unknown-package', null, null],
  ['Cisco_x-7.4.2-1234567.img', 'unknown-package', '7.4.2', null],
  ['Cisco_x-7.img', 'unknown-package', null, null],
  ['Cisco_x-7.4.img', 'unknown-package', '7.4', null],
  ['Cisco_x-117.114.112.img', 'unknown-package', '117.114.112', null],
  ['fxos-mibs-x.zip', 'mib', null, null],
  ['fxos-mibs_x.zip', 'mib', null, null],
  ['fxos-mibsx.zip', 'unknown-package', null, null],
  ['fxos-other.zip', 'unknown-package', null, null],
  ['FXOS-K9-MANAGER.4.12.SPA', 'recovery', null, null],
  ['CISCO-FTD-FP1K.7.4.2-172.SPA', 'install', '7.4.2', '172'],
  ['cisco-ftd-fp1k.117.114.112.111-123456.SPA', 'install', '117.114.112.111', '123456'],
  ['cisco-ftd-fp1k.7.4-172.SPA', 'install', null, null],
  ['cisco-ftd-fp1k.7.4.2.SPA', 'install', null, null],
  ['cisco-ftd-fp1k.7.4.2-1234567.SPA', 'install', null, null],
  ['a-cisco-ftd-fp1k.7.4.2-172.SPA', 'not-a-package', null, null],
];

test.each(others)('%s is: %s, %s build %s', (name, kind, release, build) => {
  const read = readPackageName(name);
  expect(read.kind).toBe(kind);
  const version = 'platforms' in read ? read.version : undefined;
  expect([version?.release ?? null, version?.build ?? null]).toEqual([release, build]);
});

// [name, version, what follows it]
const chassis: [string, string | null, string][] = [
  ['fxos-k9.2.14.1.131.SPA', '2.14.1.131', '.SPA'],
  ['fxos-k9.2.16.11.123456.SPA', '2.16.11.123456', '.SPA'],
  ['fxos-k9.2.16.131.1.SPA', null, '.SPA'],
  ['fxos-k9.2.14.1.131.5.SPA', '2.14.1.131', '.5.SPA'],
  ['fxos-k9.2.14.1.SPA', null, '.SPA'],
  ['fxos-k9.x2.14.1.131.SPA', null, 'x2.14.1.131.SPA'],
  ['fxos-k9.2.14.01.131.SPA', null, '.SPA'],
  ['fxos-k9-fpr9k-firmware.1.0.SPA', '1.0', '.SPA'],
  ['fxos-k9-fpr9k-firmware.1234.123456.1.1.SPA', '1234.123456.1.1', '.SPA'],
  ['fxos-k9-fpr9k-firmware.1.SPA', null, '1.SPA'],
  ['fxos-k9-fpr9k-firmware.x1.0.SPA', null, 'x1.0.SPA'],
];

test.each(chassis)('%s has the version %s, and then %j', (name, version, ending) => {
  const read = readPackageName(name);
  if (!('naming' in read)) throw new Error(read.kind);
  const told = read.kind === 'fxos' ? (read.version?.release ?? null) : read.version;
  expect([told, read.ending]).toEqual([version, ending]);
  expect(read.typed + read.ending).toBe(name);
});

// [name, kind, release, build]: threat defense packages
const software: [string, string, string, string][] = [
  ['Cisco_FTD_Upgrade-117.114.112-123456.sh.REL.tar', 'upgrade', '117.114.112', '123456'],
  ['cisco_ftd_upgrade-7.0.6-1', 'upgrade', '7.0.6', '1'],
  ['Cisco_FTD_Hotfix_A-7.0.6-1', 'hotfix', '7.0.6', '1'],
  ['Cisco_FTD_Hotfix_AB-7.0.6.0-1', 'hotfix', '7.0.6.0', '1'],
];

test.each(software)('%s is: %s, %s build %s', (name, kind, release, build) => {
  expect(readPackageName(name)).toMatchObject({
    kind,
    target: { release, build, typed: name.replace('.sh.REL.tar', '') },
  });
});

test.each(['Cisco_FTD_Hotfix_ABC-7.0.6-1', 'Cisco_FTD_Hotfix-7.0.6-1', 'Cisco_FTD_Upgrad-7.0.6-1'])(
  '%s is no package that is known',
  (name) => {
    expect(readPackageName(name).kind).toBe('unknown-package');
  },
);

// [text, what stands before the package's name, the rest]
const beforeNames: [string, string, string][] = [
  ['/a/old_Cisco_FTD_x', 'old_', 'Cisco_FTD_x'],
  ['fxos-k9.x', '', 'fxos-k9.x'],
  ['readme.txt', '', 'readme.txt'],
];

test.each(beforeNames)('In %s, %j stands before %s', (text, before, rest) => {
  expect(readFileName(text)).toMatchObject({ name: before + rest, before, rest });
});

test('A name that is longer than any is read as none', () => {
  const name = `Cisco_FTD_Upgrade-7.4.2-172.sh.REL.tar${'x'.repeat(255)}`;
  expect(readFileName(name)).toMatchObject({ before: '', rest: name });
  expect(readFileName(name).read.kind).toBe('not-a-package');
});
