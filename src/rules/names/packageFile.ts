/** An input of the package finder. */
export type PackageInput = 'platform' | 'mode' | 'to' | 'build' | 'targetFxos' | 'firmware';

/** One file to fetch. */
export interface PackageFile {
  role: 'threat-defense' | 'chassis' | 'firmware';
  /** Name in the guide's form. */
  guideName: string;
  /** The download site's spelling where it differs, otherwise `null`. */
  siteName: string | null;
  /** `false` where the name has a placeholder in ‹ ›; such a name is not to be copied. */
  complete: boolean;
  /** Inputs that would fill the placeholders. */
  missing: PackageInput[];
  /** Where to fetch it: the site, and the way from there in a sentence. */
  where: { url: string; text: string };
  /** What it upgrades; one package of the Secure Firewall 3100 serves both. */
  serves: ('threat-defense' | 'chassis')[];
  /** Chassis files are needed only where the chassis is older than they are. */
  needed: 'always' | 'when-chassis-is-older';
}

/** What stands in a name for what was not given; ‹ and › are in no file name of Cisco's. */
export const placeholders = {
  release: '‹release›',
  build: '‹build›',
  releaseAndBuild: '‹release and build›',
  firmware: '‹firmware version›',
} as const;
