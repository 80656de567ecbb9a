import satisfies from 'semver/functions/satisfies.js';
import { peerSync } from './peerSync.ts';
import { type Platform, type PlatformFacts, platforms } from './platforms.ts';
import { releaseTrains } from './releaseTrains.ts';

/*
 * What the ranges in the facts come to, train by train. Nothing here depends on the reader, so the
 * site's build puts the results in place of this module, and no browser loads semver for them.
 */

function trainsIn(range: string): string[] {
  const trains: string[] = releaseTrains.map(({ train }) => train);
  return trains.filter((train) => satisfies(`${train}.0`, range));
}

/** Covered trains that each platform can run, newest first (limits of Table 7). */
export const runnableTrains = Object.fromEntries(
  Object.entries<PlatformFacts>(platforms).map(([platform, { runs }]) => [
    platform,
    trainsIn(runs),
  ]),
) as Record<Platform, string[]>;

/** Covered trains whose devices can copy packages from each other (rule `peer-sync-supported`). */
export const peerSyncTrains = trainsIn(peerSync.versions);

/** Covered trains whose devices are named as unable to (rule `peer-sync-not-from-7-0`). */
export const peerSyncExcludedTrains = trainsIn(peerSync.excludedVersions);
