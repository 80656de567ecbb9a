import type { Platform } from '../facts/platforms.ts';
import { releaseTrains } from '../facts/releaseTrains.ts';
import { trainFacts } from '../releases/trainTable.ts';
import { type Version, baseRelease, compareTrains } from '../reading/version.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { shortestRoutes } from './shortestRoutes.ts';

function readTrain(train: string): Version[] {
  const parsed = parseVersion(train);
  // Stryker disable next-line ArrayDeclaration: for the compiler; a train can be read
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
  // Stryker disable next-line EqualityOperator: a target that can be reached is never asked for
  const beyond = reachable.findLast((train) => compareTrains(train, to) > 0);
  const nearest = (upTo && compareTrains(upTo, from) > 0 ? upTo : beyond) ?? upTo;
  if (!nearest) return null;
  // Stryker disable next-line OptionalChaining: for the compiler; what can be reached is covered
  const fresh = trainFacts(nearest.train)?.freshInstallOnly;
  return fresh && baseRelease(to) === fresh.release ? fresh.upgradeToAtLeast : nearest.train;
}
