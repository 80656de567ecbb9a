/** How a device runs: threat defense on the whole device, or container instances on it. */
export type Mode = 'appliance' | 'multi-instance';

/** How devices work together. */
export type Deployment =
  'standalone' | 'high-availability' | 'intra-chassis-cluster' | 'inter-chassis-cluster';

/** Modes by name. */
export const modeNames = {
  appliance: 'Appliance',
  'multi-instance': 'Multi-instance',
} as const satisfies Record<Mode, string>;

/** Deployments by name. */
export const deploymentNames = {
  standalone: 'Standalone',
  'high-availability': 'High availability',
  'intra-chassis-cluster': 'Cluster, all units on one chassis (intra-chassis)',
  'inter-chassis-cluster': 'Cluster, units on different chassis (inter-chassis)',
} as const satisfies Record<Deployment, string>;

/**
 * File names of the threat defense packages of a platform. In a pattern `Version` stands for the
 * release, `build` for the build, and `letters` for the one or two letters of a hotfix.
 */
export interface SoftwarePackageFacts {
  /** Row of Table 7 as Cisco's chapter prints it; left out for a platform that is not in it. */
  table7?: { row: string; pattern: string };
  /**
   * Patterns on Cisco's download site; not from the chapter (rules `underscore-spelling`,
   * `patch-names` and `hotfix-names`).
   */
  site: { upgrade: string; patch: string; hotfix: string };
}

/** File names of chassis packages (Tables 8 and 9); `fxos_version` stands for four numbers. */
interface ChassisPackageFacts {
  fxos: string;
  firmware: string;
}

/** A platform and what Cisco says of it. */
export interface PlatformFacts {
  name: string;
  /** Document that has the platform, its limit, and its package. */
  source: string;
  /** Model designations that find this platform (rule `models`). */
  models: readonly string[];
  /** Other names that devices and people use for the whole platform. */
  alsoCalled?: readonly string[];
  /** Up to which train, as a range (Table 7, limits); from where on, `firstRelease` says. */
  runs: '*' | `<=${string}.x`;
  /** First release of each mode; not from Cisco's chapter (rule `first-versions`). */
  firstRelease?: Partial<Record<Mode, string>>;
  /**
   * Chassis upgrade of its own: with FXOS packages before major versions (`fxos`, rule
   * `chassis-for-major-versions`), or from the management center in multi-instance mode
   * (`multi-instance`, rule `multi-instance-any-upgrade`), or none.
   */
  chassisUpgrade: 'fxos' | 'multi-instance' | 'none';
  /** Runs on a hypervisor or in a cloud: a plain name without models, and disk images. */
  virtual?: true;
  /** Deployments that Cisco's chapter tells of, by the modes that exist (Tables 2 and 3). */
  deployments: Partial<Record<Mode, readonly Deployment[]>>;
  /** A mode that exists all the same; Cisco's chapter says nothing of it. */
  untoldMode?: Mode;
  software: SoftwarePackageFacts;
  /** Packages of the chassis, where it is upgraded with its own. */
  chassisPackages?: ChassisPackageFacts;
}

const pair = ['standalone', 'high-availability'] as const;
const pairAndClusters = [...pair, 'intra-chassis-cluster', 'inter-chassis-cluster'] as const;

const table7 = 'Cisco, Threat Defense upgrade guide, “Planning Your Upgrade”, Table 7';

/** One file serves two platforms of one row. */
const chassisSoftware = {
  table7: {
    row: 'Firepower 4100/9300',
    pattern: 'Cisco_FTD_SSP_Upgrade-Version-build.sh.REL.tar',
  },
  site: {
    upgrade: 'Cisco_FTD_SSP_Upgrade-Version-build.sh.REL.tar',
    patch: 'Cisco_FTD_SSP_Patch-Version-build.sh.REL.tar',
    hotfix: 'Cisco_FTD_SSP_Hotfix_letters-Version-build.sh.REL.tar',
  },
} as const satisfies SoftwarePackageFacts;

/** One file serves three rows, so its name tells three platforms at once. */
const plainPattern = 'Cisco_FTD_Upgrade-Version-build.sh.REL.tar';
const plainSite = {
  upgrade: plainPattern,
  patch: 'Cisco_FTD_Patch-Version-build.sh.REL.tar',
  hotfix: 'Cisco_FTD_Hotfix_letters-Version-build.sh.REL.tar',
} as const;

/**
 * Platforms that this site covers, in the order of Table 7.
 *
 * Source: that of each entry; deployments from Tables 2 and 3 of Cisco's chapter, models and first
 * releases from Cisco's data sheets and compatibility guide, the spelling of the site from file names
 * on the Cisco Software Download site.
 */
