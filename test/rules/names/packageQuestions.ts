import {
  newerFxos,
  newestFxos,
  olderTrain,
  outsideModel,
  unknownModel,
  unknownRelease,
  unknownTrain,
} from '../standIns.ts';
import type { PackageNamesQuestion } from '../../../src/rules/names/packageNames.ts';

/* Upgrades and the files they need; each table is headed by the tuple it holds. */

// [platform, target, build, guide's form, download site's spelling or null]
export const names: [string, string, string, string, string | null][] = [
  [
    'firepower-1000',
    '7.6.2',
    '329',
    'Cisco_FTD_SSP-FP1K_Upgrade-7.6.2-329.sh.REL.tar',
    'Cisco_FTD_SSP_FP1K_Upgrade-7.6.2-329.sh.REL.tar',
  ],
  [
    'firepower-2100',
    '7.4.2',
    '172',
    'Cisco_FTD_SSP-FP2K_Upgrade-7.4.2-172.sh.REL.tar',
    'Cisco_FTD_SSP_FP2K_Upgrade-7.4.2-172.sh.REL.tar',
  ],
  [
    'secure-firewall-3100',
    '7.4.1',
    '172',
    'Cisco_FTD_SSP-FP3K_Upgrade-7.4.1-172.sh.REL.tar',
    'Cisco_FTD_SSP_FP3K_Upgrade-7.4.1-172.sh.REL.tar',
  ],
  ['secure-firewall-4200', '7.6.0', '113', 'Cisco_Secure_FW_TD_4200-7.6.0-113.sh.REL.tar', null],
  ['firepower-4100', '7.2.5', '208', 'Cisco_FTD_SSP_Upgrade-7.2.5-208.sh.REL.tar', null],
  ['firepower-9300', '7.2.5', '208', 'Cisco_FTD_SSP_Upgrade-7.2.5-208.sh.REL.tar', null],
  ['asa-5500-x', '7.0.6', '236', 'Cisco_FTD_Upgrade-7.0.6-236.sh.REL.tar', null],
  ['threat-defense-virtual', '7.6.4', '69', 'Cisco_FTD_Upgrade-7.6.4-69.sh.REL.tar', null],
  ['isa-3000', '7.3.1', '19', 'Cisco_FTD_Upgrade-7.3.1-19.sh.REL.tar', null],
  [
    'firepower-1000',
    '7.4.1.1',
    '12',
    'Cisco_FTD_SSP-FP1K_Upgrade-7.4.1.1-12.sh.REL.tar',
    'Cisco_FTD_SSP_FP1K_Patch-7.4.1.1-12.sh.REL.tar',
  ],
  [
    'secure-firewall-4200',
    '7.4.1.1',
    '12',
    'Cisco_Secure_FW_TD_4200-7.4.1.1-12.sh.REL.tar',
    'Cisco_Secure_FW_TD_4200_Patch-7.4.1.1-12.sh.REL.tar',
  ],
  [
    'firepower-9300',
    '7.4.1.1',
    '12',
    'Cisco_FTD_SSP_Upgrade-7.4.1.1-12.sh.REL.tar',
    'Cisco_FTD_SSP_Patch-7.4.1.1-12.sh.REL.tar',
  ],
  [
    'isa-3000',
    '7.4.1.1',
    '12',
    'Cisco_FTD_Upgrade-7.4.1.1-12.sh.REL.tar',
    'Cisco_FTD_Patch-7.4.1.1-12.sh.REL.tar',
  ],
  // A fourth number of 0 is the release itself.
  ['isa-3000', '7.4.2.0', '172', 'Cisco_FTD_Upgrade-7.4.2-172.sh.REL.tar', null],
];

