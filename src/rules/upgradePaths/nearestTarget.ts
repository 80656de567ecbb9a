import type { Platform } from '../facts/platforms.ts';
import { releaseTrains } from '../facts/releaseTrains.ts';
import { trainFacts } from '../trainTable.ts';
import { type Version, baseRelease, compareTrains } from '../version.ts';
import { parseVersion } from '../parseVersion.ts';
import { shortestRoutes } from './shortestRoutes.ts';

function readTrain(train: string): Version[] {
  const parsed = parseVersion(train);
  return parsed.ok ? [parsed.version] : [];
}

const trains: readonly Version[] = releaseTrains.flatMap(({ train }) => readTrain(train));

/**
 * Answers the nearest target that can be reached where the wanted one can't: the newest reachable
 * train up to it, else the oldest beyond it; for a release that exists only freshly installed, the
 * first that can be upgraded to. `null` where nothing is left.
 */
export function nearestTarget(
  platform: Platform | null,
  from: Version,
  to: Version,
): string | null {
  const reachable = trains.filter(
    (train) => shortestRoutes(platform, from.train, train.train).length > 0,
  );
  const upTo = reachable.find((train) => compareTrains(train, to) <= 0);
  const beyond = reachable.findLast((train) => compareTrains(train, to) > 0);
  const nearest = (upTo && compareTrains(upTo, from) > 0 ? upTo : beyond) ?? upTo;
  if (!nearest) return null;
  const fresh = trainFacts(nearest.train)?.freshInstallOnly;
  return fresh && baseRelease(to) === fresh.release ? fresh.upgradeToAtLeast : nearest.train;
}
