/** How a device runs: threat defense on the whole device, or container instances on it. */
export type Mode = 'appliance' | 'multi-instance';

/** How devices work together. */
export type Deployment =
  'standalone' | 'high-availability' | 'intra-chassis-cluster' | 'inter-chassis-cluster';

/** A platform and what Cisco says of it. */
export interface PlatformFacts {
  name: string;
  /** Model designations that find this platform (fact 17.16). */
  models: readonly string[];
  /** Other names that devices and people use for the whole platform. */
  alsoCalled?: readonly string[];
  /** Range of threat defense versions that the platform can run (Table 7, limits). */
  runs: string;
  /** First release of each mode; not from the guide (fact 17.11). */
  firstRelease?: Partial<Record<Mode, string>>;
  /**
   * Chassis upgrade of its own: with FXOS packages before major versions (`fxos`, fact 4.4), or
   * from the management center in multi-instance mode (`multi-instance`, fact 4.3), or none.
   */
  chassisUpgrade: 'fxos' | 'multi-instance' | 'none';
  /** Runs on a hypervisor or in a cloud: a plain name without models, and disk images. */
  virtual?: true;
  /** Deployments that the guide tells of, by the modes that exist (Tables 2 and 3). */
  deployments: Partial<Record<Mode, readonly Deployment[]>>;
}

const pair = ['standalone', 'high-availability'] as const;
const pairAndClusters = [...pair, 'intra-chassis-cluster', 'inter-chassis-cluster'] as const;

/**
 * Platforms that the guide covers, in its order.
 *
 * Source: Cisco, Threat Defense upgrade guide, "Planning Your Upgrade", Tables 2, 3 and 7; models
 * and first releases from Cisco's data sheets and compatibility guide (facts 17.11 and 17.16).
 */
export const platforms = {
  'firepower-1000': {
    name: 'Firepower 1000',
    models: ['1010', '1010E', '1120', '1140', '1150'],
    runs: '*',
    chassisUpgrade: 'none',
    deployments: { appliance: pair },
  },
  'firepower-2100': {
    name: 'Firepower 2100',
    models: ['2110', '2120', '2130', '2140'],
    runs: '<=7.4.x',
    chassisUpgrade: 'none',
    deployments: { appliance: pair },
  },
  'secure-firewall-3100': {
    name: 'Secure Firewall 3100',
    models: ['3105', '3110', '3120', '3130', '3140'],
    runs: '*',
    firstRelease: { appliance: '7.1.0', 'multi-instance': '7.4.1' },
    chassisUpgrade: 'multi-instance',
    deployments: { appliance: pair, 'multi-instance': pair },
  },
  'secure-firewall-4200': {
    name: 'Secure Firewall 4200',
    models: ['4215', '4225', '4245'],
    runs: '*',
    firstRelease: { appliance: '7.4.0' },
    chassisUpgrade: 'none',
    deployments: { appliance: pair },
  },
  'firepower-4100': {
    name: 'Firepower 4100',
    models: ['4110', '4112', '4115', '4120', '4125', '4140', '4145', '4150'],
    runs: '*',
    chassisUpgrade: 'fxos',
    deployments: { appliance: pairAndClusters, 'multi-instance': pairAndClusters },
  },
  'firepower-9300': {
    name: 'Firepower 9300',
    models: ['SM-24', 'SM-36', 'SM-40', 'SM-44', 'SM-48', 'SM-56'],
    alsoCalled: ['Firepower 9000 Series', 'Firepower 9000'],
    runs: '*',
    chassisUpgrade: 'fxos',
    deployments: { appliance: pairAndClusters, 'multi-instance': pairAndClusters },
  },
  'asa-5500-x': {
    name: 'ASA 5500-X',
    models: ['5506-X', '5508-X', '5512-X', '5515-X', '5516-X', '5525-X', '5545-X', '5555-X'],
    runs: '<=7.0.x',
    chassisUpgrade: 'none',
    deployments: { appliance: pair },
  },
  'threat-defense-virtual': {
    name: 'Threat defense virtual',
    models: ['VMware', 'KVM', 'AWS', 'Azure', 'Google Cloud', 'OCI'],
    alsoCalled: ['FTDv', 'Secure Firewall Threat Defense Virtual'],
    runs: '*',
    chassisUpgrade: 'none',
    virtual: true,
    deployments: { appliance: pair },
  },
  'isa-3000': {
    name: 'ISA 3000',
    models: ['ISA-3000'],
    runs: '*',
    chassisUpgrade: 'none',
    deployments: { appliance: pair },
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
