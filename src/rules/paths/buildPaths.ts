import type { SteppingDevice } from '../direct/decideDirect.ts';
import type { Platform } from '../facts/platforms.ts';
import { releaseTrains } from '../facts/releaseTrains.ts';
import { type ChassisUpgrade, chassisUpgrades } from './chassisUpgrades.ts';
import {
  type FxosVersion,
  type Version,
  baseRelease,
  isPatch,
  isTrain,
} from '../reading/version.ts';
import type { Reason, RuleId } from '../reason.ts';
import { firstTargetOf } from '../releases/freshInstallOnly.ts';
import { newestKnownOf } from '../releases/knownReleases.ts';
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

const known = new Map<string, readonly Route[]>();

/**
 * Answers every shortest route from one train to another over Table 1, best first; within one
 * train, the train twice. None where Table 1 or the platform's last train allows none.
 */
export function shortestRoutes(
  platform: Platform | null,
  from: string,
  to: string,
): readonly Route[] {
  const trains = platform ? trainsOf(platform) : allTrains;
  if (!trains.includes(to)) return [];
  // A phone needs long for all of them, and a fleet asks for the same ones again and again.
  const key = `${platform} ${from} ${to}`;
  const routes = known.get(key) ?? findRoutes(trains, from, to, tableAllows);
  known.set(key, routes);
  return routes;
}

/** Where a hop leads. */
export interface Stop {
  /** What to install, in words: `7.4.2`, or `the latest 7.4.x, at least 7.4.1`. */
  label: string;
  train: string;
  /** The exact release, or `null` where the latest of the train will do. */
  release: string | null;
  /** The first release of the train that can be upgraded to, where not all can. */
  atLeast: string | null;
  /** The newest `A.x.y` of the train that this site has seen; not from Cisco’s chapter (rule `known-releases`). */
  newestKnown: string | null;
}

/** Answers a stop's name for the middle of a sentence. */
export function nameInSentence({ label, atLeast, train }: Stop): string {
  return atLeast ? `the latest ${train}.x (at least ${atLeast})` : label;
}

/** Answers the stop "the latest release of a train", with the least that will do. */
export function stopAtTrain(train: string): Stop {
  const atLeast = firstTargetOf(train);
  return {
    label: `the latest ${train}.x${atLeast ? `, at least ${atLeast}` : ''}`,
    train,
    release: null,
    atLeast,
    newestKnown: newestKnownOf(train)?.release ?? null,
  };
}

function stopAtRelease(train: string, release: string): Stop {
  return { label: release, train, release, atLeast: null, newestKnown: null };
}

/** Answers the stop that a target names: a train gives its latest release. */
export function stopAt(version: Version): Stop {
  return isTrain(version)
    ? stopAtTrain(version.train)
    : stopAtRelease(version.train, version.release);
}

/** Answers the stop at the release that a patch goes on. */
export function stopAtBase(version: Version): Stop {
  return stopAtRelease(version.train, baseRelease(version));
}

/** One upgrade of a path. */
export interface Hop {
  /** What the device runs before, in words. */
  from: string;
  to: Stop;
  kind: 'major' | 'maintenance' | 'patch';
  /** Why the path stops here. */
  why: string;
  /** The rule that says so; `null` for the target itself. */
  whyRule: RuleId | null;
  /** `true` where the device may be there already, as its third number was not given. */
  mayBeDone: boolean;
  /** Chassis upgrade that comes before this upgrade, if any. */
  chassis: ChassisUpgrade | null;
}

/** One way from the current version to the target. */
export interface UpgradePath {
  hops: Hop[];
  /** Why this path is the first choice, or what makes it second. */
  why: string;
  /** What is to be said of the chassis on this path. */
  reasons: Reason[];
}

/** What decides the paths between two versions. */
export interface Journey extends SteppingDevice {
  from: Version;
  to: Version;
  /** FXOS that the chassis runs; `null` where it is not known. */
  fxos: FxosVersion | null;
}

/** The stops of a route; a patch target is its own release first, then the patch. */
function stopsOf(route: Route, from: Version, to: Version): Stop[] {
  const between = route.slice(1, -1).map(stopAtTrain);
  if (!isPatch(to)) return [...between, stopAt(to)];
  // Whatever release of A.x the device runs, it is at A.x.0 or past it.
  const isOnBase = isTrain(from)
    ? from.train === to.train && to.maintenance === 0
    : baseRelease(from) === baseRelease(to);
  return isOnBase ? [stopAt(to)] : [...between, stopAtBase(to), stopAt(to)];
}

