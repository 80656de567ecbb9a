import { platforms } from '../facts/knownPlatforms.computed.ts';
import type { Platform } from '../facts/platforms.ts';
import { releaseTrains } from '../facts/releaseTrains.ts';
import { tableAllows, trainsOf } from '../releases/trainTable.ts';

/** Trains from the current to the target, both included. */
export type Route = readonly string[];

const allTrains: readonly string[] = releaseTrains.map(({ train }) => train);

/** The newest last stop leaves the shortest last step, so it comes first; then the one before it. */
function newestStopsFirst(trains: readonly string[]): (a: Route, b: Route) => number {
  const placesFromTheEnd = (route: Route) => route.map((train) => trains.indexOf(train)).reverse();
  return (a, b) => {
    const others = placesFromTheEnd(b);
    const differences = placesFromTheEnd(a).map((place, index) => place - (others[index] ?? 0));
    return differences.find((difference) => difference !== 0) ?? 0;
  };
}

/**
 * Answers the shortest routes over trains, newest first in `trains`, by a table of direct upgrades.
 * Within one train it is the train twice.
 */
export function findRoutes(
  trains: readonly string[],
  from: string,
  to: string,
  allows: (from: string, to: string) => boolean,
): Route[] {
  let routes: { last: string; route: Route }[] = [{ last: from, route: [from] }];
  while (routes.length > 0) {
    const arrived = routes.filter(({ last }) => allows(last, to));
    if (arrived.length > 0) {
      return arrived.map(({ route }) => [...route, to]).sort(newestStopsFirst(trains));
    }
    routes = routes.flatMap(({ last, route }) =>
      trains
        .filter((train) => !route.includes(train) && allows(last, train))
        .map((train) => ({ last: train, route: [...route, train] })),
    );
  }
  return [];
}

function routesOver(trains: readonly string[]): Map<string, readonly Route[]> {
  return new Map(
    allTrains.flatMap((from) =>
      trains.map((to) => [`${from} ${to}`, findRoutes(trains, from, to, tableAllows)] as const),
    ),
  );
}

const routesOfPlatform = new Map<Platform | null, ReadonlyMap<string, readonly Route[]>>(
  (Object.keys(platforms) as Platform[]).map((platform) => [
    platform,
    routesOver(trainsOf(platform)),
  ]),
);
routesOfPlatform.set(null, routesOver(allTrains));

/**
 * Answers every shortest route from one train to another over Table 1, best first; within one
 * train, the train twice. None where Table 1 or the platform's last train allows none.
 */
export function shortestRoutes(
  platform: Platform | null,
  from: string,
  to: string,
): readonly Route[] {
  // Stryker disable next-line OptionalChaining: for the compiler; all platforms are there
  return routesOfPlatform.get(platform)?.get(`${from} ${to}`) ?? [];
}
