import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type PackageDevice,
  identifyPackage,
  packageKindName,
} from '../../../src/rules/files/identifyPackage.ts';
import { forDevices, names, said, spoilt, wrapped } from './packageNameTexts.ts';
import { fastestOf } from '../../support/fastestOf.ts';
import { golden, writeBlocks, writeReasons } from '../writeOut.ts';

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

test('No published name is made up for an early release in a bare .sh', () => {
  const { guideName, siteName } = identifyPackage('Cisco_FTD_Upgrade-6.4.0-113.sh');
  expect([guideName, siteName]).toEqual([null, null]);
});

test('Every sentence that is said of a name', async () => {
  const cases: [string, PackageDevice][] = [
    ...names.map(([name]): [string, PackageDevice] => [name, {}]),
    ...spoilt.map(([name]): [string, PackageDevice] => [name, {}]),
    ...forDevices.map(([name, device]): [string, PackageDevice] => [name, device]),
    ...said.map(([name, device]): [string, PackageDevice] => [name, device]),
  ];
  const blocks = cases.map(([name, device]) => {
    const read = identifyPackage(name, device);
    return [
      `${JSON.stringify(name)} ${JSON.stringify(device)}`,
      `${read.usable}: ${read.summary}`,
      `  guide ${read.guideName}, site ${read.siteName}, label ${read.label}`,
      ...writeReasons(read.reasons),
    ];
  });
  await expect(writeBlocks(blocks)).toMatchFileSnapshot(golden('identifyPackage'));
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

describe('One megabyte of text is read in under a second', () => {
  const megabyte = 1_000_000;
  const units = [
    'a',
    'Cisco_',
    'cisco_ ',
    ' ',
    '-1',
    '.',
    '/',
    '%',
    '%20',
    'Copy of ',
    "'",
    ' (1)',
  ];
  const heads = ['', 'Cisco_', 'Cisco_FTD_Upgrade-7.4.2-172', 'fxos-k9.2.14'];
  const texts = units.flatMap((unit) => heads.map((head): [string, string] => [head, unit]));

  test.each(texts)('%j and then %j over and over', (head, unit) => {
    const text = head + unit.repeat(megabyte / unit.length);
    expect(fastestOf(3, () => identifyPackage(text))).toBeLessThan(1000);
  });
});
