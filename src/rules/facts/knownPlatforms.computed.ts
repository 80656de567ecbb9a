import { type Platform, type PlatformFacts, platforms as all } from './platforms.ts';

/*
 * Platforms without the names of their packages, which few calculators ask. The site's build puts the
 * result in the place of this module.
 */

type Facts<Of extends Platform> = Omit<(typeof all)[Of], 'software' | 'chassisPackages'>;

/** What every calculator asks of each platform; its packages are in `platformPackages.computed.ts`. */
export const platforms = Object.fromEntries(
  Object.entries<PlatformFacts>(all).map(
    ([platform, { software: _, chassisPackages: __, ...facts }]) => [platform, facts],
  ),
) as { [Of in Platform]: Facts<Of> };

/** A platform without the names of its packages. */
export type KnownPlatform = Omit<PlatformFacts, 'software' | 'chassisPackages'>;
