import { expect, test } from 'vitest';
import { type PlatformFacts, platforms } from '../../../../src/rules/facts/platforms.ts';
import {
  firmwareNamings,
  fxosNamings,
  softwareFamilies,
  softwareRows,
} from '../../../../src/rules/reading/packageName/namings.ts';

test('Table 7 has its eight rows, of which one is of two platforms', () => {
  expect(softwareRows.map(({ row, pattern, platforms }) => [row, pattern, platforms])).toEqual([
    ['Firepower 1000', 'Cisco_FTD_SSP-FP1K_Upgrade-Version-build.sh.REL.tar', ['firepower-1000']],
    ['Firepower 2100', 'Cisco_FTD_SSP-FP2K_Upgrade-Version-build.sh.REL.tar', ['firepower-2100']],
    [
      'Secure Firewall 3100',
      'Cisco_FTD_SSP-FP3K_Upgrade-Version-build.sh.REL.tar',
      ['secure-firewall-3100'],
    ],
    [
      'Secure Firewall 4200',
      'Cisco_Secure_FW_TD_4200-Version-build.sh.REL.tar',
      ['secure-firewall-4200'],
    ],
    [
      'Firepower 4100/9300',
      'Cisco_FTD_SSP_Upgrade-Version-build.sh.REL.tar',
      ['firepower-4100', 'firepower-9300'],
    ],
    ['ASA 5500-X', 'Cisco_FTD_Upgrade-Version-build.sh.REL.tar', ['asa-5500-x']],
    [
      'Threat defense virtual',
      'Cisco_FTD_Upgrade-Version-build.sh.REL.tar',
      ['threat-defense-virtual'],
    ],
    ['ISA 3000 with FTD', 'Cisco_FTD_Upgrade-Version-build.sh.REL.tar', ['isa-3000']],
  ]);
});

test('Three rows share a file, so Table 7 has six families', () => {
  const outside = Object.values<PlatformFacts>(platforms)
    .filter(({ software }) => !software.table7)
    .map(({ name }) => name);
  const families = softwareFamilies.filter(({ label }) => !outside.includes(label));
  expect(
    families.map(({ label, guideToken, siteToken, hasUpgradeWord }) => [
      label,
      guideToken,
      siteToken,
      hasUpgradeWord,
    ]),
  ).toEqual([
    ['Firepower 1000', 'Cisco_FTD_SSP-FP1K', 'Cisco_FTD_SSP_FP1K', true],
    ['Firepower 2100', 'Cisco_FTD_SSP-FP2K', 'Cisco_FTD_SSP_FP2K', true],
    ['Secure Firewall 3100', 'Cisco_FTD_SSP-FP3K', 'Cisco_FTD_SSP_FP3K', true],
    ['Secure Firewall 4200', 'Cisco_Secure_FW_TD_4200', 'Cisco_Secure_FW_TD_4200', false],
    ['Firepower 4100/9300', 'Cisco_FTD_SSP', 'Cisco_FTD_SSP', true],
    ['ASA 5500-X, Threat defense virtual, and ISA 3000 with FTD', 'Cisco_FTD', 'Cisco_FTD', true],
  ]);
  expect(new Set(softwareFamilies.map(({ ending }) => ending))).toEqual(new Set(['.sh.REL.tar']));
});

test('Tables 8 and 9 have the chassis packages', () => {
  expect([...fxosNamings, ...firmwareNamings]).toEqual([
    {
      label: 'Firepower 4100/9300',
      platforms: ['firepower-4100', 'firepower-9300'],
      pattern: 'fxos-k9.fxos_version.SPA',
      beginning: 'fxos-k9.',
      ending: '.SPA',
    },
    {
      label: 'Firepower 4100',
      platforms: ['firepower-4100'],
      pattern: 'fxos-k9-fpr4k-firmware.firmware_version.SPA',
      beginning: 'fxos-k9-fpr4k-firmware.',
      ending: '.SPA',
    },
    {
      label: 'Firepower 9300',
      platforms: ['firepower-9300'],
      pattern: 'fxos-k9-fpr9k-firmware.firmware_version.SPA',
      beginning: 'fxos-k9-fpr9k-firmware.',
      ending: '.SPA',
    },
  ]);
});
