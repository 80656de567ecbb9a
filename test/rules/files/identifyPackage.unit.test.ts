import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identifyPackage } from '../../../src/rules/files/identifyPackage.ts';
import { readPackageListing } from '../../../src/rules/files/readPackageListing.ts';
import { packageNames } from '../../../src/rules/names/packageNames.ts';
import { packageKindName } from '../../../src/rules/files/judgePackage.ts';
import { forDevices, names, said, spoilt, wrapped } from './packageNameTexts.ts';
import { outsideBeginning, outsideFamily, unknownModel } from '../standIns.ts';

test.each(names)('%s is: %s for %j, %s build %s (%s)', (name, ...expected) => {
  const { kind, platforms, release, build, spelling } = identifyPackage(name);
  expect([kind, platforms, release, build, spelling]).toEqual(expected);
});

test.each(wrapped)('In %j the file is %s', (text, name) => {
  expect(identifyPackage(text).name).toBe(name);
});

test.each(wrapped.slice(0, -1))('%j is fit for its device', (text) => {
  expect(identifyPackage(text, { platform: '3110', to: '7.4.2' }).usable).toBe('yes');
});

test.each(spoilt)('%s is not usable by %s', (name, rule) => {
  const { usable, reasons } = identifyPackage(name);
  expect(usable).toBe('no');
  const failed = reasons.filter(({ outcome }) => outcome === 'failed');
  expect(failed.map((each) => each.rule)).toContain(rule);
});

test.each(forDevices)('%s with %j is usable: %s', (name, device, usable) => {
  expect(identifyPackage(name, device).usable).toBe(usable);
});

test.each(said)('%s with %j is told by %s: %s', (name, device, ruleAndOutcome, part) => {
  const messages = identifyPackage(name, device)
    .reasons.filter(({ rule, outcome }) => `${rule} ${outcome}` === ruleAndOutcome)
    .map(({ message }) => message);
  if (part === null) expect(messages).toEqual([]);
  else expect(messages.join('\n')).toContain(part);
});

test.each([
  ['7.2.5-208', true],
  ['7.1.0-90', false],
  ['7.4.0-100', false],
])('%s may be a stop on the way to 7.4.2: %s', (release, isStop) => {
  const { reasons } = identifyPackage(`Cisco_FTD_Upgrade-${release}.sh.REL.tar`, { to: '7.4.2' });
  expect(reasons.some(({ message }) => message.includes('is a stop on your path'))).toBe(isStop);
});

test('No published name is made up for an early release in a bare .sh', () => {
  const { guideName, siteName } = identifyPackage('Cisco_FTD_Upgrade-6.4.0-113.sh');
  expect([guideName, siteName]).toEqual([null, null]);
});

// [name, inputs that its judgement hangs on]
const wanted: [string, string[]][] = [
  ['Cisco_FTD_Upgrade-7.4.1-172.sh.REL.tar', ['platform', 'to', 'build']],
  ['Cisco_FTD_Patch-7.4.1.1-12.sh.REL.tar', ['platform', 'to', 'build']],
  ['Cisco_FTD_Hotfix_HM-7.4.1.1-2.sh.REL.tar', ['platform']],
  ['fxos-k9.2.14.1.131.SPA', ['platform', 'to', 'targetFxos']],
  ['fxos-k9-fpr4k-firmware.1.0.19.SPA', ['platform', 'to', 'targetFxos']],
  [`${outsideBeginning}-10.0.0-1.sh.REL.tar`, ['platform']],
  ['readme.txt', []],
];

test.each(wanted)('The judgement of %s hangs on %j', (name, wants) => {
  const unknown = identifyPackage(name);
  expect([unknown.wants, unknown.missing, unknown.invalid]).toEqual([wants, wants, []]);
  const device = { platform: unknownModel, to: 'seven', build: 'x', targetFxos: 'x' };
  const unread = identifyPackage(name, device);
  expect(unread.missing).toEqual([]);
  expect(unread.invalid.map(({ input }) => input)).toEqual([
    'platform',
    'to',
    'build',
    'targetFxos',
  ]);
});

