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
  wavesBy: WavesBy;
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
  wavesBy: 'none',
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

/** Answers the devices as the reader corrected them. */
export function correctedDevices(
  devices: readonly InventoryDevice[],
  { edits, leftOut, added }: FleetWork,
): InventoryDevice[] {
  const out = new Set(leftOut);
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

/** Answers a list with a text in it or without. */
export function toggled(list: readonly string[], text: string): string[] {
  return list.includes(text) ? list.filter((each) => each !== text) : [...list, text];
}
