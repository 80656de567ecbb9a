import { devicesInABatch } from '../facts/bulkUpgrade.ts';
import { activeRoles } from '../facts/inventorySpellings.ts';
import type { FleetUnit, FaultKind, UnitFault } from './fleetUnit.ts';
import type { InventoryDevice } from './inventory.ts';
import { isPoorState } from './isPoorState.ts';
import { lower } from './knownDevices.ts';
import { inSource, originWords } from './originWords.ts';

/** Answers what the managers say is wrong with members. */
export function repairs(devices: readonly InventoryDevice[]): UnitFault[] {
  const states = [
    ['connection', 'unreachable', 'The manager does not reach'],
    ['sync', 'out-of-sync', 'Changes are not deployed on'],
    ['health', 'unhealthy', 'The manager reports the health of'],
  ] as const;
  return states.flatMap(([field, kind, begin]): UnitFault[] => {
    const found = devices.filter(({ values }) => isPoorState(field, values[field]));
    if (found.length === 0) return [];
    const names = found.map(({ values }) => values.name ?? values.unit ?? 'a unit').join(', ');
    const message = `${begin} ${names}: ${found[0]?.values[field]}.`;
    return [{ kind, needsRepair: true, message }];
  });
}

const fieldNames: Record<string, string> = {
  model: 'the model',
  version: 'the version',
  fxos: 'FXOS',
};

/** Answers where the lists do not agree on members. */
export function disagreements(devices: readonly InventoryDevice[]): UnitFault[] {
  return devices.flatMap(({ values, disagreements }) =>
    disagreements.map(({ field, taken, other }): UnitFault => {
      const message = `The lists do not agree on ${fieldNames[field] ?? field} of ${values.name ?? 'this device'}: ${taken.text} ${inSource(taken.origin)}, ${other.text} ${inSource(other.origin)}. The first is taken.`;
      return { kind: 'lists-disagree', needsRepair: false, message };
    }),
  );
}

/** Answers where the members do not go together. */
export function memberFaults(
  kind: FleetUnit['kind'],
  devices: readonly InventoryDevice[],
  versions: readonly string[],
  models: readonly string[],
): UnitFault[] {
  const faults: UnitFault[] = [];
  const add = (fault: FaultKind, needsRepair: boolean, message: string) =>
    faults.push({ kind: fault, needsRepair, message });
  if (versions.length > 1) {
    const said = devices.map(({ values }) => `${values.name ?? '?'} ${values.version ?? '?'}`);
    add('versions-differ', true, `The members do not run the same version: ${said.join(', ')}.`);
  }
  if (models.length > 1) {
    add('models-differ', true, `The members are not of one platform: ${models.join(', ')}.`);
  }
  const active = devices.filter(({ values }) => activeRoles.test(values.role ?? ''));
  if (kind === 'pair' && active.length > 1) {
    add('two-active', true, 'Both units of this pair say that they are active.');
  }
  if (devices.length > (kind === 'pair' ? 2 : devicesInABatch)) {
    const message = `${devices.length} devices say that they are of this ${kind}.`;
    add('too-many-members', true, message);
  }
  const [only] = devices;
  if (kind !== 'device' && devices.length === 1 && only) {
    const isNamed = only.values.unit !== undefined;
    const message = isNamed
      ? 'One member of this pair or cluster is in the lists. Add the list that has the others.'
      : 'The partner is not named. If another row is its partner, give both rows the same name of the pair.';
    add(isNamed ? 'one-member' : 'partner-not-named', false, message);
  }
  return faults;
}

/** Two devices of one name or number are told as such: which of them a list means, nobody can say. */
export function* noteTwice(
  units: readonly FleetUnit[],
  devices: readonly InventoryDevice[],
  field: 'name' | 'serial',
): Generator<undefined, undefined> {
  const alike = new Map<string, InventoryDevice[]>();
  const byText = new Map<string, InventoryDevice[]>();
  for (const device of devices) {
    yield;
    const text = lower(device.values[field]);
    if (text === '') continue;
    const before = byText.get(text);
    if (before) {
      before.push(device);
      alike.set(text, before);
    } else byText.set(text, [device]);
  }
  if (alike.size === 0) return;
  const textOf = new Map(devices.map((device) => [device.key, device.values[field] ?? '']));
  for (const unit of units) {
    yield;
    const keys = unit.members.map(({ key }) => key);
    for (const key of keys) {
      const text = textOf.get(key) ?? '';
      // Both units of a pair print one name.
      const known = field === 'name' ? keys : [key];
      const others = firstOthers(alike.get(lower(text)) ?? [], known);
      if (others.length === 0) continue;
      const where = others.map((device) => originWords(device.rows[0]));
      const what = field === 'name' ? `is called ${text}` : `has the serial number ${text}`;
      const message = `Another device ${what}, too: ${where.join('; ')}.`;
      unit.faults.push({ kind: `${field}-twice`, needsRepair: false, message });
    }
  }
}

/** Answers up to three devices that are none of some: where thousands are alike, the others are not looked at. */
function firstOthers(devices: readonly InventoryDevice[], keys: readonly string[]) {
  const others: InventoryDevice[] = [];
  for (const device of devices) {
    if (!keys.includes(device.key)) others.push(device);
    if (others.length === 3) break;
  }
  return others;
}
