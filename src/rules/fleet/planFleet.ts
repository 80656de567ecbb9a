import { platforms } from '../facts/knownPlatforms.computed.ts';
import type { Platform } from '../facts/platforms.ts';
import type { FleetUnit } from '../inventory/fleetUnit.ts';
import type { PackageFile } from '../names/softwareFile.ts';
import type { Hop } from '../paths/buildPaths.ts';
import {
  type FleetPlan,
  type FleetQuestion,
  type FleetStop,
  emptyPlan,
  summaryOf,
} from './fleetPlan.ts';
import { readFloors, readSettled } from '../reading/readFleetTexts.ts';
import { parseFxosVersion } from '../reading/parseFxosVersion.ts';
import { parseVersion } from '../reading/parseVersion.ts';
import { type Read, textOf, valueOf } from '../reading/read.ts';
import { readDevice } from '../reading/readDevice.ts';
import { type Version, compareVersions } from '../reading/version.ts';
import { type FleetBatch, cutBatches, hopName } from './cutBatches.ts';
import { type WaveUnit, type WavesBy, cutWaves } from './cutWaves.ts';
import { type CarriedFile, addToCarry, hopFiles, stopKey, versionAt } from './fleetFiles.ts';
import {
  type FloorStanding,
  type Standing,
  type UnitAnswer,
  type UnitFloor,
  type UnitValues,
  unitAnswer,
  unitFloor,
} from './unitAnswer.ts';

export type * from './fleetPlan.ts';
export type { CarriedFile, FleetBatch, FloorStanding, Standing, UnitAnswer, UnitFloor, WavesBy };

/** All that alike units share. */
interface Alike {
  values: UnitValues;
  answer: UnitAnswer;
  floor: UnitFloor;
  missing: string[];
  files: Map<Hop, PackageFile[]>;
}

/**
 * Plans a fleet as `planFleet` does, unit by unit, so that the caller decides how long it plans at a
 * time. The plan is what the last step returns.
 */
