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

/** A name that is no upgrade package of a covered platform: what it is, and how to know it. */
export interface OtherPackageFacts {
  label: string;
  /** Beginnings that tell it; upper and lower case as published. */
  beginnings: readonly string[];
}

/**
 * Packages of the management center itself; not from Cisco's chapter (rule
 * `management-center-own-packages`).
 */
export const managementCenterPackages = {
  label: 'Management center',
  beginnings: [
    'Cisco_Firepower_Mgmt_Center',
    'Cisco_Secure_FW_Mgmt_Center',
    'Cisco_Firepower_Management_Center_Virtual',
    'Sourcefire_3D_Defense_Center',
  ],
} as const satisfies OtherPackageFacts;

/** What tells an image that sets a management center up anew. */
export const managementCenterRestore = 'restore';

/** MIB packages, which upgrade nothing; not from Cisco's chapter (rule `other-cisco-files`). */
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
  /** How names of disk images and of archives with them begin. */
  diskImageBeginnings: [
    'Cisco_Firepower_Threat_Defense_Virtual',
    'Cisco_Secure_Firewall_Threat_Defense_Virtual',
  ],
} as const;

/**
 * Other files of Cisco's that are found beside upgrade packages; not from Cisco's chapter (rule
 * `other-cisco-files`).
 */
export const otherCiscoFiles = [
  {
    label: 'Vulnerability database (VDB)',
    beginnings: ['Cisco_VDB_Fingerprint_Database-', 'Sourcefire_VDB_Fingerprint_Database-'],
  },
  {
    label: 'Geolocation database (GeoDB)',
    beginnings: ['Cisco_GEODB_Update-', 'Cisco_Firepower_GEODB_', 'Sourcefire_Geodb_Update-'],
  },
  {
    label: 'Intrusion rules (SRU)',
    beginnings: ['Cisco_Firepower_SRU-', 'Sourcefire_Rule_Update-'],
  },
  {
    label: 'NGIPS device',
    beginnings: ['Cisco_Firepower_NGIPS', 'Cisco_Firepower_NGIPSv', 'Sourcefire_3D_Device'],
  },
] as const satisfies readonly OtherPackageFacts[];

/** The same, where the name begins with a pattern. None of them may match words of a text. */
export const otherCiscoPatterns = [
  { label: 'Intrusion rules (LSP)', pattern: 'lsp-rel-\\d' },
  { label: 'ASA', pattern: 'cisco-asa' },
  { label: 'ASA', pattern: 'asa\\d[\\d-]{0,20}(?:smp-|lfbff-)?k8\\.' },
  { label: 'ASDM', pattern: 'asdm-(?:openjre-)?\\d{3,8}\\.' },
] as const;

/** Endings of development and beta packages; not from Cisco's chapter (rule `development-packages`). */
export const developmentEndings = ['.sh.DEV.tar', '.SSA', '.SSB'] as const;

/** Endings of files that hold the checksum of a package; not from Cisco's chapter (rule `checksums`). */
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
