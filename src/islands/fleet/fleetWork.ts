import type { InventoryDevice, InventoryField } from '../../rules/inventory/inventory.ts';
import type { WavesBy } from '../../rules/fleet/cutWaves.ts';

/** What the reader did to a fleet, beside its lists. Plain data: it is kept and exported as it stands. */
export interface FleetWork {
  /** Short and random; empty before it is kept. */
  id: string;
  /** What the reader calls it. */
  name: string;
  to: string;
  toByPlatform: Record<string, string>;
  floors: string;
  /** Release and build of each stop, FXOS by `A.x`. */
  settled: Record<string, string>;
  settledFxos: Record<string, string>;
  settledFirmware: Record<string, string>;
  wavesBy: WavesBy;
  /** Which label cuts; empty for the first of each unit. */
  wavesLabel: string;
  /** Names of waves by the key of a unit. */
  byHand: Record<string, string>;
  /** Names of waves in their order. */
  order: string[];
  /** Keys of units that lie on the way to others, and of those that are repaired. */
  onTheWay: string[];
  repaired: string[];
  /** Corrections by the key of a device; an empty text takes a value away. */
  edits: Record<string, Partial<Record<InventoryField, string>>>;
  /** Keys of devices that are left out. */
  leftOut: string[];
  /** Devices that the reader added by hand. */
  added: InventoryDevice[];
  /** Ids of runbooks by the key of a unit. */
  runbooks: Record<string, string>;
  /** Numbers of the reader’s own, as typed. */
  megabytes: string;
  megabits: string;
}

/** A fleet before anything was done. */
export const emptyFleet: FleetWork = {
  id: '',
  name: '',
  to: '',
  toByPlatform: {},
  floors: '',
  settled: {},
  settledFxos: {},
  settledFirmware: {},
  wavesBy: 'none',
  wavesLabel: '',
  byHand: {},
  order: [],
  onTheWay: [],
  repaired: [],
  edits: {},
  leftOut: [],
  added: [],
  runbooks: {},
  megabytes: '',
  megabits: '',
};

/** A fleet as it is kept and exported: never the lists themselves, only what was read of them. */
export interface FleetFile {
  work: FleetWork;
  devices: readonly InventoryDevice[];
}

/** A fleet of nothing. */
export const emptyFile: FleetFile = { work: emptyFleet, devices: [] };

const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Answers a key that nobody else has: of a fleet, or of a device that is added by hand. */
export function newFleetId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
}

/** Answers what stands under a key that lists may have given: of a device called `constructor`, too. */
export function textAt(texts: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(texts, key) ? (texts[key] ?? '') : '';
}

/** Answers a record with one value under several keys, whatever these are called. */
export function withValue<Value>(
  record: Readonly<Record<string, Value>>,
  keys: readonly string[],
  value: Value,
): Record<string, Value> {
  return Object.fromEntries([
    ...Object.entries(record),
    ...keys.map((key) => [key, value] as const),
  ]);
}

/** Answers the devices as the reader corrected them. */
export function correctedDevices(
  devices: readonly InventoryDevice[],
  { edits, leftOut, added }: Pick<FleetWork, 'edits' | 'leftOut' | 'added'>,
): readonly InventoryDevice[] {
  const out = new Set(leftOut);
  if (out.size + added.length + Object.keys(edits).length === 0) return devices;
  return [...devices, ...added]
    .filter(({ key }) => !out.has(key))
    .map((device) => {
      const edit = Object.hasOwn(edits, device.key) ? edits[device.key] : undefined;
      if (!edit) return device;
      // The reader’s own word has no list.
      const place = device.rows.length;
      const edited = Object.keys(edit).map((field) => [field, place]);
      const from = { ...device.from, ...Object.fromEntries(edited) };
      const all = Object.entries({ ...device.values, ...edit });
      const values = Object.fromEntries(all.filter(([, text]) => text !== ''));
      return { ...device, values, from, rows: [...device.rows, { source: '', line: 0 }] };
    });
}

/**
 * Answers the chassis of devices that were left out, with the name of one on each: it is upgraded for all of
 * its instances, whatever is planned.
 */
export function leftOutOn(
  devices: readonly InventoryDevice[],
  { edits, leftOut, added }: Pick<FleetWork, 'edits' | 'leftOut' | 'added'>,
): Record<string, string> {
  const out = new Set(leftOut);
  const all = out.size > 0 ? correctedDevices(devices, { edits, added, leftOut: [] }) : [];
  return Object.fromEntries(
    all.flatMap(({ key, values: { chassis, name = key } }) =>
      chassis !== undefined && out.has(key) ? [[chassis, name]] : [],
    ),
  );
}

/** Answers the corrections with one more, of one field of several devices. */
export function withEdit(
  edits: FleetWork['edits'],
  keys: readonly string[],
  field: InventoryField,
  text: string,
): FleetWork['edits'] {
  const before = (key: string) => (Object.hasOwn(edits, key) ? edits[key] : {});
  return Object.fromEntries([
    ...Object.entries(edits),
    ...keys.map((key) => [key, { ...before(key), [field]: text }] as const),
  ]);
}

/** Answers a list with a text in it or without. */
export function toggled(list: readonly string[], text: string): string[] {
  return list.includes(text) ? list.filter((each) => each !== text) : [...list, text];
}
