import { expect, test } from 'vitest';
import { identifyFile } from '../../../src/rules/files/identifyFile.ts';
import { identifyPackage } from '../../../src/rules/files/identifyPackage.ts';

const name = 'Cisco_FTD_SSP_FP3K_Upgrade-7.4.2-172.sh.REL.tar';
const device = { platform: '3110', from: '7.2.5', to: '7.4.2' };

test('A name as it should be is what it is in any text', () => {
  expect(identifyFile(name, device)).toEqual(identifyPackage(name, device));
  expect(identifyFile(name, device).usable).toBe('yes');
});

test.each([`Kopie von ${name}`, `Copy of ${name}`, `x${name}`, `${name} (1)`])(
  'A file called “%s” is a package under another name',
  (text) => {
    expect(identifyFile(text, device).usable).toBe('no');
  },
);

test.each([undefined, null, 7, ''])('Of %j it says that it is none', (text) => {
  expect(identifyFile(text as string).kind).toBe(identifyPackage('').kind);
});
