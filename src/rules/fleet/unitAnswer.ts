import type { Hop } from '../paths/buildPaths.ts';
import { type FoundPaths, findPaths, nearestTarget } from '../paths/findPaths.ts';
import type { PathsVerdict } from '../paths/findUpgradePaths.ts';
import type { Read } from '../reading/read.ts';
import type { Goal } from '../reading/readFleetTexts.ts';
import type { ReadDevice } from '../reading/readDevice.ts';
import {
  type FxosVersion,
  type Version,
  compareTrains,
  compareVersions,
  isTrain,
} from '../reading/version.ts';
import type { Reason } from '../reason.ts';

/**
 * What becomes of a unit:
 * - `planned`: the hops lead to the goal
 * - `nearest`: the goal can’t be reached, and the hops lead to the nearest that can
 * - `there`: it runs the goal or something later
 * - `no-path`, `contradicted`, `not-covered`: as `findUpgradePaths` says; it is never planned
 * - `open`: model or version is not known, or no goal is given
 */
export type Standing =
  'planned' | 'nearest' | 'there' | 'no-path' | 'contradicted' | 'not-covered' | 'open';

/** What the rules say of all units that are alike. */
export interface UnitAnswer {
  /** As `findUpgradePaths` answers for the unit and the goal. */
  verdict: PathsVerdict;
  summary: string;
  standing: Standing;
  /** The goal, as text. */
  to: string;
  /** Where the hops lead: the goal, or the nearest; `null` where there are none. */
  target: string | null;
  /** The best path; empty for every unit that is not planned. */
  hops: Hop[];
  /** Train that it stands on, and those of its hops. */
  trains: string[];
  /** Why it is not planned as wished, or what hangs on something not given. */
  reasons: Reason[];
}

/** A unit’s texts as they were read. */
export interface UnitValues {
  device: ReadDevice;
  from: Read<Version>;
  fxos: FxosVersion | null;
}

const verdictsThatLead: readonly PathsVerdict[] = ['direct', 'path', 'depends'];

function whyOf({ direct, reasons }: FoundPaths): Reason[] {
  const telling = direct.reasons.filter(({ outcome }) => outcome !== 'met' && outcome !== 'note');
  return [...telling, ...reasons];
}

const notPlanned = (verdict: PathsVerdict): Standing => {
  if (verdict === 'already-there' || verdict === 'downgrade') return 'there';
  if (verdict === 'contradicted' || verdict === 'not-covered' || verdict === 'no-path')
    return verdict;
  return 'open';
};

/**
 * Answers what becomes of a unit on the way to a goal: what `findUpgradePaths` answers for it, and
 * where that has no path the way to the nearest target, if nothing contradicts that one.
 */
export function unitAnswer(
  { device, from, fxos }: UnitValues,
  { text: goalText, read: goal }: Goal,
): UnitAnswer {
  const trains = from.ok ? [from.value.train] : [];
  const base = { to: goalText, target: null, hops: [], trains, reasons: [] };
  if (!from.ok || !goal.ok) {
    const isUnreadable = [from, goal].some((read) => !read.ok && read.why !== 'empty');
    const verdict = isUnreadable ? 'unreadable' : 'incomplete';
    const open = [from, goal].find((read) => !read.ok);
    const summary = open && !open.ok ? open.message : '';
    return { ...base, verdict, summary, standing: 'open' };
  }
  const uncovered = device.invalid.find(({ why }) => why === 'not-covered');
  if (uncovered) {
    const summary = `Not covered. ${uncovered.message}`;
    return { ...base, verdict: 'not-covered', summary, standing: 'not-covered' };
  }
  const journey = { ...device, from: from.value, fxos };
  const found = findPaths({ ...journey, to: goal.value });
  const { verdict, summary } = found;
  const answer: UnitAnswer = {
    ...base,
    verdict,
    summary,
    standing: notPlanned(verdict),
    reasons: whyOf(found),
  };
  if (device.platform === null) return { ...answer, standing: 'open' };
  const led = (way: FoundPaths, standing: Standing, target: string): UnitAnswer => {
    const hops = way.paths[0]?.hops ?? [];
    const route = [from.value.train, ...hops.map(({ to }) => to.train)];
    return { ...answer, standing, target, hops, trains: route };
  };
  if (verdictsThatLead.includes(verdict)) return led(found, 'planned', goalText);
  const nearest =
    verdict === 'no-path' ? nearestTarget(device.platform, from.value, goal.value) : null;
  if (nearest === null) return answer;
  const instead = findPaths({ ...journey, to: nearest });
  if (verdictsThatLead.includes(instead.verdict)) return led(instead, 'nearest', nearest.release);
  return instead.verdict === 'contradicted'
    ? { ...answer, standing: 'contradicted', reasons: whyOf(instead) }
    : answer;
}

/** Releases that a device must end at or above, one for each train. */
export type Floors = ReadonlyMap<string, Version>;

/** How a version stands to the floor of its train. */
export type FloorStanding = 'at-or-above' | 'below' | 'open' | 'no-floor';

/** How a unit stands to the floors. */
export interface UnitFloor {
  now: FloorStanding;
  /** After its hops; `open` where a stop is “the latest” and its release is not settled. */
  end: FloorStanding;
  /** The release that it ends on; `null` where that is not settled or not known. */
  endsOn: string | null;
  /** The shortest way to a floor; `null` where it is there or none leads up. */
  way: { to: string; hops: number } | null;
  /** Whether it is below a floor, or on a train that has none and is older than one, and none leads up. */
  isWithoutWay: boolean;
}

/** Answers how a release of a train stands to its floor; `null` is a release that is not known. */
function standingAt(floors: Floors, train: string, release: Version | null): FloorStanding {
  const floor = floors.get(train);
  if (!floor) return 'no-floor';
  if (release === null || isTrain(release)) return 'open';
  return compareVersions(release, floor) >= 0 ? 'at-or-above' : 'below';
}

/**
 * Answers how a unit stands to the floors, before and after its hops, and the shortest way above one.
 * `lastRelease`: what its last hop leads to, as far as it is settled.
 */
export function unitFloor(
  { device, from, fxos }: UnitValues,
  { hops }: UnitAnswer,
  floors: Floors,
  lastRelease: Version | null,
): UnitFloor {
  const rest = { endsOn: null, way: null, isWithoutWay: false };
  if (floors.size === 0) return { now: 'no-floor', end: 'no-floor', ...rest };
  if (!from.ok) return { now: 'open', end: 'open', ...rest };
  const now = standingAt(floors, from.value.train, from.value);
  const last = hops.at(-1);
  const end = last ? standingAt(floors, last.to.train, lastRelease) : now;
  const endsOn = (last ? lastRelease : from.value)?.release ?? null;
  if (now === 'at-or-above' || device.invalid.some(({ why }) => why === 'not-covered')) {
    return { ...rest, now, end, endsOn };
  }
  const above = [...floors.values()].filter((floor) => compareTrains(floor, from.value) >= 0);
  const ways = above.sort(compareVersions).flatMap((to) => {
    const { verdict, paths } = findPaths({ ...device, from: from.value, fxos, to });
    const [best] = verdictsThatLead.includes(verdict) ? paths : [];
    return best ? [{ to: to.release, hops: best.hops.length }] : [];
  });
  const [way = null] = ways.sort((one, other) => one.hops - other.hops);
  const isWithoutWay = way === null && above.length > 0 && device.platform !== null;
  return { now, end, endsOn, way, isWithoutWay };
}
