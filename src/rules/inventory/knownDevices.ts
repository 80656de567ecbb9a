import type { InventoryDevice } from './inventory.ts';

type Values = Pick<InventoryDevice['values'], 'serial' | 'id' | 'name'>;

/** Devices by what names them; several under one name where a list has it twice. */
export interface Known {
  byId: Map<string, InventoryDevice>;
  bySerial: Map<string, InventoryDevice>;
  byName: Map<string, Set<InventoryDevice>>;
}

/** Lists write one name in capitals and in small letters; none is the empty text. */
export const lower = (text: string | undefined) => text?.toLowerCase() ?? '';

/** Whether two texts are both given and are not the same. */
export const differs = (one: string | undefined, other: string | undefined) =>
  one !== undefined && other !== undefined && lower(one) !== lower(other);

/** Puts a device under everything that names it. */
export function index(device: InventoryDevice, { byId, bySerial, byName }: Known): void {
  const { id, serial, name } = device.values;
  if (id !== undefined) byId.set(lower(id), device);
  if (serial !== undefined) bySerial.set(lower(serial), device);
  if (name === undefined) return;
  const alike = byName.get(lower(name));
  if (alike) alike.add(device);
  else byName.set(lower(name), new Set([device]));
}

/** Answers devices by what names them. */
export function knownDevices(devices: readonly InventoryDevice[] = []): Known {
  const known: Known = { byId: new Map(), bySerial: new Map(), byName: new Map() };
  for (const device of devices) index(device, known);
  return known;
}

/** Answers the device of a serial number, or of an id. */
export function sameNumber(
  { serial, id }: Omit<Values, 'name'>,
  { byId, bySerial }: Known,
): InventoryDevice | undefined {
  const bySame = serial === undefined ? undefined : bySerial.get(lower(serial));
  return bySame ?? (id === undefined ? undefined : byId.get(lower(id)));
}

/** Answers the device of a name; of several with one name, none can be told to be the one that is meant. */
export function sameName(
  { name }: Pick<Values, 'name'>,
  { byName }: Known,
): InventoryDevice | undefined {
  const alike = name === undefined ? undefined : byName.get(lower(name));
  const [only] = alike?.size === 1 ? alike : [];
  return only;
}

/** Answers the device that is the same by serial number or id, or by name if no serial number differs. */
export function sameDevice(values: Values, known: Known): InventoryDevice | undefined {
  const byNumber = sameNumber(values, known);
  if (byNumber) return byNumber;
  const byName = sameName(values, known);
  return byName && !differs(byName.values.serial, values.serial) ? byName : undefined;
}
