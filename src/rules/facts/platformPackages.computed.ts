import { type Platform, type PlatformFacts, platforms } from './platforms.ts';

/** The names of the packages of a platform. */
export interface PlatformPackages extends Pick<PlatformFacts, 'software' | 'chassisPackages'> {
  /** Document that has them, where Table 7 has no row for the platform. */
  source?: string;
}

/** The names of the packages of each platform, for the calculators that name or read files. */
export const platformPackages = Object.fromEntries(
  Object.entries<PlatformFacts>(platforms).map(
    ([platform, { source, software, chassisPackages }]) => [
      platform,
      { software, chassisPackages, ...(!software.table7 && { source }) },
    ],
  ),
) as Record<Platform, PlatformPackages>;
