import { devicesInABatch } from '../facts/bulkUpgrade.ts';
import type { PackageFile } from '../names/softwareFile.ts';
import type { Hop } from '../paths/buildPaths.ts';
import { type WaveUnit, chassisOf, sharedChassis } from './cutWaves.ts';
import { fileName } from './fleetFiles.ts';

/** What is upgraded together: one package, one hop, and nothing that must not go at once. */
export interface FleetBatch {
  kind: 'chassis' | 'threat-defense';
  /** `7.0 → the latest 7.4.x`, or what the chassis gets. */
  hop: string;
  /** Name of the package. */
  file: string;
  /** Keys of the units that are upgraded, or whose chassis are. */
  units: string[];
  /** Chassis by name; empty where threat defense is upgraded. */
  chassis: string[];
  devices: number;
  /** Whether the chassis may need no upgrade: in multi-instance mode of the 3100, look first. */
  isPossible: boolean;
  /** Whether these lie on the way to others and so come last. */
  isLast: boolean;
}

/** Answers the files of a hop of a unit. */
export type FilesOf = (each: WaveUnit, hop: Hop) => PackageFile[];

/** One thing to do for one chassis or one unit. */
interface Task {
  kind: FleetBatch['kind'];
  train: string;
  release: string | null;
  hop: string;
  file: string;
  /** Name of the chassis, or key of the unit. */
  what: string;
  units: Set<string>;
  devices: number;
  isPossible: boolean;
}

/** A hop in words, the same for all units that make it. */
export function hopName(fromTrain: string, { to }: Hop): string {
  return `${fromTrain} → ${to.label}`;
}

const numbers = (text: string) => text.split('.').map(Number);

function compareNumbers(one: string, other: string): number {
  const [ours, theirs] = [numbers(one), numbers(other)];
  for (let place = 0; place < Math.max(ours.length, theirs.length); place++) {
    const difference = (ours[place] ?? 0) - (theirs[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The older train first; in it the chassis, then the older release, and the latest after them. */
function inOrder(one: Task, other: Task): number {
  const trains = compareNumbers(one.train, other.train);
  if (trains !== 0) return trains;
  if (one.kind !== other.kind) return one.kind === 'chassis' ? -1 : 1;
  if (one.release === null || other.release === null) {
    return Number(one.release === null) - Number(other.release === null);
  }
  return compareNumbers(one.release, other.release);
}

function chassisTasks(each: WaveUnit, hop: Hop, files: readonly PackageFile[]): Task[] {
  if (hop.chassis === null) return [];
  const isPossible = hop.chassis.need === 'possible';
  const role = isPossible ? 'threat-defense' : 'chassis';
  const file = files.find((one) => one.role === role);
  return chassisOf(each.unit).map((what) => ({
    kind: 'chassis',
    train: hop.to.train,
    release: hop.to.release,
    hop: isPossible ? `chassis to ${hop.to.label}` : `FXOS ${hop.chassis?.toFxos}`,
    file: file ? fileName(file) : '',
    what,
    units: new Set([each.unit.key]),
    devices: 1,
    isPossible,
  }));
}

function tasksOf(each: WaveUnit, filesOf: FilesOf): Task[] {
  return each.hops.flatMap((hop, place) => {
    const files = filesOf(each, hop);
    const fromTrain = each.hops[place - 1]?.to.train ?? hop.from.split('.').slice(0, 2).join('.');
    const package_ = files.find(({ role }) => role === 'threat-defense');
    const upgrade: Task = {
      kind: 'threat-defense',
      train: hop.to.train,
      release: hop.to.release,
      hop: hopName(fromTrain, hop),
      file: package_ ? fileName(package_) : '',
      what: each.unit.key,
      units: new Set([each.unit.key]),
      devices: each.unit.devices,
      isPossible: false,
    };
    return [...chassisTasks(each, hop, files), upgrade];
  });
}

/** A chassis that several units stand on is upgraded once, for all of them. */
function eachOnce(tasks: readonly Task[]): Task[] {
  const chassis = new Map<string, Task>();
  return tasks.filter((task) => {
    if (task.kind !== 'chassis') return true;
    const key = `${task.what}\n${task.hop}`;
    const before = chassis.get(key);
    if (!before) {
      chassis.set(key, task);
      return true;
    }
    for (const unit of task.units) before.units.add(unit);
    return false;
  });
}

/** Puts tasks of one kind, hop and file into batches: none too large, none with two chassis of a unit. */
function fill(tasks: readonly Task[], isLast: boolean): FleetBatch[] {
  const batches: { batch: FleetBatch; seen: Set<string> }[] = [];
  // Batches that are full are not looked at again.
  let open = 0;
  for (const task of tasks) {
    const units = [...task.units];
    let place = open;
    const fits = () => {
      const { batch, seen } = batches[place] ?? {};
      if (!batch || !seen) return true;
      const isRoom = batch.devices + task.devices <= devicesInABatch;
      return isRoom && units.every((unit) => !seen.has(unit));
    };
    while (!fits()) place++;
    const { kind, hop, file, isPossible } = task;
    batches[place] ??= {
      batch: { kind, hop, file, units: [], chassis: [], devices: 0, isPossible, isLast },
      seen: new Set(),
    };
    const { batch, seen } = batches[place] as (typeof batches)[number];
    batch.devices += task.devices;
    if (kind === 'chassis') batch.chassis.push(task.what);
    for (const unit of units) {
      seen.add(unit);
      batch.units.push(unit);
    }
    while ((batches[open]?.batch.devices ?? 0) >= devicesInABatch) open++;
  }
  return batches.map(({ batch }) => batch);
}

function batchesOf(units: readonly WaveUnit[], filesOf: FilesOf, isLast: boolean): FleetBatch[] {
  const tasks = eachOnce(units.flatMap((each) => tasksOf(each, filesOf))).sort(inOrder);
  const groups = new Map<string, Task[]>();
  for (const task of tasks) {
    const key = [task.kind, task.train, task.hop, task.file].join('\n');
    const group = groups.get(key);
    if (group) group.push(task);
    else groups.set(key, [task]);
  }
  return [...groups.values()].flatMap((group) => fill(group, isLast));
}

/**
 * Cuts the units of a wave into batches, in the order in which they are done: for each stop the
 * chassis first, each once, then the units that go there, by hop and package, at most 50 devices each.
 * A chassis waits for every instance on it that is still to be brought up to what it carries. A batch never
 * has two chassis of one pair or cluster, and a pair is one entry, which the manager upgrades unit by
 * unit. Units on the way to others come last, with all that share their chassis.
 */
export function cutBatches(
  units: readonly WaveUnit[],
  filesOf: FilesOf,
  onTheWay: ReadonlySet<string>,
): FleetBatch[] {
  const groups = sharedChassis(units);
  const isLast = (group: readonly WaveUnit[]) => group.some(({ unit }) => onTheWay.has(unit.key));
  const [before, after] = [false, true].map((last) =>
    batchesOf(groups.filter((group) => isLast(group) === last).flat(), filesOf, last),
  );
  return [...(before ?? []), ...(after ?? [])];
}
