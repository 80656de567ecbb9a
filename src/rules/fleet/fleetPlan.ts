import type { Platform } from '../facts/platforms.ts';
import type { FleetUnit } from '../inventory/fleetUnit.ts';
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
  waves?: {
    by?: WavesBy;
    /** Names of waves, by the keys of units that the reader put there. */
    byHand?: Readonly<Record<string, string>>;
    order?: readonly string[];
  };
  /** Keys of units that lie on the way to others: they come last in their wave. */
  onTheWay?: readonly string[];
  /** Keys of units that the reader has repaired, or takes along as they are. */
  repaired?: readonly string[];
}

/** One unit with all that is planned for it. */
export interface PlannedUnit {
  unit: FleetUnit;
  platform: Platform | null;
  /** The same object for all units that are alike. */
  answer: UnitAnswer;
  floor: UnitFloor;
  /** Chassis upgrades that are required on its way, and those that may be. */
  chassisUpgrades: { required: number; possible: number };
  /** Inputs that were not given and would make the answer more certain. */
  missing: string[];
  /** Name of its wave; `null` where it is in none. */
  wave: string | null;
  /** Whether it is set apart until it is repaired. */
  needsRepair: boolean;
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
export interface FleetStop {
  key: string;
  platform: Platform;
  label: string;
  units: number;
  /** Builds seen; there can be others (rule `known-releases`). */
  settled: string;
  invalid: string | null;
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
  carry: CarriedFile[];
  stops: FleetStop[];
  /** Units below their floor now, that will end below it, and of which it is open. */
  floors: { given: string[]; below: number; endBelow: number; open: number; withoutFloor: number };
  /** What was typed and can’t be used. */
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
    carry: [],
    stops: [],
    floors: { given: floors, below: 0, endBelow: 0, open: 0, withoutFloor: 0 },
    invalid,
    summary: '',
  };
}

/** Answers the counts of a plan in a sentence. */
export function summaryOf({ units, counts, firstRepair }: FleetPlan): string {
  if (units.length === 0) return 'No devices yet.';
  const parts = [
    `${counts.planned} of ${units.length} ${units.length === 1 ? 'unit has' : 'units have'} a path to the goal`,
    ...(counts.nearest > 0 ? [`${counts.nearest} to the nearest that can be reached`] : []),
    ...(counts.there > 0 ? [`${counts.there} there already`] : []),
    ...(counts['no-path'] > 0 ? [`${counts['no-path']} without a path`] : []),
    ...(counts.contradicted > 0 ? [`${counts.contradicted} contradicted by another source`] : []),
    ...(counts['not-covered'] > 0 ? [`${counts['not-covered']} not covered`] : []),
    ...(counts.open > 0 ? [`${counts.open} open`] : []),
    ...(firstRepair.length > 0 ? [`${firstRepair.length} to repair first`] : []),
  ];
  return `${parts.join('; ')}.`;
}
