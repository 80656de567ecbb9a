import { counted } from '../wording/counted.ts';
import type { Platform } from '../facts/platforms.ts';
import type { FleetUnit, UnitFault } from '../inventory/fleetUnit.ts';
import type { Invalid } from '../reading/read.ts';
import type { FleetBatch } from './cutBatches.ts';
import type { WavesBy } from './cutWaves.ts';
import type { CarriedFile } from './fleetFiles.ts';
import type { Standing, UnitAnswer, UnitFloor } from './unitAnswer.ts';

/** What the reader wants of a fleet; texts as typed. */
export interface FleetQuestion {
  units: readonly FleetUnit[];
  /** Target of all platforms that have none of their own. */
  to?: string;
  toByPlatform?: Partial<Record<Platform, string>>;
  /** Releases that every device must end at or above, one for each train, in any text. */
  floors?: string;
  /** Release and build of a stop, by platform and stop: `firepower-2100 7.4.x` is `7.4.2-172`. */
  settled?: Readonly<Record<string, string>>;
  /** FXOS with all its numbers, by `A.x`: `2.14` is `2.14.1.131`. */
  settledFxos?: Readonly<Record<string, string>>;
  /** Firmware, by the same: `2.12` is `1.0.19`. */
  settledFirmware?: Readonly<Record<string, string>>;
  waves?: {
    by?: WavesBy;
    /** Which label cuts, of those in `labelKeys` of the plan; without it, the first that a unit has. */
    label?: string;
    /** Names of waves, by the keys of units that the reader put there. */
    byHand?: Readonly<Record<string, string>>;
    order?: readonly string[];
  };
  /** Keys of units that lie on the way to others: they come last in their wave. */
  onTheWay?: readonly string[];
  /** Keys of units that the reader has repaired, or takes along as they are. */
  repaired?: readonly string[];
  /** Devices that the reader left out, by the chassis that they run on. */
  leftOutOn?: Readonly<Record<string, string>>;
}

/** One unit with all that is planned for it. */
export interface PlannedUnit {
  unit: FleetUnit;
  platform: Platform | null;
  /** The same object for all units that are alike. */
  answer: UnitAnswer;
  floor: UnitFloor;
  /**
   * Chassis upgrades that are required on its way, and those that may be. `isFromAssumed`: which FXOS the
   * chassis runs was not given, so the companion of the current train is assumed.
   */
  chassisUpgrades: { required: number; possible: number; isFromAssumed: boolean };
  /** Inputs that were not given and would make the answer more certain. */
  missing: string[];
  /** Name of its wave; `null` where it is in none. */
  wave: string | null;
  /** Whether it is set apart until it is repaired. */
  needsRepair: boolean;
  /** Why it is in no wave although it has a path: another unit on its chassis can’t go along. */
  heldBack: HeldBack | null;
}

/**
 * Answers whether a unit is told under “Repair first”: it has a path, or what is wrong with it is why it
 * has none, as where its members do not run one version.
 */
export function isForRepair({ unit, answer, needsRepair }: PlannedUnit): boolean {
  const isWhyOpen = ({ kind }: UnitFault) => kind === 'versions-differ' || kind === 'models-differ';
  const isOpen = answer.standing === 'open' && unit.faults.some(isWhyOpen);
  return needsRepair && (answer.hops.length > 0 || isOpen);
}

/** Units that share chassis and that no wave upgrades, as one on a chassis would break. */
export interface HeldBack {
  /** Keys of the units that have a path. */
  units: string[];
  /** Keys of those that can’t go along, and their chassis. */
  because: string[];
  chassis: string[];
  /** A sentence: which are held back, on which chassis, by which unit, and why. */
  message: string;
}

/** A wave with its batches in order. */
export interface FleetWave {
  name: string;
  units: string[];
  devices: number;
  batches: FleetBatch[];
  /** What the reader should know of how it was cut. */
  notices: string[];
}

