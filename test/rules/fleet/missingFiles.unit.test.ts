import { expect, test } from 'vitest';
import { missingFiles } from '../../../src/rules/fleet/missingFiles.ts';
import { planFleet } from '../../../src/rules/fleet/planFleet.ts';
import { tableUnits } from './tableUnits.ts';

const units = tableUnits(
  'a,2110,7.0.6,,,standalone,,,Leeds,,green',
  'b,1010,7.0.6,,,standalone,,,Leeds,,green',
);
const settled = { 'firepower-2100 7.4.2': '7.4.2-172' };
const { carry } = planFleet({ units, to: '7.4.2', settled });
const name = 'Cisco_FTD_SSP_FP2K_Upgrade-7.4.2-172.sh.REL.tar';

test('Only files with a whole name are looked for', () => {
  const { wanted, missing } = missingFiles(carry, '');
  expect(carry).toHaveLength(2);
  expect([wanted, missing].map((files) => files.map((each) => each.name))).toEqual([
    [name],
    [name],
  ]);
});

test.each([
  ['the name alone', name, true],
  ['a line of ls -l', `-rw-r--r-- 1 root root 1066391552 Jan  5 10:00 ${name}`, true],
  ['a line of dir, with CRLF', `05/01/2026  10:00  1,066,391,552 ${name}\r\n`, true],
  ['a path', `C:\\ftd\\${name}; /mnt/usb/${name}`, true],
  ['capitals lost', name.toLowerCase(), true],
  ['the spelling of Cisco’s guide', name.replace('SSP_FP2K', 'SSP-FP2K'), true],
  ['the end of a sentence', `There is ${name}.`, true],
  ['half a copy', `${name}.part`, false],
  ['a copy of a copy', name.replace('.tar', ' (1).tar'), false],
  ['another build', name.replace('172', '1720'), false],
  ['a longer name', `Old_${name}`, false],
])('A folder with %s', (_, folder, isThere) => {
  expect(missingFiles(carry, folder).missing).toHaveLength(isThere ? 0 : 1);
});
