import { expect, test } from 'vitest';
import { differingParts } from '../../../src/islands/packageFinder/differingParts.ts';
import { listingSentence } from '../../../src/islands/packageFinder/listingSentence.ts';
import { readPackageListing } from '../../../src/rules/files/readPackageListing.ts';

const device = { platform: '3110', to: '7.4.2' };
const right = 'Cisco_FTD_SSP_FP3K_Upgrade-7.4.2-172.sh.REL.tar';
const other = 'Cisco_FTD_SSP_FP1K_Upgrade-7.4.2-172.sh.REL.tar';

// [listing, sentence]: the right file is named, before what is uncertain and what is wrong
const sentences: [string, string][] = [
  [right, 'Upgrade package for Secure Firewall 3100, 7.4.2, build 172. Right for you.'],
  [
    `${other}\nnotes\n/a/${right}\nCisco_FTD_SSP_FP3K_Hotfix_HM-7.4.2.1-2.sh.REL.tar`,
    `3 packages in 4 lines; 1 line names none. Right for you: ${right}. Not certain: 1. Not for you: 1.`,
  ],
  [`${right}\n/b/${right}`, `2 packages in 2 lines; 0 lines name none. Right for you: ${right}.`],
  [
    [1, 2, 3, 4].map((build) => right.replace('172', `${build}`)).join('\n'),
    '4 packages in 4 lines; 0 lines name none. Right for you: 4.',
  ],
];

test.each(sentences)('%j: %s', (text, sentence) => {
  expect(listingSentence(readPackageListing(text, device))).toBe(sentence);
});

// [name, other name, what differs in it]
const names: [string, string, string[]][] = [
  ['Cisco_FTD_SSP-FP3K_Upgrade-7.4.2-1.tar', 'Cisco_FTD_SSP_FP3K_Upgrade-7.4.2-1.tar', ['-']],
  [
    'Cisco_FTD_SSP-FP1K_Upgrade-7.4.1.1-12.tar',
    'Cisco_FTD_SSP_FP1K_Patch-7.4.1.1-12.tar',
    ['-', 'Upgrade'],
  ],
  ['Cisco_Secure_FW_TD_4200-7.4.1.1-12.tar', 'Cisco_Secure_FW_TD_4200_Patch-7.4.1.1-12.tar', []],
  ['a-b', 'a-b', []],
];

test.each(names)('%s beside %s differs in %j', (name, beside, expected) => {
  const parts = differingParts(name, beside);
  expect(parts.map(([text]) => text).join('')).toBe(name);
  expect(parts.filter(([, differs]) => differs).map(([text]) => text)).toEqual(expected);
});