/** A stop that the units of one platform make, to be settled once. */
interface FleetStop {
  key: string;
  platform: Platform;
  label: string;
  units: number;
  /** What the reader settled it on, as typed; what can’t be is in `invalid` of the plan. */
  settled: string;
}

/** FXOS that chassis get, by the `A.x` of it, to be settled once. */
interface FleetFxos {
  key: string;
  units: number;
  settled: string;
  /** Whether a file of firmware goes with it, and on which version that was settled. */
  asksForFirmware: boolean;
  firmware: string;
}

/** How a fleet stands to the floors. */
export interface FleetFloors {
  /** Floors that were read, the oldest first. */
  given: string[];
  /** Units below their floor now, that will end below it, and of which it is open. */
  below: number;
  endBelow: number;
  open: number;
  withoutFloor: number;
  /** The shortest ways above: to which floor, in how many upgrades, for how many units. */
  ways: { to: string; hops: number; units: number }[];
  /** Units below a floor, or on a train that has none, from which no path leads above one. */
  withoutWay: number;
  /** Releases that units end on and that are below the floor of their train. */
  endingBelow: { release: string; floor: string; units: number }[];
}

/** What is planned for a fleet. */
export interface FleetPlan {
  units: PlannedUnit[];
  counts: Record<Standing, number>;
  /** Where the goal can’t be reached: what instead, and how many. */
  nearest: { platform: Platform; to: string; units: number }[];
  /** How many units stand on each train, and how many go each hop between trains. */
  graph: { stands: Record<string, number>; hops: Record<string, number> };
  waves: FleetWave[];
  /** Keys of units that have a path and must be looked at first. */
  firstRepair: string[];
  /** Units that have a path and whose chassis can’t be upgraded. */
  heldBack: HeldBack[];
  /** Labels that waves can be cut by: the part before the colon, or the whole; how many units have it. */
  labelKeys: { key: string; units: number }[];
  carry: CarriedFile[];
  stops: FleetStop[];
  fxos: FleetFxos[];
  floors: FleetFloors;
  /**
   * What was typed and can’t be used, by its input: `to`, `to firepower-2100`, `floors`,
   * `settled firepower-2100 7.4.x`, `settledFxos 2.14`, `settledFirmware 2.12`.
   */
  invalid: Invalid[];
  summary: string;
}

/** Answers a plan before its first unit. */
export function emptyPlan(floors: string[], invalid: Invalid[]): FleetPlan {
  return {
    units: [],
    counts: {
      planned: 0,
      nearest: 0,
      there: 0,
      'no-path': 0,
      contradicted: 0,
      'not-covered': 0,
      open: 0,
    },
    nearest: [],
    graph: { stands: {}, hops: {} },
    waves: [],
    firstRepair: [],
    heldBack: [],
    labelKeys: [],
    carry: [],
    stops: [],
    fxos: [],
    floors: {
      ...{ given: floors, below: 0, endBelow: 0, open: 0, withoutFloor: 0 },
      ...{ ways: [], withoutWay: 0, endingBelow: [] },
    },
    invalid,
    summary: '',
  };
}

/** Answers the counts of a plan in a sentence. */
export function summaryOf({ units, counts, firstRepair, heldBack }: FleetPlan): string {
  if (units.length === 0) return 'No devices yet.';
  const held = heldBack.reduce((sum, { units: keys }) => sum + keys.length, 0);
  const others: [number, string][] = [
    [counts.nearest, 'to the nearest that can be reached'],
    [counts.there, 'at the goal or above it'],
    [counts['no-path'], 'without a path'],
    [counts.contradicted, 'contradicted by another source'],
    [counts['not-covered'], 'not covered'],
    [counts.open, 'open'],
    [firstRepair.length, 'to repair first'],
    [held, 'held back with their chassis'],
  ];
  const said = others.filter(([count]) => count > 0).map((part) => part.join(' '));
  const all = counted(units.length, 'unit has', 'units have');
  return `${[`${counts.planned} of ${all} a path to the goal`, ...said].join('; ')}.`;
}
