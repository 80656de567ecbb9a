import { describe, expect, test } from 'vitest';
import { identifyPackage } from '../../../src/rules/files/identifyPackage.ts';
import { readPackageListing } from '../../../src/rules/files/readPackageListing.ts';
import { cpuSeconds } from '../cpuSeconds.ts';

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
    'a.sh.REL.tar ',
    '.sh.REL',
    'asa9',
    'lsp-rel-1',
    "'",
    ' (1)',
  ];
  const heads = ['', 'Cisco_', 'Cisco_FTD_Upgrade-7.4.2-172', 'fxos-k9.2.14'];
  const texts = units.flatMap((unit) => heads.map((head): [string, string] => [head, unit]));

  test.each(texts)('%j and then %j over and over', (head, unit) => {
    const text = head + unit.repeat(megabyte / unit.length);
    expect(cpuSeconds(() => identifyPackage(text))).toBeLessThan(1);
  });
});

describe('A long listing', () => {
  test('10,000 lines are read in a fraction of a second', () => {
    const text = Array.from(
      { length: 10_000 },
      (_, index) =>
        `-rw-r--r-- 1 root root 12 Jan  1 10:00 /a/Cisco_FTD_Upgrade-7.4.2-${index}.sh.REL.tar`,
    ).join('\n');
    expect(readPackageListing(text).packages).toHaveLength(10_000);
    expect(cpuSeconds(() => readPackageListing(text))).toBeLessThan(0.5);
  });

  test.each([
    'cisco_ ',
    'a.sh.REL.tar ',
    '.sh.rel',
    'asa9-1',
    'Cisco_FTD_Upgrade-7.4.2-172 ',
    'a',
    '\n',
    'a\n',
    "'",
    ' -> cisco_',
  ])('One megabyte of %j is read in under a second', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    expect(cpuSeconds(() => readPackageListing(text))).toBeLessThan(1);
  });
});