function whyStop(
  stop: Stop,
  next: Stop | undefined,
  fromTrain: string,
): Pick<Hop, 'why' | 'whyRule'> {
  if (!next) return { why: 'Your target.', whyRule: null };
  if (next.train === stop.train) {
    const why = `The patch ${next.label} goes on top of ${stop.label} only.`;
    return { why, whyRule: 'patch-on-its-own-release' };
  }
  const why = `Table 1 allows ${fromTrain} to ${stop.train}, and ${stop.train} to ${next.train}.`;
  return { why, whyRule: 'table-1' };
}

function kindOf(fromTrain: string, stop: Stop): Hop['kind'] {
  if (fromTrain !== stop.train) return 'major';
  const patch = stop.release?.split('.')[3];
  return Number(patch ?? 0) > 0 ? 'patch' : 'maintenance';
}

interface Candidate {
  route: Route;
  hops: Hop[];
  reasons: Reason[];
}

function buildPath(route: Route, { from, to, fxos, ...device }: Journey): Candidate {
  const stops = stopsOf(route, from, to);
  const trains = stops.map(({ train }) => train);
  const chassis = chassisUpgrades(device, fxos, from.train, trains);
  const hops = stops.map((stop, index): Hop => {
    const previous = stops[index - 1];
    const fromTrain = previous?.train ?? from.train;
    return {
      from: previous?.label ?? from.release,
      to: stop,
      kind: kindOf(fromTrain, stop),
      ...whyStop(stop, stops[index + 1], fromTrain),
      mayBeDone: index === 0 && isTrain(from) && from.train === stop.train,
      chassis: chassis.upgrades[index] ?? null,
    };
  });
  return { route, hops, reasons: chassis.reasons };
}

const isBlockable = ({ hops }: Candidate) => hops.some(({ chassis }) => chassis?.mayBeBlocked);
const chassisCount = ({ hops }: Candidate) =>
  hops.filter(({ chassis }) => chassis?.need === 'required').length;

/** None that can be blocked before those that can, then the fewest chassis upgrades; newest stops first stay so. */
function byChassis(a: Candidate, b: Candidate): number {
  return Number(isBlockable(a)) - Number(isBlockable(b)) || chassisCount(a) - chassisCount(b);
}

/** Why the first of two equally short paths is preferred: the choice is this site's own. */
function advantageOf(best: Candidate, other: Candidate): string {
  if (isBlockable(best) !== isBlockable(other)) return 'no chassis upgrade on it can be blocked';
  if (chassisCount(best) !== chassisCount(other)) return 'it needs fewer chassis upgrades';
  return 'it is the newest train';
}

function drawbackOf(other: Candidate, best: Candidate): string {
  if (isBlockable(best) !== isBlockable(other)) return 'and a chassis upgrade on it can be blocked';
  const [many, few] = [chassisCount(other), chassisCount(best)];
  if (many !== few) return `and needs ${many} chassis upgrades instead of ${few}`;
  return `an older train than ${best.route.at(-2)}`;
}

function whyPath(path: Candidate, [best = path, second]: readonly Candidate[]): string {
  const count = path.hops.length;
  const stop = path.route.at(-2);
  if (count === 1) return 'One upgrade.';
  if (path.hops[0]?.mayBeDone) return `At most ${count} upgrades.`;
  if (path !== best)
    return `Also ${count} upgrades. It stops at ${stop}, ${drawbackOf(path, best)}.`;
  if (!second) return `Fewest upgrades: ${count}.`;
  return `Fewest upgrades: ${count}. Of the possible stops this site chose ${stop}: ${advantageOf(best, second)}. Cisco’s guide prefers none.`;
}

/**
 * Answers every shortest path between two versions, best first, with its stops, why each is one, and
 * the chassis upgrades in front of its hops. Among equally short ones: none with a chassis upgrade
 * that can be blocked, then the fewest chassis upgrades, then the newest stops.
 *
 * Source: rules `table-1`, `chassis-too-far-ahead` and those of `chassisUpgrades`.
 */
export function buildPaths(journey: Journey): UpgradePath[] {
  const routes = shortestRoutes(journey.platform, journey.from.train, journey.to.train);
  const candidates = routes.map((route) => buildPath(route, journey)).sort(byChassis);
  return candidates.map((path) => ({
    hops: path.hops,
    why: whyPath(path, candidates),
    reasons: path.reasons,
  }));
}
