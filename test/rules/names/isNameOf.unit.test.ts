import { expect, test } from 'vitest';
import { isNameOf } from '../../../src/rules/names/isNameOf.ts';

const upgrade = {
  guideName: 'Cisco_FTD_SSP-FP3K_Upgrade-7.4.2-‹build›.sh.REL.tar',
  siteName: 'Cisco_FTD_SSP_FP3K_Upgrade-7.4.2-‹build›.sh.REL.tar',
};
const hotfix = { guideName: '', siteName: null };

test.each([
  ['Cisco_FTD_SSP_FP3K_Upgrade-7.4.2-172.sh.REL.tar', upgrade, true],
  ['Cisco_FTD_SSP-FP3K_Upgrade-7.4.2-172.sh.REL.tar', upgrade, true],
  ['Cisco_FTD_SSP_FP3K_Upgrade-7.4.1-172.sh.REL.tar', upgrade, false],
  ['Cisco_FTD_SSP_FP3K_Upgrade-7.4.2-172xshxRELxtar', upgrade, false],
  ['Cisco_FTD_SSP_FP3K_Upgrade-7.4.2-.sh.REL.tar', upgrade, false],
  ['Cisco_FTD_SSP_Hotfix_AO-7.2.5.1-2.sh.REL.tar', hotfix, true],
  ['Cisco_FTD_SSP_FP3K_Hotfix_HM-7.2.11.1-2.sh.REL.tar', hotfix, true],
  ['Cisco_FTD_Hotfix_D-7.0.6.1-2.sh.REL.tar', hotfix, true],
  ['Cisco_FTD_SSP_FP3K_Patch-7.2.5.1-29.sh.REL.tar', hotfix, false],
  ['Cisco_Firepower_Mgmt_Center_Hotfix_A-7.2.5.1-2.sh.REL.tar', hotfix, false],
  ['', hotfix, false],
] as const)('%s can be the name of %j: %s', (name, file, fits) => {
  expect(isNameOf(name, file)).toBe(fits);
});
