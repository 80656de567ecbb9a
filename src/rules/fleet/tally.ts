import { valueOf } from '../reading/read.ts';
import { compareVersions } from '../reading/version.ts';
import type { Alike } from './alikeUnits.ts';
import { hopName } from './cutBatches.ts';
import { type CarriedFile, addToCarry } from './fleetFiles.ts';
import type { FleetFloors, FleetPlan, FleetQuestion } from './fleetPlan.ts';
import { stopKey } from './settledAt.ts';
import type { Floors } from './unitAnswer.ts';

type Counts = Record<string, number>;

const add = (counts: Counts, key: string, units: number) =>
  (counts[key] = (counts[key] ?? 0) + units);

/** Answers what a key has in a map, put there first where it has nothing. */
function at<Value>(map: Map<string, Value>, key: string, first: () => Value): Value {
  const before = map.get(key);
  if (before !== undefined) return before;
  const value = first();
  map.set(key, value);
  return value;
}

const typed = (texts: Readonly<Record<string, string>> = {}, key: string) =>
  Object.hasOwn(texts, key) ? (texts[key] ?? '') : '';

function tallyFloors(alike: Iterable<Alike>, floors: Floors, counts: FleetFloors): void {
  const ways = new Map<string, FleetFloors['ways'][number]>();
  const below = new Map<string, FleetFloors['endingBelow'][number]>();
  for (const { floor, settled, values, units } of alike) {
    if (floor.now === 'below') counts.below += units;
    if (floor.end === 'below') counts.endBelow += units;
    if (floor.end === 'open') counts.open += units;
    if (floor.end === 'no-floor') counts.withoutFloor += units;
    const { way } = floor;
    if (way) at(ways, `${way.to} ${way.hops}`, () => ({ ...way, units: 0 })).units += units;
    else if (floor.isWithoutWay) counts.withoutWay += units;
    const ends = settled.at(-1)?.to ?? valueOf(values.from);
    const least = ends && floors.get(ends.train);
    if (floor.end !== 'below' || !least) continue;
    const found = { release: ends.release, floor: least.release, units: 0 };
    at(below, ends.release, () => found).units += units;
  }
  const order = (release: string) => counts.given.indexOf(release);
  counts.ways = [...ways.values()].sort(
    (one, other) => order(one.to) - order(other.to) || one.hops - other.hops,
  );
  counts.endingBelow = [...below.values()];
}

/**
 * Counts into a plan what units of each kind stand for: where they are and go, what they need, how they
 * stand to the floors, and what of the settled releases can’t be.
 */
export function tally(
  plan: FleetPlan,
  kinds: Iterable<Alike>,
  floors: Floors,
  question: FleetQuestion,
): void {
  const carry = new Map<string, CarriedFile>();
  const stops = new Map<string, FleetPlan['stops'][number]>();
  const fxos = new Map<string, FleetPlan['fxos'][number]>();
  const nearest = new Map<string, FleetPlan['nearest'][number]>();
  const alike = [...kinds].filter(({ units }) => units > 0);
  for (const { answer, values, files, settled, units, devices } of alike) {
    const { platform } = values.device;
    plan.counts[answer.standing] += units;
    if (values.from.ok) add(plan.graph.stands, values.from.value.train, units);
    if (platform === null) continue;
    const { target, standing, hops, trains } = answer;
    if (standing === 'nearest' && target !== null) {
      at(nearest, `${platform} ${target}`, () => ({ platform, to: target, units: 0 })).units +=
        units;
    }
    for (const [place, hop] of hops.entries()) {
      const fromTrain = trains[place] ?? '';
      add(plan.graph.hops, `${fromTrain} ${hop.to.train}`, units);
      const key = stopKey(platform, hop.to);
      const stop = { key, platform, label: hop.to.label, units: 0 };
      at(stops, key, () => ({ ...stop, settled: typed(question.settled, key) })).units += units;
      const own = files.get(hop) ?? [];
      for (const file of own) addToCarry(carry, file, hopName(fromTrain, hop), { units, devices });
      const to = hop.chassis?.toFxos ?? null;
      if (to === null) continue;
      const got = at(fxos, to, () => ({
        ...{ key: to, units: 0, settled: typed(question.settledFxos, to) },
        ...{ asksForFirmware: false, firmware: typed(question.settledFirmware, to) },
      }));
      got.units += units;
      got.asksForFirmware ||= own.some(({ role }) => role === 'firmware');
    }
    for (const invalid of settled.flatMap((each) => each.invalid)) {
      const isTold = plan.invalid.some(({ input }) => input === invalid.input);
      if (!isTold) plan.invalid.push(invalid);
    }
  }
  plan.nearest = [...nearest.values()];
  plan.stops = [...stops.values()];
  plan.fxos = [...fxos.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
  plan.carry = [...carry.values()];
  if (floors.size > 0) tallyFloors(alike, floors, plan.floors);
}

/** Answers floors in order, the oldest first. */
export function givenFloors(floors: Floors): string[] {
  return [...floors.values()].sort(compareVersions).map(({ release }) => release);
}
