import { type Platform, type PlatformFacts, platforms } from './platforms.ts';

/** The names of the packages of a platform. */
export type PlatformPackages = Pick<PlatformFacts, 'software' | 'chassisPackages'>;

/** The names of the packages of each platform, for the calculators that name or read files. */
export const platformPackages = Object.fromEntries(
  Object.entries<PlatformFacts>(platforms).map(([platform, { software, chassisPackages }]) => [
    platform,
    { software, chassisPackages },
  ]),
) as Record<Platform, PlatformPackages>;