// [name, in the guide's form, as the download site spells it]
const published: [string, string | null, string | null][] = [
  [
    'Cisco_FTD_SSP_FP1K_Patch-7.4.1.1-12.tar',
    'Cisco_FTD_SSP-FP1K_Upgrade-7.4.1.1-12.sh.REL.tar',
    'Cisco_FTD_SSP_FP1K_Patch-7.4.1.1-12.sh.REL.tar',
  ],
  ['cisco_ftd_hotfix_hm-7.4.1.1-2.sh.REL.tar', null, 'Cisco_FTD_Hotfix_HM-7.4.1.1-2.sh.REL.tar'],
  ['FXOS-K9.2.14.1.131.SPA', 'fxos-k9.2.14.1.131.SPA', 'fxos-k9.2.14.1.131.SPA'],
  [
    'fxos-k9-fpr9k-firmware.1.0.19.tar',
    'fxos-k9-fpr9k-firmware.1.0.19.SPA',
    'fxos-k9-fpr9k-firmware.1.0.19.SPA',
  ],
  // None is made up for what no platform of the family can run.
  ['Cisco_FTD_SSP_FP2K_Upgrade-7.6.0-1-Hotfix_B.sh', null, null],
  ['Cisco_FTD_SSP_FP2K_Hotfix_B-7.6.0.1-1.sh', null, null],
  ['fxos-k9-fpr9k-firmware.SPA', null, null],
  ['fxos-k9.2.12.SPA', null, null],
  ['Cisco_FTD_Upgrade-7.4.2.sh.REL.tar', null, null],
  ['cisco-ftd-fp1k.7.4.2-172.SPA', null, null],
];

test.each(published)('%s is published as %s and %s', (name, guideName, siteName) => {
  expect(identifyPackage(name)).toMatchObject({ guideName, siteName });
});

// [name, what it is, in a sentence]
const summaries: [string, string][] = [
  [
    'Cisco_FTD_SSP_FP1K_Upgrade-7.4.2-172.sh.REL.tar',
    'Upgrade package for Firepower 1000, 7.4.2, build 172.',
  ],
  ['fxos-k9.2.14.1.131.SPA', 'FXOS package for Firepower 4100/9300, 2.14.1.131.'],
  ['fxos-k9-fpr4k-firmware.1.0.19.SPA', 'Firmware package for Firepower 4100, 1.0.19.'],
  [
    'Cisco_Firepower_Mgmt_Center_Upgrade-7.2.5-208.sh.REL.tar',
    'Package of the management center, 7.2.5, build 208.',
  ],
  ['fxos-k9-manager.4.12.0.498.SPA', 'Recovery image.'],
  ['fxos-mibs-fp9k-fp4k.2.12.zip', 'MIB package.'],
  [
    'Cisco_Firepower_Threat_Defense_Virtual-7.0.6.ovf',
    'Install image for Threat defense virtual, 7.0.6.',
  ],
  ['cisco-asa-fp1k.9.20.2.SPA', 'Other Cisco file: ASA.'],
  [
    'Cisco_VDB_Fingerprint_Database-4.5.0-344.sh.REL.tar',
    'Other Cisco file: Vulnerability database (VDB), 4.5.0, build 344.',
  ],
  [
    `${outsideBeginning}-7.6.0-113.sh.REL.tar`,
    `Package of another family: ${outsideFamily}, 7.6.0, build 113.`,
  ],
  ['FTD_742_3140_new.sh.REL.tar', 'Signed package under a changed name.'],
  ['', 'No package.'],
];

test.each(summaries)('%j is told as: %s', (name, summary) => {
  expect(identifyPackage(name).summary).toBe(summary);
});

test('What a caller leaves out is an empty text', () => {
  const nothing = undefined as unknown as string;
  expect(identifyPackage(nothing)).toEqual(identifyPackage(''));
  expect(readPackageListing(nothing)).toEqual(readPackageListing(''));
  expect(packageNames()).toEqual(packageNames({ platform: '', to: '' }));
});

test('Each kind has a name', () => {
  expect(packageKindName('not-a-package')).toBe('No package');
  expect(packageKindName('upgrade')).toBe('Upgrade package');
});

const piece = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('Cisco_', 'FTD_', 'SSP', '_Upgrade', '-7.4.2', '-172', '.sh', '.REL', '.tar'),
  fc.constantFrom('fxos-k9', '.2.14', ' (1)', '%', '/', '\\', '"', 'Copy of ', ' -> ', '\n'),
);

test('No text makes it throw, and the answer is plain data', () => {
  fc.assert(
    fc.property(fc.array(piece), fc.string(), (pieces, to) => {
      const answer = identifyPackage(pieces.join(''), { platform: '3110', to });
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      expect(answer.reasons).not.toEqual([]);
      expect(answer.name.length).toBeLessThanOrEqual(pieces.join('').length);
    }),
  );
});
