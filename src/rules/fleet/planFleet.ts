import { platforms } from '../facts/knownPlatforms.computed.ts';
import type { FleetUnit } from '../inventory/fleetUnit.ts';
import type { Hop } from '../paths/buildPaths.ts';
import { parseFxosVersion } from '../reading/parseFxosVersion.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { textOf, valueOf } from '../reading/read.ts';
import { readDevice } from '../reading/readDevice.ts';
import { readFloors, readGoals, readSettled } from '../reading/readFleetTexts.ts';
import { type Alike, answerAlike } from './alikeUnits.ts';
import { type FleetBatch, cutBatches } from './cutBatches.ts';
import { type WaveUnit, type WavesBy, cutWaves, labelKey } from './cutWaves.ts';
import type { CarriedFile } from './fleetFiles.ts';
import {
  type FleetPlan,
  type FleetQuestion,
  type PlannedUnit,
  emptyPlan,
  isForRepair,
  summaryOf,
} from './fleetPlan.ts';
import { heldBack } from './heldBack.ts';
import { soundQuestion } from './soundQuestion.ts';
import { givenFloors, tally } from './tally.ts';
import type { FloorStanding, Standing, UnitAnswer, UnitFloor } from './unitAnswer.ts';

export type * from './fleetPlan.ts';
export type { CarriedFile, FleetBatch, FloorStanding, Standing, UnitAnswer, UnitFloor, WavesBy };

/** Reads and answers once what is asked of the rules for many units. */
function answersOf(answer: (values: Alike['values']) => Alike): {
  alikeOf: (unit: FleetUnit) => Alike;
  kinds: ReadonlyMap<string, Alike>;
} {
  const kinds = new Map<string, Alike>();
  const alikeOf = ({ question: { platform, mode, deployment, from, fxos } }: FleetUnit) => {
    const key = `${platform}\n${mode}\n${deployment}\n${from}\n${fxos}`;
    const before = kinds.get(key);
    if (before) return before;
    const device = readDevice({ platform, mode, deployment });
    const alike = answer({
      device,
      from: parseVersion(from),
      fxos: valueOf(parseFxosVersion(fxos)),
    });
    kinds.set(key, alike);
    return alike;
  };
  return { alikeOf, kinds };
}

function plannedUnit(unit: FleetUnit, alike: Alike, isRepaired: boolean): PlannedUnit {
  const { answer, floor, values, chassisUpgrades } = alike;
  const needsRepair = !isRepaired && unit.faults.some((fault) => fault.needsRepair);
  const { platform, missing } = values.device;
  return {
    ...{ unit, platform, answer, floor, chassisUpgrades, missing },
    ...{ wave: null, needsRepair, heldBack: null },
  };
}

function countLabels({ labels }: FleetUnit, counts: Map<string, number>): void {
  if (labels.length === 0) return;
  for (const key of new Set(labels.map(labelKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Holds the units back whose chassis can’t be upgraded; answers the others. */
function* withoutHeldBack(
  plan: FleetPlan,
  ready: readonly WaveUnit[],
  leftOutOn: FleetQuestion['leftOutOn'],
): Generator<undefined, readonly WaveUnit[]> {
  plan.heldBack = yield* heldBack(plan.units, ready, leftOutOn);
  if (plan.heldBack.length === 0) return ready;
  const byKey = new Map(plan.heldBack.flatMap((held) => held.units.map((key) => [key, held])));
  for (const planned of plan.units) {
    planned.heldBack = byKey.get(planned.unit.key) ?? null;
    yield;
  }
  return ready.filter(({ unit }) => !byKey.has(unit.key));
}

/** Cuts the units that are ready into waves, and these into batches. */
function* cutInto(
  plan: FleetPlan,
  ready: readonly WaveUnit[],
  filesOf: (each: WaveUnit, hop: Hop) => ReturnType<Alike['files']['get']>,
  question: FleetQuestion,
): Generator<undefined, undefined> {
  const { by = 'none', label = '', byHand = {}, order = [] } = question.waves ?? {};
  const named = Object.entries(byHand).filter(([, name]) => name.trim() !== '');
  const cut = { by, label, byHand: new Map(named), order };
  const onTheWay = new Set(question.onTheWay);
  const waveOf = new Map<FleetUnit, string>();
  for (const { name, units, notices } of yield* cutWaves(ready, cut)) {
    const batches = yield* cutBatches(units, (each, hop) => filesOf(each, hop) ?? [], onTheWay);
    const wave: FleetPlan['waves'][number] = { name, units: [], devices: 0, batches, notices };
    for (const { unit } of units) {
      waveOf.set(unit, name);
      wave.units.push(unit.key);
      wave.devices += unit.devices;
      yield;
    }
    plan.waves.push(wave);
  }
  for (const each of plan.units) {
    each.wave = waveOf.get(each.unit) ?? null;
    yield;
  }
}

/**
 * Plans a fleet as `planFleet` does, unit by unit, so that the caller decides how long it plans at a
 * time. The plan is what the last step returns. The question is taken to be of its type.
 */
export function* planFleetInSteps(question: FleetQuestion): Generator<undefined, FleetPlan> {
  const { goalOf, invalid } = readGoals(question);
  const { floors, invalid: notFloors } = readFloors(textOf(question.floors));
  const { invalid: notSettled, ...settled } = readSettled(question);
  const plan = emptyPlan(givenFloors(floors), [...notFloors, ...invalid, ...notSettled]);
  const { alikeOf, kinds } = answersOf((values) =>
    answerAlike(values, goalOf(values.device.platform), floors, settled),
  );
  const repaired = new Set(question.repaired);
  const labels = new Map<string, number>();
  const ready: WaveUnit[] = [];
  const alikeBy = new Map<FleetUnit, Alike>();
  for (const unit of question.units) {
    const alike = alikeOf(unit);
    alike.units += 1;
    alike.devices += unit.devices;
    alikeBy.set(unit, alike);
    countLabels(unit, labels);
    const planned = plannedUnit(unit, alike, repaired.has(unit.key));
    plan.units.push(planned);
    yield;
    const { hops } = alike.answer;
    if (isForRepair(planned)) plan.firstRepair.push(unit.key);
    else if (planned.platform !== null && hops.length > 0)
      ready.push({ unit, hops, platformName: platforms[planned.platform].name });
  }
  tally(plan, kinds.values(), floors, question);
  plan.labelKeys = [...labels].map(([key, units]) => ({ key, units }));
  yield;
  const going = yield* withoutHeldBack(plan, ready, question.leftOutOn);
  yield* cutInto(plan, going, ({ unit }, hop) => alikeBy.get(unit)?.files.get(hop), question);
  plan.summary = summaryOf(plan);
  return plan;
}

/**
 * Plans a fleet: for every unit the path to the goal or to the nearest that can be reached, exactly as
 * `findUpgradePaths` and `planUpgrade` answer for it; how it stands to a floor; waves as the reader cuts
 * them, in each the batches in order; every file to carry, once; and how many stand where.
 *
 * Units that another source contradicts, that are not covered or open are in no wave; those that need a
 * repair are set apart; those that share a chassis with one of these are held back. Never throws.
 */
export function planFleet(question: FleetQuestion): FleetPlan {
  const steps = planFleetInSteps(soundQuestion(question));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
