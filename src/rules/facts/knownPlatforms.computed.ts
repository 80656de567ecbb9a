import { type Platform, type PlatformFacts, platforms as all } from './platforms.ts';

/*
 * Platforms without their packages, which few calculators ask. The site's build puts the result in the
 * place of this module.
 */

type OfPackages = 'source' | 'software' | 'chassisPackages';
type Facts<Of extends Platform> = Omit<(typeof all)[Of], OfPackages>;

/** What every calculator asks of each platform; its packages are in `platformPackages.computed.ts`. */
export const platforms = Object.fromEntries(
  Object.entries<PlatformFacts>(all).map(
    ([platform, { source: _, software: __, chassisPackages: ___, ...facts }]) => [platform, facts],
  ),
) as { [Of in Platform]: Facts<Of> };

/** A platform without its packages. */
export type KnownPlatform = Omit<PlatformFacts, OfPackages>;
