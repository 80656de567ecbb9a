import { type InventoryDevice, inventoryFields } from '../../rules/inventory/inventory.ts';
import { type FleetWork, emptyFleet } from './fleetWork.ts';

/** A fleet as it is kept and exported: never the lists themselves, only what was read of them. */
export interface FleetFile {
  work: FleetWork;
  devices: InventoryDevice[];
}

const format = 'threat-defense-fleet';
const version = 1;

/** Writes a fleet as JSON; `readFleetFile` reads it back. */
export function writeFleetFile({ work, devices }: FleetFile): string {
  return JSON.stringify({ format, version, ...work, devices });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

function texts(value: unknown): Record<string, string> {
  if (!isObject(value)) return {};
  const pairs = Object.entries(value).filter((pair): pair is [string, string] => isText(pair[1]));
  return Object.fromEntries(pairs.map(([key, text]) => [key, text.slice(0, 200)]));
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isText) : []);

/** Reads a device, by the fields that are known alone. */
function deviceOf(value: unknown): InventoryDevice[] {
  if (!isObject(value) || !isText(value['key'])) return [];
  const given = texts(value['values']);
  const values: InventoryDevice['values'] = {};
  const from: InventoryDevice['from'] = {};
  const places = isObject(value['from']) ? value['from'] : {};
  for (const field of inventoryFields) {
    const text = given[field];
    if (text !== undefined && text !== '') values[field] = text;
    const place = Object.hasOwn(places, field) ? places[field] : undefined;
    if (typeof place === 'number') from[field] = place;
  }
  const rows = (Array.isArray(value['rows']) ? value['rows'] : []).flatMap((row: unknown) =>
    isObject(row) && isText(row['source']) && typeof row['line'] === 'number'
      ? [{ source: row['source'].slice(0, 200), line: row['line'] }]
      : [],
  );
  return [{ key: value['key'], values, from, rows, disagreements: [] }];
}

/** Reads a fleet that was kept or exported, or answers in a sentence why it is none. */
export function readFleetFile(text: string): FleetFile | string {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return 'This file is no JSON, or it was cut off.';
  }
  if (!isObject(read) || read['format'] !== format) {
    return 'This file is no exported fleet. Drop lists of devices into the field above.';
  }
  if (read['version'] !== version) {
    return 'This fleet is from a newer version of this site. Open it there.';
  }
  const given = read;
  const edits = isObject(given['edits']) ? given['edits'] : {};
  const work = { ...emptyFleet };
  for (const key of ['id', 'name', 'to', 'floors', 'megabytes', 'megabits'] as const) {
    const value = given[key];
    if (isText(value)) work[key] = value.slice(0, 10_000);
  }
  for (const key of ['toByPlatform', 'settled', 'settledFxos', 'byHand', 'runbooks'] as const) {
    work[key] = texts(given[key]);
  }
  for (const key of ['order', 'onTheWay', 'repaired', 'leftOut'] as const) {
    work[key] = listOf(given[key]);
  }
  const by = given['wavesBy'];
  const ways = ['none', 'site', 'group', 'label', 'platform'] as const;
  work.wavesBy = ways.find((each) => each === by) ?? 'none';
  work.edits = Object.fromEntries(Object.entries(edits).map(([key, edit]) => [key, texts(edit)]));
  const list = (value: unknown) => (Array.isArray(value) ? value.flatMap(deviceOf) : []);
  work.added = list(given['added']);
  return { work, devices: list(given['devices']) };
}

function merged<Value>(mine: Record<string, Value>, theirs: Record<string, Value>) {
  return { ...theirs, ...mine };
}

const both = (mine: readonly string[], theirs: readonly string[]) => [
  ...new Set([...mine, ...theirs]),
];

function byKey(mine: readonly InventoryDevice[], theirs: readonly InventoryDevice[]) {
  const known = new Set(mine.map(({ key }) => key));
  return [...mine, ...theirs.filter(({ key }) => !known.has(key))];
}

/**
 * Puts a colleague’s fleet onto the reader’s: devices of both, and of what both said of one thing the
 * reader’s own word.
 */
export function mergeFleets(mine: FleetFile, theirs: FleetFile): FleetFile {
  const [ours, others] = [mine.work, theirs.work];
  return {
    devices: byKey(mine.devices, theirs.devices),
    work: {
      ...ours,
      to: ours.to || others.to,
      floors: ours.floors || others.floors,
      wavesBy: ours.wavesBy === 'none' ? others.wavesBy : ours.wavesBy,
      megabytes: ours.megabytes || others.megabytes,
      megabits: ours.megabits || others.megabits,
      toByPlatform: merged(ours.toByPlatform, others.toByPlatform),
      settled: merged(ours.settled, others.settled),
      settledFxos: merged(ours.settledFxos, others.settledFxos),
      byHand: merged(ours.byHand, others.byHand),
      runbooks: merged(ours.runbooks, others.runbooks),
      edits: merged(ours.edits, others.edits),
      order: both(ours.order, others.order),
      onTheWay: both(ours.onTheWay, others.onTheWay),
      repaired: both(ours.repaired, others.repaired),
      leftOut: both(ours.leftOut, others.leftOut),
      added: byKey(ours.added, others.added),
    },
  };
}
