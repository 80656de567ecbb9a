/** Cisco's download site for threat defense software (rule `download-site`). */
export const downloadSite = 'https://www.cisco.com/go/ftd-software';

/** Ending of every signed threat defense package (rule `signed-names`). */
export const signedEnding = '.sh.REL.tar';

/** Where on Cisco's site the chassis packages are, below the page of the model (Tables 8 and 9). */
export const chassisPlaces = {
  fxos: 'Firepower Extensible Operating System',
  firmware: 'Firepower Extensible Operating System: All Releases > Firmware',
} as const;

/** First FXOS package that has the firmware inside: the companion of 7.4.1 (rule `firmware-inside-fxos`). */
export const firmwareInsideFxos = { from: '2.14.1' } as const;

/** A name that is no upgrade package of this guide: how to know it and an example of it. */
export interface OtherPackageFacts {
  label: string;
  /** Beginnings that tell it; upper and lower case as published. */
  beginnings: readonly string[];
}

/** Families that this guide does not cover; not from Cisco's chapter (rule `other-families`). */
export const familiesOutsideTheGuide = [
  { label: 'Secure Firewall 1200', beginnings: ['Cisco_Secure_FW_TD_1200'] },
  { label: 'Secure Firewall 200', beginnings: ['Cisco_Secure_FW_TD_200'] },
  { label: 'Secure Firewall 6100', beginnings: ['Cisco_Secure_FW_TD_6100'] },
] as const satisfies readonly OtherPackageFacts[];

/**
 * Packages of the management center itself; not from Cisco's chapter (rule
 * `management-center-own-packages`).
 */
export const managementCenterPackages = {
  label: 'Management center',
  beginnings: ['Cisco_Firepower_Mgmt_Center_', 'Cisco_Secure_FW_Mgmt_Center_'],
} as const satisfies OtherPackageFacts;

/** MIB packages, which stand beside the FXOS packages and upgrade nothing (Table 8). */
export const mibPackages = {
  label: 'MIB package',
  beginnings: ['fxos-mibs'],
} as const satisfies OtherPackageFacts;

/** FXOS recovery images, no chassis upgrades; not from Cisco's chapter (rule `recovery-images`). */
export const recoveryImages = {
  label: 'Recovery image',
  beginnings: ['fxos-k9-manager.', 'fxos-k9-kickstart.', 'fxos-k9-system.'],
} as const satisfies OtherPackageFacts;

/**
 * Install packages, which wipe the configuration; not from Cisco's chapter (rule
 * `install-packages`). Disk images are those of the virtual device.
 */
export const installPackages = {
  beginning: 'cisco-ftd',
  diskImageEndings: ['.qcow2', '.vhd.bz2', '.ovf'],
} as const;

/** Beginning of packages of ASA, which are none of this guide's; not from Cisco's chapter (rule `other-families`). */
export const asaBeginning = 'cisco-asa';

/** Endings of development and beta packages; not from Cisco's chapter (rule `development-packages`). */
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

/** Ending of packages of early releases, or of one untarred; not from Cisco's chapter (rule `bare-sh`). */
export const untarredEnding = '.sh';

/** Release train from about which names have the signed ending; not from Cisco's chapter (rule `bare-sh`). */
export const signedNamesFrom = '6.5';
