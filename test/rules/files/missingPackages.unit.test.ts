import { expect, test } from 'vitest';
import { missingPackages } from '../../../src/rules/files/missingPackages.ts';
import { readPackageListing } from '../../../src/rules/files/readPackageListing.ts';

const site = 'Cisco_FTD_SSP_FP3K_Upgrade-7.4.1-172.sh.REL.tar';
const guide = site.replace('SSP_', 'SSP-');
const other = 'Cisco_FTD_Upgrade-7.4.2-172.sh.REL.tar';

const open = 'Cisco_FTD_SSP_FP2K_Upgrade-7.4.2-‹build›.sh.REL.tar';

// [pasted, files, how many are wanted, missing, how many names are not whole]
const folders: [string, string[], number, string[], number][] = [
  ['', [site], 0, [], 0],
  [site, [site], 1, [], 0],
  [guide, [site], 1, [], 0],
  [site, [guide.toUpperCase()], 1, [], 0],
  [`${site}\n${guide}`, [], 1, [site], 0],
  [`${site}\n${other}\n${site}`, [], 2, [site, other], 0],
  [`${site}\n${other}`, [`${site}.part`, other], 2, [site], 0],
  [`${site}\n${open}`, [site, open.replace('‹build›', '172')], 1, [], 1],
  [`${site},fxos-release-notes`, [site], 1, [], 0],
];

test.each(folders)(
  'Of %j the files %j are held against %i, lack %j, and %i are open',
  (pasted, files, wanted, missing, notWhole) => {
    const { packages } = readPackageListing(pasted);
    expect(missingPackages(packages, files)).toEqual({ wanted, missing, open: notWhole });
  },
);
