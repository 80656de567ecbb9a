import {
  type Findings,
  type InventoryDevice,
  type InventoryField,
  type InventoryRelation,
  type InventoryRow,
  type Origin,
  inventoryFields,
} from './inventory.ts';
import {
  type Known,
  differs,
  index,
  knownDevices,
  lower,
  sameDevice,
  sameName,
  sameNumber,
} from './knownDevices.ts';
import { isPoorState } from './isPoorState.ts';
import type { TextSense } from '../reading/textSense.ts';
import { compareFxosVersions } from '../reading/version.ts';

/** Whether two rows of one name in one list are two devices: nothing says that they are one. */
function areTwo(device: InventoryDevice, row: InventoryRow): boolean {
  if (differs(device.values.serial, row.values.serial)) return true;
  const isOneSource = device.rows.some(({ source }) => source === row.origin.source);
  if (!isOneSource) return false;
  // A row that a list has twice, word for word, is there once.
  return inventoryFields.some((field) => device.values[field] !== row.values[field]);
}

/** One number under two names in one list: a slip, and nobody can say whose. */
function isNumberTwice(device: InventoryDevice, row: InventoryRow): boolean {
  const isOneSource = device.rows.some(({ source }) => source === row.origin.source);
  return isOneSource && differs(device.values.name, row.values.name);
}

function find(row: InventoryRow, known: Known): InventoryDevice | undefined {
  const byNumber = sameNumber(row.values, known);
  if (byNumber) return isNumberTwice(byNumber, row) ? undefined : byNumber;
  const same = sameName(row.values, known);
  return same && !areTwo(same, row) ? same : undefined;
}

/** Whether one text says the same as another, or the same with more digits. */
function agree(field: InventoryField, one: string, other: string, sense: TextSense): boolean {
  if (lower(one) === lower(other)) return true;
  if (field === 'model') {
    const [ours, theirs] = [sense.platform(one), sense.platform(other)];
    return ours.ok && theirs.ok && ours.value.platform === theirs.value.platform;
  }
  if (field === 'fxos') {
    const [ours, theirs] = [sense.fxos(one), sense.fxos(other)];
    return ours.ok && theirs.ok && compareFxosVersions(ours.value, theirs.value) === 0;
  }
  if (field !== 'version') return !compared.includes(field);
  const [ours, theirs] = [sense.version(one), sense.version(other)];
  if (!ours.ok || !theirs.ok || ours.value.release !== theirs.value.release) return false;
  const builds = [ours.value.build, theirs.value.build];
  return builds.includes(null) || builds[0] === builds[1];
}

/** Fields of which two lists must say the same; of the others the first is taken. */
const compared: readonly InventoryField[] = [
  'model',
  'version',
  'fxos',
  'mode',
  'deployment',
  'serial',
];

/** Whether a text says more than another that it agrees with: a build, or a model of a family. */
function saysMore(field: InventoryField, text: string, than: string, sense: TextSense): boolean {
  if (field === 'version') {
    const [more, less] = [sense.version(text), sense.version(than)];
    return more.ok && less.ok && more.value.build !== null && less.value.build === null;
  }
  if (field !== 'model') return false;
  const [more, less] = [sense.platform(text), sense.platform(than)];
  return more.ok && less.ok && more.value.model !== null && less.value.model === null;
}

/** Answers where a value of a device was read. */
export function originOf(device: InventoryDevice, field: InventoryField): Origin {
  return device.rows[device.from[field] ?? 0] ?? { source: '', line: 0 };
}

const mark = 'kept: ';
const isKept = ({ source }: Origin) => source.startsWith(mark);

/** Fields that change from night to night: of these a list read today has the say over a kept one. */
const changing = ['version', 'fxos', 'role', 'connection', 'sync', 'health'];

function merge(device: InventoryDevice, row: InventoryRow, sense: TextSense): void {
  const place = device.rows.push(row.origin) - 1;
  for (const field of inventoryFields) {
    const text = row.values[field];
    if (text === undefined) continue;
    const before = device.values[field];
    const isNews = changing.includes(field) && isKept(originOf(device, field));
    const isAgreed = before === undefined || agree(field, before, text, sense);
    if (isNews) {
      device.disagreements = device.disagreements.filter((each) => each.field !== field);
    }
    // Of two managers one may not have noticed yet.
    const isTaken = isNews || before === undefined || isPoorState(field, text);
    if (isTaken || (isAgreed && saysMore(field, text, before, sense))) {
      device.values[field] = text;
      device.from[field] = place;
    } else if (!isAgreed) {
      const taken = { text: before, origin: originOf(device, field) };
      device.disagreements.push({ field, taken, other: { text, origin: row.origin } });
    }
  }
}

const roles: readonly InventoryField[] = ['unit', 'unitId', 'role', 'deployment'];

function relate(relation: InventoryRelation, known: Known, devices: InventoryDevice[]): void {
  const { origin, kind, id, name } = relation;
  for (const member of relation.members) {
    let device = sameNumber({ id: member.id }, known) ?? sameName({ name: member.name }, known);
    if (!device) {
      device = { key: '', values: {}, rows: [], from: {}, disagreements: [] };
      if (member.id !== '') device.values.id = member.id;
      if (member.name !== '') device.values.name = member.name;
      devices.push(device);
      index(device, known);
    }
    const place = device.rows.push(origin) - 1;
    const deployment = kind === 'pair' ? 'high-availability' : 'cluster';
    const told = { unit: name, unitId: id, role: member.role, deployment };
    for (const field of roles) {
      const text = told[field as keyof typeof told];
      if (text === '' || (field === 'deployment' && /cluster$/.test(device.values[field] ?? ''))) {
        continue;
      }
      device.values[field] = text;
      device.from[field] = place;
    }
  }
}

