import { devicesInABatch } from '../facts/bulkUpgrade.ts';
import type { PackageFile } from '../names/softwareFile.ts';
import type { Hop } from '../paths/buildPaths.ts';
import { type WaveUnit, byNumber, chassisKey, chassisOf, sharedChassis } from './cutWaves.ts';
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
type FilesOf = (each: WaveUnit, hop: Hop) => PackageFile[];

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

const trainOf = (release: string) => release.split('.').slice(0, 2).join('.');

/** The older train first; in it the chassis, then the older release, and the latest after them. */
function inOrder(one: Task, other: Task): number {
  const trains = byNumber.compare(one.train, other.train);
  if (trains !== 0) return trains;
  if (one.kind !== other.kind) return one.kind === 'chassis' ? -1 : 1;
  if (one.release === null || other.release === null) {
    return Number(one.release === null) - Number(other.release === null);
  }
  return byNumber.compare(one.release, other.release);
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

function upgradeTask(
  { unit }: WaveUnit,
  hop: Hop,
  fromTrain: string,
  files: readonly PackageFile[],
): Task {
  const package_ = files.find(({ role }) => role === 'threat-defense');
  return {
    kind: 'threat-defense',
    train: hop.to.train,
    release: hop.to.release,
    hop: hopName(fromTrain, hop),
    file: package_ ? fileName(package_) : '',
    what: unit.key,
    units: new Set([unit.key]),
    devices: unit.devices,
    isPossible: false,
  };
}

function tasksOf(each: WaveUnit, filesOf: FilesOf): Task[] {
  return each.hops.flatMap((hop, place) => {
    const files = filesOf(each, hop);
    const fromTrain = each.hops[place - 1]?.to.train ?? trainOf(hop.from);
    return [...chassisTasks(each, hop, files), upgradeTask(each, hop, fromTrain, files)];
  });
}

/** What one kind of package, hop and file is used for; `first` says where it stands in the order. */
interface Group {
  first: Task;
  tasks: Task[];
}

/** Puts tasks of one kind, hop and file into batches: none too large, none with two chassis of a unit. */
function* fill(tasks: readonly Task[], isLast: boolean): Generator<undefined, FleetBatch[]> {
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
    yield;
  }
  return batches.map(({ batch }) => batch);
}

/** The tasks of units by kind, hop and file; a chassis that several stand on has one, for all of them. */
function* groupTasks(units: readonly WaveUnit[], filesOf: FilesOf): Generator<undefined, Group[]> {
  const groups = new Map<string, Group>();
  const chassis = new Map<string, Task>();
  for (const each of units) {
    for (const task of tasksOf(each, filesOf)) {
      const { kind, train, hop, file, what } = task;
      if (kind === 'chassis') {
        const key = `${chassisKey(what)}\n${hop}`;
        const before = chassis.get(key);
        if (before) {
          for (const unit of task.units) before.units.add(unit);
          continue;
        }
        chassis.set(key, task);
      }
      const key = `${kind}\n${train}\n${hop}\n${file}`;
      const group = groups.get(key);
      if (!group) groups.set(key, { first: task, tasks: [task] });
      else {
        group.tasks.push(task);
        if (task.release !== group.first.release && inOrder(task, group.first) < 0) {
          group.first = task;
        }
      }
    }
    yield;
  }
  return [...groups.values()].sort((one, other) => inOrder(one.first, other.first));
}

function* batchesOf(
  units: readonly WaveUnit[],
  filesOf: FilesOf,
  isLast: boolean,
): Generator<undefined, FleetBatch[]> {
  const batches: FleetBatch[] = [];
  for (const { tasks } of yield* groupTasks(units, filesOf)) {
    batches.push(...(yield* fill(tasks, isLast)));
  }
  return batches;
}

/**
 * Cuts the units of a wave into batches, in the order in which they are done: for each stop the
 * chassis first, each once, then the units that go there, by hop and package, at most 50 devices each.
 * A chassis waits for every instance on it that is still to be brought up to what it carries. A batch never
 * has two chassis of one pair or cluster, and a pair is one entry, which the manager upgrades unit by
 * unit. Units on the way to others come last, with all that share their chassis.
 */
export function* cutBatches(
  units: readonly WaveUnit[],
  filesOf: FilesOf,
  onTheWay: ReadonlySet<string>,
): Generator<undefined, FleetBatch[]> {
  if (onTheWay.size === 0) return yield* batchesOf(units, filesOf, false);
  const [first, last]: [WaveUnit[], WaveUnit[]] = [[], []];
  for (const group of yield* sharedChassis(units)) {
    const isLast = group.some(({ unit }) => onTheWay.has(unit.key));
    for (const each of group) (isLast ? last : first).push(each);
    yield;
  }
  const before = yield* batchesOf(first, filesOf, false);
  return [...before, ...(yield* batchesOf(last, filesOf, true))];
}
