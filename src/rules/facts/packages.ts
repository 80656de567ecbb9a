import type { Platform } from './platforms.ts';

/** Cisco's download site for threat defense software (fact 12.2). */
export const downloadSite = 'https://www.cisco.com/go/ftd-software';

/** Ending of every signed threat defense package (fact 12.4). */
export const signedEnding = '.sh.REL.tar';

/** A row of Table 7: the package of one platform or of two that share a row. */
export interface SoftwarePackageFacts {
  /** The row's name as the table prints it. */
  label: string;
  platforms: readonly Platform[];
  /** The package's pattern as the guide prints it (Table 7). */
  guide: string;
  /**
   * Patterns on Cisco's download site; not from the guide (facts 17.1 to 17.3). `letters` stands
   * for the one or two letters of a hotfix.
   */
  site: { upgrade: string; patch: string; hotfix: string };
}

/**
 * Upgrade packages of threat defense, in the order of Table 7.
 *
 * In a pattern `Version` stands for the release and `build` for the build. Three rows share one
 * file, so those names tell three platforms at once. The last train of a platform (the table's
 * limits) is `runs` in platforms.ts.
 *
 * Source: Cisco, Threat Defense upgrade guide, "Planning Your Upgrade", Table 7; the spelling of
 * the site from file names on the Cisco Software Download site.
 */
export const softwarePackages = [
  {
    label: 'Firepower 1000',
    platforms: ['firepower-1000'],
    guide: 'Cisco_FTD_SSP-FP1K_Upgrade-Version-build.sh.REL.tar',
    site: {
      upgrade: 'Cisco_FTD_SSP_FP1K_Upgrade-Version-build.sh.REL.tar',
      patch: 'Cisco_FTD_SSP_FP1K_Patch-Version-build.sh.REL.tar',
      hotfix: 'Cisco_FTD_SSP_FP1K_Hotfix_letters-Version-build.sh.REL.tar',
    },
  },
  {
    label: 'Firepower 2100',
    platforms: ['firepower-2100'],
    guide: 'Cisco_FTD_SSP-FP2K_Upgrade-Version-build.sh.REL.tar',
    site: {
      upgrade: 'Cisco_FTD_SSP_FP2K_Upgrade-Version-build.sh.REL.tar',
      patch: 'Cisco_FTD_SSP_FP2K_Patch-Version-build.sh.REL.tar',
      hotfix: 'Cisco_FTD_SSP_FP2K_Hotfix_letters-Version-build.sh.REL.tar',
    },
  },
  {
    label: 'Secure Firewall 3100',
    platforms: ['secure-firewall-3100'],
    guide: 'Cisco_FTD_SSP-FP3K_Upgrade-Version-build.sh.REL.tar',
    site: {
      upgrade: 'Cisco_FTD_SSP_FP3K_Upgrade-Version-build.sh.REL.tar',
      patch: 'Cisco_FTD_SSP_FP3K_Patch-Version-build.sh.REL.tar',
      hotfix: 'Cisco_FTD_SSP_FP3K_Hotfix_letters-Version-build.sh.REL.tar',
    },
  },
  {
    label: 'Secure Firewall 4200',
    platforms: ['secure-firewall-4200'],
    guide: 'Cisco_Secure_FW_TD_4200-Version-build.sh.REL.tar',
    site: {
      upgrade: 'Cisco_Secure_FW_TD_4200-Version-build.sh.REL.tar',
      patch: 'Cisco_Secure_FW_TD_4200_Patch-Version-build.sh.REL.tar',
      hotfix: 'Cisco_Secure_FW_TD_4200_Hotfix_letters-Version-build.sh.REL.tar',
    },
  },
  {
    label: 'Firepower 4100/9300',
    platforms: ['firepower-4100', 'firepower-9300'],
    guide: 'Cisco_FTD_SSP_Upgrade-Version-build.sh.REL.tar',
    site: {
      upgrade: 'Cisco_FTD_SSP_Upgrade-Version-build.sh.REL.tar',
      patch: 'Cisco_FTD_SSP_Patch-Version-build.sh.REL.tar',
      hotfix: 'Cisco_FTD_SSP_Hotfix_letters-Version-build.sh.REL.tar',
    },
  },
  {
    label: 'ASA 5500-X',
    platforms: ['asa-5500-x'],
    guide: 'Cisco_FTD_Upgrade-Version-build.sh.REL.tar',
    site: {
      upgrade: 'Cisco_FTD_Upgrade-Version-build.sh.REL.tar',
      patch: 'Cisco_FTD_Patch-Version-build.sh.REL.tar',
      hotfix: 'Cisco_FTD_Hotfix_letters-Version-build.sh.REL.tar',
    },
  },
  {
    label: 'Threat defense virtual',
    platforms: ['threat-defense-virtual'],
    guide: 'Cisco_FTD_Upgrade-Version-build.sh.REL.tar',
    site: {
      upgrade: 'Cisco_FTD_Upgrade-Version-build.sh.REL.tar',
      patch: 'Cisco_FTD_Patch-Version-build.sh.REL.tar',
      hotfix: 'Cisco_FTD_Hotfix_letters-Version-build.sh.REL.tar',
    },
  },
  {
    label: 'ISA 3000 with FTD',
    platforms: ['isa-3000'],
    guide: 'Cisco_FTD_Upgrade-Version-build.sh.REL.tar',
    site: {
      upgrade: 'Cisco_FTD_Upgrade-Version-build.sh.REL.tar',
      patch: 'Cisco_FTD_Patch-Version-build.sh.REL.tar',
      hotfix: 'Cisco_FTD_Hotfix_letters-Version-build.sh.REL.tar',
    },
  },
] as const satisfies readonly SoftwarePackageFacts[];