/** Whether a device of another list may be another one than all members, by what names them. */
function isOwnDevice(device: InventoryDevice, members: readonly InventoryDevice[]): boolean {
  const { serial, unit, unitId, deployment } = device.values;
  if (members.length < 2 || deployment === 'standalone') return true;
  if (unit !== undefined || unitId !== undefined) return true;
  return members.every(
    ({ values, rows }) =>
      differs(values.serial, serial) ||
      rows.some(({ source }) => source === device.rows[0]?.source),
  );
}

/**
 * Answers the devices without rows that tell of a whole pair or cluster, by its id or its name, as a
 * manager answers for it: what these say, they say of every member.
 */
function* shareWithMembers(
  devices: InventoryDevice[],
  sense: TextSense,
): Generator<undefined, InventoryDevice[]> {
  const membersOf = new Map<string, InventoryDevice[]>();
  for (const device of devices) {
    yield;
    for (const key of new Set([lower(device.values.unit), lower(device.values.unitId)])) {
      const members = membersOf.get(key);
      if (members) members.push(device);
      else if (key !== '') membersOf.set(key, [device]);
    }
  }
  const left: InventoryDevice[] = [];
  for (const device of membersOf.size > 0 ? devices : []) {
    yield;
    const { id, name } = device.values;
    const members = membersOf.get(lower(id)) ?? membersOf.get(lower(name)) ?? [];
    const [origin] = device.rows;
    if (!origin || isOwnDevice(device, members)) left.push(device);
    else {
      const values = { ...device.values };
      delete values.id;
      delete values.serial;
      delete values.name;
      for (const member of members) merge(member, { origin, values }, sense);
    }
  }
  return membersOf.size > 0 ? left : devices;
}

/**
 * Gives every device its key: the one that it had, since the reader’s own work hangs on it; else what
 * names it best, and a number where two are alike.
 */
function* nameKeys(
  devices: readonly InventoryDevice[],
  earlier: readonly InventoryDevice[],
): Generator<undefined, undefined> {
  const known = knownDevices();
  for (const device of earlier) {
    index(device, known);
    yield;
  }
  const taken = new Set<string>();
  const take = (device: InventoryDevice, key: string) => {
    if (key === '' || taken.has(key)) return false;
    taken.add((device.key = key));
    return true;
  };
  const others: InventoryDevice[] = [];
  for (const device of devices) {
    const key = device.key || (sameDevice(device.values, known)?.key ?? '');
    if (!take(device, key)) others.push(device);
    yield;
  }
  const counts = new Map<string, number>();
  for (const device of others) {
    const { id, serial, name } = device.values;
    const key = lower(serial ?? id ?? name ?? '');
    // Of thousands with one name, each goes on where the one before it stopped.
    let count = counts.get(key) ?? 0;
    do count += 1;
    while (!take(device, count === 1 && key !== '' ? key : `${key} ${count}`));
    counts.set(key, count);
    yield;
  }
}

/**
 * Joins the rows of all lists into devices: by serial number, by id, then by name. What is told of one
 * device in several lists is taken from the first that says it, a version with its build before one
 * without, a state that needs repair before one that does not; where two do not agree, both are kept to
 * be shown. Nothing is dropped. `before` are devices of a kept fleet: what changes from night to night
 * is taken from these lists where they say it. `earlier` are the devices of the reading before this
 * one, whose keys stay.
 */
export function* joinDevices(
  { rows, relations, chassis }: Findings,
  sense: TextSense,
  before: readonly InventoryDevice[] = [],
  earlier: readonly InventoryDevice[] = [],
): Generator<undefined, InventoryDevice[]> {
  const devices: InventoryDevice[] = [];
  const known = knownDevices();
  for (const each of before) {
    // Its rows are of a list that is gone: another of the same name is another list.
    const rows = each.rows.map((row) =>
      isKept(row) ? row : { ...row, source: mark + row.source },
    );
    const copy = { values: { ...each.values }, from: { ...each.from } };
    const device = { ...each, ...copy, disagreements: [...each.disagreements], rows };
    devices.push(device);
    index(device, known);
    yield;
  }
  for (const row of rows) {
    const found = find(row, known);
    if (found) merge(found, row, sense);
    const device = found ?? {
      key: '',
      values: row.values,
      rows: [row.origin],
      from: {},
      disagreements: [],
    };
    if (!found) devices.push(device);
    index(device, known);
    yield;
  }
  for (const relation of relations) {
    relate(relation, known, devices);
    yield;
  }
  const whole = yield* shareWithMembers(devices, sense);
  const fxosOf = new Map(
    chassis.flatMap(({ names, fxos, origin }) =>
      names.map((name) => [lower(name), { fxos, origin }] as const),
    ),
  );
  for (const device of fxosOf.size > 0 ? whole : []) {
    yield;
    const found = fxosOf.get(lower(device.values.chassis));
    if (!found || !sense.fxos(found.fxos).ok) continue;
    merge(device, { origin: found.origin, values: { fxos: found.fxos } }, sense);
  }
  yield* nameKeys(whole, earlier);
  return whole;
}
