import type { Mode, Platform } from '../facts/platforms.ts';
import type { Reason, RuleId } from '../reason.ts';
import { type Version, baseRelease, isPatch, isTrain } from '../reading/version.ts';
import { type ChassisUpgrade, chassisUpgrades } from './chassisUpgrades.ts';
import { type Route, shortestRoutes } from './shortestRoutes.ts';
import { type Stop, stopAt, stopAtBase, stopAtTrain } from './stop.ts';

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
  index: number,
  stops: readonly Stop[],
  fromTrain: string,
): Pick<Hop, 'why' | 'whyRule'> {
  const next = stops[index + 1];
  if (!next) return { why: 'The target.', whyRule: null };
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

function whyPath(rank: number, best: Route, route: Route, hops: readonly Hop[]): string {
  const count = hops.length;
  if (count === 1) return 'One upgrade.';
  // Stryker disable next-line OptionalChaining: for the compiler; every path has a hop
  if (hops[0]?.mayBeDone) return `At most ${count} upgrades.`;
  if (route.length < 3) return `Fewest upgrades: ${count}.`;
  const stop = route.at(-2);
  return rank === 0
    ? `Fewest upgrades: ${count}. Its stop ${stop} is the newest train that will do, which leaves the shortest last step.`
    : `Also ${count} upgrades, but it stops at ${stop} instead of ${best.at(-2)}, which leaves a longer last step.`;
}

/**
 * Answers every shortest path between two versions, best first, with its stops, why each is one, and
 * the chassis upgrades in front of its hops. Source: Table 1, facts 4.2 to 5.6.
 */
export function buildPaths(
  question: { mode?: Mode | undefined; fxos?: string | undefined },
  from: Version,
  to: Version,
  platform: Platform | null,
): UpgradePath[] {
  const routes = shortestRoutes(platform, from.train, to.train);
  return routes.map((route, rank): UpgradePath => {
    const stops = stopsOf(route, from, to);
    const chassis = chassisUpgrades(
      platform,
      question.mode ?? null,
      question.fxos ?? '',
      from.train,
      stops.map(({ train }) => train),
    );
    const hops = stops.map((stop, index): Hop => {
      const previous = stops[index - 1];
      const fromTrain = previous?.train ?? from.train;
      return {
        from: previous?.label ?? from.release,
        to: stop,
        kind: kindOf(fromTrain, stop),
        ...whyStop(stop, index, stops, fromTrain),
        mayBeDone: index === 0 && isTrain(from) && from.train === stop.train,
        chassis: chassis.upgrades[index] ?? null,
      };
    });
    const why = whyPath(rank, routes[0] ?? route, route, hops);
    return { hops, why, reasons: chassis.reasons };
  });
}