// [platform, target, FXOS target, firmware, names of the chassis files, what they lack]
export const chassis: [string, string, string, string, string[], string[]][] = [
  [
    'firepower-4100',
    '7.2.5',
    '2.12.0.498',
    '1.0.19',
    ['fxos-k9.2.12.0.498.SPA', 'fxos-k9-fpr4k-firmware.1.0.19.SPA'],
    [],
  ],
  [
    'firepower-9300',
    '7.3.1',
    '2.13(0.198)',
    '1.0.19',
    ['fxos-k9.2.13.0.198.SPA', 'fxos-k9-fpr9k-firmware.1.0.19.SPA'],
    [],
  ],
  [
    'firepower-9300',
    '7.2.5',
    '2.14.0.1',
    '',
    ['fxos-k9.2.14.0.1.SPA', 'fxos-k9-fpr9k-firmware.‹firmware version›.SPA'],
    ['firmware'],
  ],
  ['firepower-4100', '7.4.1', '2.14.1.131', '', ['fxos-k9.2.14.1.131.SPA'], []],
  ['firepower-4100', '7.2.5', '2.14.1.131', '', ['fxos-k9.2.14.1.131.SPA'], []],
  ['firepower-9300', '7.4.2', '2.14(1.131)', '', ['fxos-k9.2.14.1.131.SPA'], []],
  ['firepower-9300', '7.4.2', '2.14.1', '', ['fxos-k9.2.14.1.‹build›.SPA'], ['targetFxos']],
  ['firepower-9300', '7.4.2', '', '', ['fxos-k9.2.14.‹release and build›.SPA'], ['targetFxos']],
  ['firepower-9300', '7.6.0', '', '1.0', ['fxos-k9.2.16.‹release and build›.SPA'], ['targetFxos']],
  [
    'firepower-4100',
    '7.0.6',
    '',
    '',
    ['fxos-k9.2.10.‹release and build›.SPA', 'fxos-k9-fpr4k-firmware.‹firmware version›.SPA'],
    ['targetFxos', 'firmware'],
  ],
  // Typed or taken as the companion, FXOS 2.14 is the one of 7.4.1.
  ['firepower-4100', '7.4.2', '', '', ['fxos-k9.2.14.‹release and build›.SPA'], ['targetFxos']],
  ['firepower-4100', '7.4.2', '2.14', '', ['fxos-k9.2.14.‹release and build›.SPA'], ['targetFxos']],
  // Beside another companion it may be 2.14.0 or 2.14.1: no firmware is asked for by a guess.
  ['firepower-4100', '7.2.5', '2.14', '', ['fxos-k9.2.14.‹release and build›.SPA'], ['targetFxos']],
  ['firepower-4100', '7.4.1.1', '', '', [], []],
  ['firepower-4100', '7.4.1.1', '2.14.1.131', '', ['fxos-k9.2.14.1.131.SPA'], []],
  ['firepower-1000', '7.4.1', '2.14.1.131', '1.0', [], []],
];

// [mode, what the one package of the Secure Firewall 3100 serves]
export const shared: [string | undefined, string[]][] = [
  ['multi-instance', ['threat-defense', 'chassis']],
  ['appliance', ['threat-defense']],
  [undefined, ['threat-defense']],
];

// [platform, target, nearest, rule that refuses]
export const refused: [string, string, string | null, string][] = [
  ['firepower-2100', '7.6.0', '7.4', 'last-train'],
  ['firepower-2100', '7.6', '7.4', 'last-train'],
  ['asa-5500-x', '7.2.5', '7.0', 'last-train'],
  ['asa-5500-x', '7.1', '7.0', 'last-train'],
  ['asa-5500-x', '7.4.0', '7.0', 'last-train'],
  ['secure-firewall-4200', '7.4.0', '7.4.1', 'never-to-7-4-0'],
  ['', '7.4.0', '7.4.1', 'never-to-7-4-0'],
  ['firepower-1000', '7.4.0.1', '7.4.1', 'never-to-7-4-0'],
  ['firepower-1000', '7.1', '7.2', 'nothing-with-7-1'],
  // A limit holds for what Table 1 lacks, too.
  ['firepower-2100', unknownRelease, '7.4', 'last-train'],
  ['asa-5500-x', unknownTrain, '7.0', 'last-train'],
  ['', '7.1.0', '7.2', 'nothing-with-7-1'],
];

// [question, verdict, first release that the target is older than, or null]
export const early: [PackageNamesQuestion, string, string | null][] = [
  [{ platform: '4215', to: '7.2.5-208' }, 'contradicted', '7.4.0'],
  [{ platform: '4215', to: '7.2' }, 'contradicted', '7.4.0'],
  [{ platform: '4215', to: olderTrain }, 'not-covered', '7.4.0'],
  [{ platform: '4215', to: '7.4' }, 'incomplete', null],
  [{ platform: '3105', to: '7.0.6-236' }, 'contradicted', '7.1.0'],
  [{ platform: '3100', to: '7.2.5-208' }, 'named', null],
  [{ platform: '3100', mode: 'appliance', to: '7.2.5-208' }, 'named', null],
  [{ platform: '3100', mode: 'multi-instance', to: '7.2.5-208' }, 'contradicted', '7.4.1'],
  [{ platform: '3100', mode: 'multi-instance', to: '7.4.1-172' }, 'named', null],
  [{ platform: '1010', to: '7.0.6-236' }, 'named', null],
];

