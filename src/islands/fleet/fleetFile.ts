import {
  type Disagreement,
  type InventoryDevice,
  type InventoryField,
  type Origin,
  inventoryFields,
} from '../../rules/inventory/inventory.ts';
import { type FleetFile, type FleetWork, emptyFleet } from './fleetWork.ts';

const format = 'threat-defense-fleet';
const version = 1;

const written = new WeakMap<readonly InventoryDevice[], string>();

/** Writes a fleet as JSON; `readFleetFile` reads it back. */
export function writeFleetFile({ work, devices }: FleetFile): string {
  // Thousands of devices, written anew with each key press in a field.
  const list = written.get(devices) ?? JSON.stringify(devices);
  written.set(devices, list);
  return `${JSON.stringify({ format, version, ...work }).slice(0, -1)},"devices":${list}}`;
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
const each = <Item>(value: unknown, read: (item: unknown) => Item[]): Item[] =>
  Array.isArray(value) ? value.flatMap(read) : [];

const isField = (value: unknown): value is InventoryField =>
  inventoryFields.some((field) => field === value);

function originOf(value: unknown): Origin[] {
  if (!isObject(value) || !isText(value['source']) || typeof value['line'] !== 'number') return [];
  return [{ source: value['source'].slice(0, 200), line: value['line'] }];
}

function disagreementOf(value: unknown): Disagreement[] {
  if (!isObject(value) || !isField(value['field'])) return [];
  const [taken, other] = [value['taken'], value['other']].map((said) => {
    const [origin] = isObject(said) ? originOf(said['origin']) : [];
    return origin && { text: texts(said)['text'] ?? '', origin };
  });
  return taken && other ? [{ field: value['field'], taken, other }] : [];
}

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
  const rows = each(value['rows'], originOf);
  const disagreements = each(value['disagreements'], disagreementOf);
  return [{ key: value['key'], values, from, rows, disagreements }];
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
  const work: Record<string, unknown> = {};
  for (const [key, empty] of Object.entries(emptyFleet)) {
    const value = given[key];
    if (isText(empty)) work[key] = isText(value) ? value.slice(0, 10_000) : empty;
    else work[key] = Array.isArray(empty) ? listOf(value) : texts(value);
  }
  const ways = ['none', 'site', 'group', 'label', 'platform'];
  if (!ways.some((each) => each === work['wavesBy'])) work['wavesBy'] = 'none';
  const edits = isObject(given['edits']) ? given['edits'] : {};
  work['edits'] = Object.fromEntries(
    Object.entries(edits).map(([key, edit]) => [key, texts(edit)]),
  );
  work['added'] = each(given['added'], deviceOf);
  // Each field is of the kind that it has in an empty one.
  return { work: work as unknown as FleetWork, devices: each(given['devices'], deviceOf) };
}
