import type { PackageFile } from '../names/softwareFile.ts';
import type { Hop } from '../paths/buildPaths.ts';
import { valueOf } from '../reading/read.ts';
import type { Goal, Settled } from '../reading/readFleetTexts.ts';
import { hopFiles } from './fleetFiles.ts';
import type { PlannedUnit } from './fleetPlan.ts';
import { type SettledHop, settledAt } from './settledAt.ts';
import {
  type Floors,
  type UnitAnswer,
  type UnitFloor,
  type UnitValues,
  unitAnswer,
  unitFloor,
} from './unitAnswer.ts';

/** What units share of which the same is asked: the answers, and how many they are. */
export interface Alike {
  values: UnitValues;
  answer: UnitAnswer;
  floor: UnitFloor;
  chassisUpgrades: PlannedUnit['chassisUpgrades'];
  /** What each hop leads to, and its files. */
  settled: SettledHop[];
  files: Map<Hop, PackageFile[]>;
  units: number;
  devices: number;
}

function chassisOn({ hops }: UnitAnswer): PlannedUnit['chassisUpgrades'] {
  const upgrades = hops.flatMap(({ chassis }) => chassis ?? []);
  const required = upgrades.filter(({ need }) => need === 'required').length;
  const isFromAssumed = upgrades.some((upgrade) => upgrade.isFromAssumed);
  return { required, possible: upgrades.length - required, isFromAssumed };
}

/** Answers all that is the same for units of one platform, mode, deployment, version and FXOS. */
export function answerAlike(
  values: UnitValues,
  goal: Goal,
  floors: Floors,
  settled: Settled,
): Alike {
  const answer = unitAnswer(values, goal);
  const { platform, mode } = values.device;
  const from = valueOf(values.from);
  const files = new Map<Hop, PackageFile[]>();
  const at: SettledHop[] = [];
  let before = from;
  for (const hop of answer.hops) {
    if (!platform || !before) continue;
    const device = { ...values.device, platform };
    const known = settledAt(hop, device, before, valueOf(goal.read), settled);
    before = known.to;
    at.push(known);
    files.set(hop, hopFiles(platform, mode, hop, known));
  }
  return {
    values,
    answer,
    floor: unitFloor(values, answer, floors, at.at(-1)?.to ?? null),
    chassisUpgrades: chassisOn(answer),
    settled: at,
    files,
    units: 0,
    devices: 0,
  };
}