export const platforms = {
  'firepower-1000': {
    name: 'Firepower 1000',
    source: table7,
    models: ['1010', '1010E', '1120', '1140', '1150'],
    runs: '*',
    chassisUpgrade: 'none',
    deployments: { appliance: pair },
    software: {
      table7: {
        row: 'Firepower 1000',
        pattern: 'Cisco_FTD_SSP-FP1K_Upgrade-Version-build.sh.REL.tar',
      },
      site: {
        upgrade: 'Cisco_FTD_SSP_FP1K_Upgrade-Version-build.sh.REL.tar',
        patch: 'Cisco_FTD_SSP_FP1K_Patch-Version-build.sh.REL.tar',
        hotfix: 'Cisco_FTD_SSP_FP1K_Hotfix_letters-Version-build.sh.REL.tar',
      },
    },
  },
  'firepower-2100': {
    name: 'Firepower 2100',
    source: table7,
    models: ['2110', '2120', '2130', '2140'],
    runs: '<=7.4.x',
    chassisUpgrade: 'none',
    deployments: { appliance: pair },
    software: {
      table7: {
        row: 'Firepower 2100',
        pattern: 'Cisco_FTD_SSP-FP2K_Upgrade-Version-build.sh.REL.tar',
      },
      site: {
        upgrade: 'Cisco_FTD_SSP_FP2K_Upgrade-Version-build.sh.REL.tar',
        patch: 'Cisco_FTD_SSP_FP2K_Patch-Version-build.sh.REL.tar',
        hotfix: 'Cisco_FTD_SSP_FP2K_Hotfix_letters-Version-build.sh.REL.tar',
      },
    },
  },
  'secure-firewall-3100': {
    name: 'Secure Firewall 3100',
    source: table7,
    models: ['3105', '3110', '3120', '3130', '3140'],
    runs: '*',
    firstRelease: { appliance: '7.1.0', 'multi-instance': '7.4.1' },
    chassisUpgrade: 'multi-instance',
    deployments: { appliance: pair, 'multi-instance': pair },
    software: {
      table7: {
        row: 'Secure Firewall 3100',
        pattern: 'Cisco_FTD_SSP-FP3K_Upgrade-Version-build.sh.REL.tar',
      },
      site: {
        upgrade: 'Cisco_FTD_SSP_FP3K_Upgrade-Version-build.sh.REL.tar',
        patch: 'Cisco_FTD_SSP_FP3K_Patch-Version-build.sh.REL.tar',
        hotfix: 'Cisco_FTD_SSP_FP3K_Hotfix_letters-Version-build.sh.REL.tar',
      },
    },
  },
  'secure-firewall-4200': {
    name: 'Secure Firewall 4200',
    source: table7,
    models: ['4215', '4225', '4245'],
    runs: '*',
    firstRelease: { appliance: '7.4.0' },
    chassisUpgrade: 'none',
    deployments: { appliance: pair },
    // Cisco’s device configuration guide for 7.6; a note of the page on upgrade orders says so.
    untoldMode: 'multi-instance',
    software: {
      table7: {
        row: 'Secure Firewall 4200',
        pattern: 'Cisco_Secure_FW_TD_4200-Version-build.sh.REL.tar',
      },
      site: {
        upgrade: 'Cisco_Secure_FW_TD_4200-Version-build.sh.REL.tar',
        patch: 'Cisco_Secure_FW_TD_4200_Patch-Version-build.sh.REL.tar',
        hotfix: 'Cisco_Secure_FW_TD_4200_Hotfix_letters-Version-build.sh.REL.tar',
      },
    },
  },
  'firepower-4100': {
    name: 'Firepower 4100',
    source: table7,
    models: ['4110', '4112', '4115', '4120', '4125', '4140', '4145', '4150'],
    runs: '*',
    chassisUpgrade: 'fxos',
    deployments: { appliance: pairAndClusters, 'multi-instance': pairAndClusters },
    software: chassisSoftware,
    chassisPackages: {
      fxos: 'fxos-k9.fxos_version.SPA',
      firmware: 'fxos-k9-fpr4k-firmware.firmware_version.SPA',
    },
  },
  'firepower-9300': {
    name: 'Firepower 9300',
    source: table7,
    models: ['SM-24', 'SM-36', 'SM-40', 'SM-44', 'SM-48', 'SM-56'],
    alsoCalled: ['Firepower 9000 Series', 'Firepower 9000'],
    runs: '*',
    chassisUpgrade: 'fxos',
    deployments: { appliance: pairAndClusters, 'multi-instance': pairAndClusters },
    software: chassisSoftware,
    chassisPackages: {
      fxos: 'fxos-k9.fxos_version.SPA',
      firmware: 'fxos-k9-fpr9k-firmware.firmware_version.SPA',
    },
  },
  'asa-5500-x': {
    name: 'ASA 5500-X',
    source: table7,
    models: ['5506-X', '5508-X', '5512-X', '5515-X', '5516-X', '5525-X', '5545-X', '5555-X'],
    runs: '<=7.0.x',
    chassisUpgrade: 'none',
    deployments: { appliance: pair },
    software: { table7: { row: 'ASA 5500-X', pattern: plainPattern }, site: plainSite },
  },
  'threat-defense-virtual': {
    name: 'Threat defense virtual',
    source: table7,
    models: ['VMware', 'KVM', 'AWS', 'Azure', 'Google Cloud', 'OCI'],
    alsoCalled: ['FTDv', 'Secure Firewall Threat Defense Virtual'],
    runs: '*',
    chassisUpgrade: 'none',
    virtual: true,
    deployments: { appliance: pair },
    software: { table7: { row: 'Threat defense virtual', pattern: plainPattern }, site: plainSite },
  },
  'isa-3000': {
    name: 'ISA 3000',
    source: table7,
    models: ['ISA-3000'],
    runs: '*',
    chassisUpgrade: 'none',
    deployments: { appliance: pair },
    software: { table7: { row: 'ISA 3000 with FTD', pattern: plainPattern }, site: plainSite },
  },
} as const satisfies Record<string, PlatformFacts>;

/** Models of threat defense virtual that run in a public cloud. */
export const publicClouds: readonly string[] = [
  'AWS',
  'Azure',
  'Google Cloud',
  'OCI',
] as const satisfies readonly (typeof platforms)['threat-defense-virtual']['models'][number][];

/** A platform's stable name, as it stands in links. */
export type Platform = keyof typeof platforms;