/** A chassis package of the Firepower 4100/9300 and where Cisco's site has it. */
export interface ChassisPackageFacts {
  label: string;
  platforms: readonly Platform[];
  /** Pattern as the guide prints it. */
  guide: string;
  /** Where on Cisco's site, below the page of the model. */
  where: string;
}

/**
 * FXOS package of the Firepower 4100/9300; `fxos_version` is four numbers (fact 17.7).
 *
 * Source: Cisco, Threat Defense upgrade guide, "Planning Your Upgrade", Table 8.
 */
export const fxosPackage = {
  label: 'Firepower 4100/9300',
  platforms: ['firepower-4100', 'firepower-9300'],
  guide: 'fxos-k9.fxos_version.SPA',
  where: 'Firepower Extensible Operating System',
} as const satisfies ChassisPackageFacts;

/**
 * Firmware packages of the Firepower 4100/9300.
 *
 * Source: Cisco, Threat Defense upgrade guide, "Planning Your Upgrade", Table 9.
 */
export const firmwarePackages = [
  {
    label: 'Firepower 4100',
    platforms: ['firepower-4100'],
    guide: 'fxos-k9-fpr4k-firmware.firmware_version.SPA',
    where: 'Firepower Extensible Operating System: All Releases > Firmware',
  },
  {
    label: 'Firepower 9300',
    platforms: ['firepower-9300'],
    guide: 'fxos-k9-fpr9k-firmware.firmware_version.SPA',
    where: 'Firepower Extensible Operating System: All Releases > Firmware',
  },
] as const satisfies readonly ChassisPackageFacts[];

/** First FXOS package that has the firmware inside, and whose companion it is (fact 12.8). */
export const firmwareInsideFxos = {
  from: '2.14.1',
  companionOf: '7.4.1',
} as const;

/** A name that is no upgrade package of this guide: how to know it and an example of it. */
export interface OtherPackageFacts {
  label: string;
  /** Beginnings that tell it; upper and lower case as published. */
  beginnings: readonly string[];
}

/** Families that this guide does not cover; not from the guide (fact 17.8). */
export const familiesOutsideTheGuide = [
  { label: 'Secure Firewall 1200', beginnings: ['Cisco_Secure_FW_TD_1200'] },
  { label: 'Secure Firewall 200', beginnings: ['Cisco_Secure_FW_TD_200'] },
  { label: 'Secure Firewall 6100', beginnings: ['Cisco_Secure_FW_TD_6100'] },
] as const satisfies readonly OtherPackageFacts[];

/** Packages of the management center itself; not from the guide (fact 17.8). */
export const managementCenterPackages = {
  label: 'Management center',
  beginnings: ['Cisco_Firepower_Mgmt_Center_', 'Cisco_Secure_FW_Mgmt_Center_'],
} as const satisfies OtherPackageFacts;

/** MIB packages, which stand beside the FXOS packages and upgrade nothing (Table 8). */
export const mibPackages = {
  label: 'MIB package',
  beginnings: ['fxos-mibs'],
} as const satisfies OtherPackageFacts;

/** FXOS recovery images, no chassis upgrades; not from the guide (fact 17.7). */
export const recoveryImages = {
  label: 'Recovery image',
  beginnings: ['fxos-k9-manager.', 'fxos-k9-kickstart.', 'fxos-k9-system.'],
} as const satisfies OtherPackageFacts;

/**
 * Install packages, which wipe the configuration; not from the guide (fact 17.6). Disk images are
 * those of the virtual device.
 */
export const installPackages = {
  beginning: 'cisco-ftd',
  diskImageEndings: ['.qcow2', '.vhd.bz2', '.ovf'],
} as const;

/** Beginning of packages of ASA, which are none of this guide's; not from it (fact 17.8). */
export const asaBeginning = 'cisco-asa';

/** Endings of development and beta packages; not from the guide (fact 17.5). */
export const developmentEndings = ['.sh.DEV.tar', '.SSA', '.SSB'] as const;

/** Endings of files that hold the checksum of a package, beside it. */
export const checksumEndings = [
  '.sha512',
  '.sha512sum',
  '.sha256',
  '.sha256sum',
  '.sha1',
  '.md5',
  '.md5sum',
] as const;

/** Ending of packages of early releases, or of one untarred; not from the guide (fact 17.4). */
export const untarredEnding = '.sh';

/** Release train from about which names have the signed ending; not from the guide (fact 17.4). */
export const signedNamesFrom = '6.5';