export function* planFleetInSteps(question: FleetQuestion): Generator<undefined, FleetPlan> {
  const { floors, invalid } = readFloors(textOf(question.floors));
  const settled = readSettled(question);
  const goals = new Map<Platform | null, { text: string; read: Read<Version> }>();
  const goalOf = (platform: Platform | null) => {
    const own = platform && question.toByPlatform?.[platform];
    const text = textOf(own) || textOf(question.to);
    const goal = goals.get(platform) ?? { text, read: parseVersion(text) };
    goals.set(platform, goal);
    return goal;
  };
  const releaseAt = (platform: Platform | null, hop: Hop) =>
    platform && versionAt(platform, hop.to, valueOf(goalOf(platform).read), settled);
  const known = new Map<string, Alike>();
  const alikeOf = ({ question: texts }: FleetUnit): Alike => {
    const key = [texts.platform, texts.mode, texts.deployment, texts.from, texts.fxos].join('\n');
    const before = known.get(key);
    if (before) return before;
    const device = readDevice(texts);
    const values = {
      device,
      from: parseVersion(texts.from),
      fxos: valueOf(parseFxosVersion(texts.fxos)),
    };
    const goal = goalOf(device.platform);
    const answer = unitAnswer(values, goal.read, goal.text);
    const files = new Map<Hop, PackageFile[]>();
    for (const hop of answer.hops) {
      const to = releaseAt(device.platform, hop);
      if (device.platform && to)
        files.set(hop, hopFiles(device.platform, device.mode, hop, to, settled));
    }
    const alike = {
      values,
      answer,
      floor: unitFloor(values, answer, floors, releaseAt),
      missing: device.missing,
      files,
    };
    known.set(key, alike);
    return alike;
  };

  const given = [...floors.values()].sort(compareVersions).map(({ release }) => release);
  const plan = emptyPlan(given, invalid);
  const repaired = new Set(question.repaired ?? []);
  const carry = new Map<string, CarriedFile>();
  const stops = new Map<string, FleetStop>();
  const nearest = new Map<string, FleetPlan['nearest'][number]>();
  const alikeByUnit = new Map<FleetUnit, Alike>();
  const ready: WaveUnit[] = [];
  const add = (counts: Record<string, number>, key: string) =>
    (counts[key] = (counts[key] ?? 0) + 1);
  for (const unit of question.units) {
    const alike = alikeOf(unit);
    alikeByUnit.set(unit, alike);
    const { answer, floor, values } = alike;
    const { platform } = values.device;
    const needsRepair = unit.faults.some((fault) => fault.needsRepair) && !repaired.has(unit.key);
    const upgrades = answer.hops.map(({ chassis }) => chassis?.need);
    plan.units.push({
      unit,
      platform,
      answer,
      floor,
      chassisUpgrades: {
        required: upgrades.filter((need) => need === 'required').length,
        possible: upgrades.filter((need) => need === 'possible').length,
      },
      missing: alike.missing,
      wave: null,
      needsRepair,
    });
    add(plan.counts, answer.standing);
    if (values.from.ok) add(plan.graph.stands, values.from.value.train);
    if (floors.size > 0) {
      if (floor.now === 'below') plan.floors.below++;
      if (floor.end === 'below') plan.floors.endBelow++;
      if (floor.end === 'open') plan.floors.open++;
      if (floor.end === 'no-floor') plan.floors.withoutFloor++;
    }
    yield;
    if (platform === null || answer.hops.length === 0) continue;
    if (answer.standing === 'nearest' && answer.target !== null) {
      const key = `${platform} ${answer.target}`;
      const item = nearest.get(key) ?? { platform, to: answer.target, units: 0 };
      nearest.set(key, { ...item, units: item.units + 1 });
    }
    for (const [place, hop] of answer.hops.entries()) {
      const fromTrain = answer.trains[place] ?? '';
      add(plan.graph.hops, `${fromTrain} ${hop.to.train}`);
      const key = stopKey(platform, hop.to);
      const text = question.settled?.[key] ?? '';
      const stop = stops.get(key) ?? {
        key,
        platform,
        label: hop.to.label,
        units: 0,
        settled: text,
        invalid: settled.notReadable.get(key) ?? wrongRelease(settled.releases.get(key), hop),
      };
      stop.units++;
      stops.set(key, stop);
      for (const file of alike.files.get(hop) ?? []) {
        addToCarry(carry, file, hopName(fromTrain, hop), unit.devices);
      }
    }
    if (needsRepair) plan.firstRepair.push(unit.key);
    else ready.push({ unit, hops: answer.hops, platformName: platforms[platform].name });
  }

  const waves = cutWaves(ready, {
    by: question.waves?.by ?? 'none',
    byHand: new Map(
      Object.entries(question.waves?.byHand ?? {}).filter(([, name]) => textOf(name) !== ''),
    ),
    order: question.waves?.order ?? [],
  });
  yield;
  const filesOf = ({ unit }: WaveUnit, hop: Hop) => alikeByUnit.get(unit)?.files.get(hop) ?? [];
  const onTheWay = new Set(question.onTheWay ?? []);
  const waveOf = new Map<FleetUnit, string>();
  for (const { name, units, notices } of waves) {
    for (const { unit } of units) waveOf.set(unit, name);
    plan.waves.push({
      name,
      units: units.map(({ unit }) => unit.key),
      devices: units.reduce((sum, { unit }) => sum + unit.devices, 0),
      batches: cutBatches(units, filesOf, onTheWay),
      notices,
    });
    yield;
  }
  for (const each of plan.units) each.wave = waveOf.get(each.unit) ?? null;
  plan.nearest = [...nearest.values()];
  plan.stops = [...stops.values()];
  plan.carry = [...carry.values()];
  const goalInvalid = goals.get(null) ?? goalOf(null);
  if (!goalInvalid.read.ok && goalInvalid.read.why !== 'empty') {
    const { message, instead } = goalInvalid.read;
    plan.invalid.push({
      input: 'to',
      why: 'unreadable',
      message,
      instead,
      rule: 'version-spellings',
    });
  }
  plan.summary = summaryOf(plan);
  return plan;
}

/** Why a settled release is none of its stop. */
function wrongRelease(chosen: Version | undefined, { to }: Hop): string | null {
  if (!chosen) return null;
  const isOther = to.release === null ? chosen.train !== to.train : chosen.release !== to.release;
  return isOther ? `${chosen.release} is not ${to.label}.` : null;
}

/**
 * Plans a fleet: for every unit the path to the goal or to the nearest that can be reached, exactly as
 * `findUpgradePaths` and `planUpgrade` answer for it; how it stands to a floor; waves as the reader cuts
 * them, in each the batches in order; every file to carry, once; and how many stand where.
 *
 * Units that another source contradicts, that are not covered or open are in no wave; those that need a
 * repair are set apart. Never throws.
 */
export function planFleet(question: FleetQuestion): FleetPlan {
  const steps = planFleetInSteps(question);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
