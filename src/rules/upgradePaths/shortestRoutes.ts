import { type Platform, platforms } from '../facts/platforms.ts';
import { releaseTrains } from '../facts/releaseTrains.ts';
import { tableAllows, trainsOf } from '../trainTable.ts';

/** Trains from the current to the target, both included. */
export type Route = readonly string[];

const allTrains: readonly string[] = releaseTrains.map(({ train }) => train);

/** The newest last stop leaves the shortest last step, so it comes first; then the one before it. */
function newestStopsFirst(a: Route, b: Route): number {
  for (let index = a.length - 2; index > 0; index--) {
    const difference = allTrains.indexOf(a[index] ?? '') - allTrains.indexOf(b[index] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

function findRoutes(trains: readonly string[], from: string, to: string): Route[] {
  let routes: string[][] = [[from]];
  while (routes.length > 0) {
    const arrived = routes.filter((route) => tableAllows(route.at(-1) ?? '', to));
    if (arrived.length > 0) {
      return arrived.map((route) => [...route, to]).sort(newestStopsFirst);
    }
    routes = routes.flatMap((route) =>
      trains
        .filter((train) => !route.includes(train) && tableAllows(route.at(-1) ?? '', train))
        .map((train) => [...route, train]),
    );
  }
  return [];
}

function routesOver(trains: readonly string[]): Map<string, readonly Route[]> {
  return new Map(
    allTrains.flatMap((from) =>
      trains.map((to) => [`${from} ${to}`, findRoutes(trains, from, to)] as const),
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
  return routesOfPlatform.get(platform)?.get(`${from} ${to}`) ?? [];
}