// [question, verdict, part of the summary]
export const told: [PackageNamesQuestion, string, string][] = [
  [
    { platform: '4110', mode: 'appliance', to: '7.6.0-113', targetFxos: '21.6.0.1' },
    'unreadable',
    'cannot be used',
  ],
  [{ platform: '4110', to: '7.6.0-113', targetFxos: '7.2' }, 'unreadable', 'cannot be used'],
  [
    { platform: '4110', to: '7.2.5-208', targetFxos: `${newerFxos}.0.520` },
    'not-covered',
    `newer than ${newestFxos}, the newest that Table 1 knows`,
  ],
  [
    { platform: '4110', to: '7.6.0-113', targetFxos: `${newerFxos}.0.520` },
    'not-covered',
    'does not say if 7.6 runs on it',
  ],
  [{ platform: '4110', to: '7.6.0-113', targetFxos: '2.16.0.128' }, 'named', '2 files'],
  [
    { platform: '4110', to: '7.2.5-208', targetFxos: '2.12.0.498' },
    'named',
    '2 files for 7.2.5 on the Firepower 4100. If the firmware upgrade guide asks for it,',
  ],
  [{ platform: 'Google Cloud', to: '7.2.5-208' }, 'incomplete', 'can be done is open'],
  [
    { platform: 'Google Cloud', from: '7.0.6', to: '7.2.5-208' },
    'contradicted',
    'Redeploy it there.',
  ],
  [{ platform: 'Google Cloud', from: '7.2.0', to: '7.2.5-208' }, 'named', 'One file'],
  [{ platform: 'VMware', from: '7.0.6', to: '7.2.5-208' }, 'named', 'One file'],
  [{ platform: '1010', from: '7.0.1', to: '7.2.5-208' }, 'contradicted', '7.0.3 or later'],
  // The target alone says so, too
  [{ platform: '1010', to: '7.0.1-84' }, 'contradicted', '7.0.3 or later'],
];

// [question, verdict, inputs that are missing, inputs that can't be used]
export const unsure: [PackageNamesQuestion, string, string[], string[]][] = [
  [{}, 'incomplete', ['platform', 'to'], []],
  [{ platform: '', to: '' }, 'incomplete', ['platform', 'to'], []],
  [{ to: '7.4.2' }, 'incomplete', ['platform'], []],
  [{ platform: '1010' }, 'incomplete', ['to'], []],
  [{ platform: '1010', to: '7.4.2' }, 'incomplete', ['build'], []],
  [{ platform: '1010', to: '7.4' }, 'incomplete', ['to', 'build'], []],
  [{ platform: '1010', to: '7.4', build: '172' }, 'incomplete', ['to'], []],
  [{ platform: unknownModel, to: '7.4.2' }, 'unreadable', [], ['platform']],
  [{ platform: outsideModel, to: '7.6.0' }, 'not-covered', [], ['platform']],
  [{ platform: '4215', mode: 'multi-instance', to: '7.6.0-113' }, 'not-covered', [], ['mode']],
  [{ platform: '1010', to: unknownTrain }, 'not-covered', [], []],
  [{ platform: '1010', to: olderTrain }, 'not-covered', [], []],
  [{ platform: '1010', to: 'seven' }, 'unreadable', [], ['to']],
  [{ platform: '1010', to: '7.4.2', build: '17a' }, 'unreadable', [], ['build']],
  [{ platform: '1010', to: '7.4.2', build: '1'.repeat(70) }, 'unreadable', [], ['build']],
  [{ platform: '1010', to: '7.4.2-172', build: '173' }, 'unreadable', [], ['build']],
  [{ platform: '1010', to: '7.4.2-172', build: ' 172 ' }, 'named', [], []],
  // What the device has no use for is not read.
  [{ platform: '1010', to: '7.4.2-172', targetFxos: 'x', firmware: 'x' }, 'named', [], []],
  [{ platform: '4110', to: '7.4.2-172', targetFxos: '2.14.1.131', firmware: 'x' }, 'named', [], []],
  [{ to: '7.4.2-172', targetFxos: 'x' }, 'unreadable', ['platform'], ['targetFxos']],
  // Without a platform no target tells which FXOS is too old.
  [{ to: '7.4.2-172', targetFxos: '2.12.0.498' }, 'incomplete', ['platform'], []],
  [{ platform: '1010', to: '7.4.2 (build 172)' }, 'named', [], []],
  [{ platform: '1010', mode: 'multi-instance', to: '7.4.2-172' }, 'not-covered', [], ['mode']],
  [
    { platform: '4110', to: '7.4.2-172', targetFxos: '2.12.0.498' },
    'unreadable',
    [],
    ['targetFxos'],
  ],
  [{ platform: '4110', to: '7.4.2-172', targetFxos: 'x' }, 'unreadable', [], ['targetFxos']],
  [
    { platform: '4110', to: '7.2.5-208', targetFxos: '2.12.0.498', firmware: 'x' },
    'unreadable',
    [],
    ['firmware'],
  ],
];
