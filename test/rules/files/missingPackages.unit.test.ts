import { expect, test } from 'vitest';
import { missingPackages } from '../../../src/rules/files/missingPackages.ts';
import { readPackageListing } from '../../../src/rules/files/readPackageListing.ts';

const site = 'Cisco_FTD_SSP_FP3K_Upgrade-7.4.1-172.sh.REL.tar';
const guide = site.replace('SSP_', 'SSP-');
const other = 'Cisco_FTD_Upgrade-7.4.2-172.sh.REL.tar';

// [pasted, files, missing]
const folders: [string, string[], string[]][] = [
  ['', [site], []],
  [site, [site], []],
  [guide, [site], []],
  [site, [guide.toUpperCase()], []],
  [`${site}\n${other}\n${site}`, [], [site, other]],
  [`${site}\n${other}`, [`${site}.part`, other], [site]],
];

test.each(folders)('Of %j the files %j lack %j', (pasted, files, missing) => {
  expect(missingPackages(readPackageListing(pasted).packages, files)).toEqual(missing);
});
