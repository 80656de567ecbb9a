import { devicesInABatch } from '../facts/bulkUpgrade.ts';
import { activeRoles } from '../facts/inventorySpellings.ts';
import type { FleetUnit, FaultKind, UnitFault } from './fleetUnit.ts';
import type { InventoryDevice, InventoryField } from './inventory.ts';
import { isPoorState } from './isPoorState.ts';
import { lower } from './knownDevices.ts';
import { inSource, originWords } from './originWords.ts';
import type { TextSense } from '../reading/textSense.ts';
import { type FxosVersion, compareFxosVersions } from '../reading/version.ts';

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

/** What members say of one thing, each meaning once; of two spellings the longer, which says more. */
export function textsOf(
  devices: readonly InventoryDevice[],
  field: InventoryField,
  same: (text: string) => string,
): string[] {
  const byMeaning = new Map<string, string>();
  for (const { values } of devices) {
    const text = values[field] ?? '';
    const key = same(text);
    if (key !== '' && text.length > (byMeaning.get(key) ?? '').length) byMeaning.set(key, text);
  }
  return [...byMeaning.values()];
}

/** Answers the release in a text, and the platform; a text that can’t be read stands for itself. */
export const meanings = (sense: TextSense) => ({
  release(text: string) {
    const read = sense.version(text);
    return read.ok ? read.value.release : text;
  },
  platform(text: string) {
    const read = sense.platform(text);
    return read.ok ? read.value.platform : text;
  },
});

/** Answers where the members do not go together. */
export function memberFaults(
  kind: FleetUnit['kind'],
  devices: readonly InventoryDevice[],
  sense: TextSense,
): UnitFault[] {
  const faults: UnitFault[] = [];
  const add = (fault: FaultKind, needsRepair: boolean, message: string) =>
    faults.push({ kind: fault, needsRepair, message });
  const { release, platform } = meanings(sense);
  const model = (text: string) => {
    const read = sense.platform(text);
    return (read.ok && read.value.model) || '';
  };
  const cluster = (text: string) => text.replace(/.*-cluster/, 'cluster');
  for (const [field, what, ...same] of [
    ['version', 'do not run the same version', release],
    ['model', 'are not of one model', platform, model],
    ['mode', 'are not in one mode', lower],
    ['deployment', 'are said to be of several kinds', cluster],
  ] as const) {
    if (same.every((each) => textsOf(devices, field, each).length < 2)) continue;
    const said = devices.map(({ values }) => `${values.name ?? '?'} ${values[field] ?? '?'}`);
    add(`${field}s-differ`, true, `The members ${what}: ${said.join(', ')}.`);
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

/** Whether two devices may be the units of one pair, which print one name, where both say so. */
export function areTwins(alike: readonly InventoryDevice[], deployment?: string): boolean {
  const [one, other] = alike;
  const isOpen = ({ values: { serial, unit, unitId, ...values } }: InventoryDevice) =>
    serial !== undefined && (unit ?? unitId) === undefined && values.deployment === deployment;
  const isTwo = alike.length === 2 && lower(one?.values.site) === lower(other?.values.site);
  return isTwo && alike.every(isOpen);
}

/** Chassis of which the lists report more than one FXOS are told with every unit on them. */
export function* noteChassis(
  units: readonly FleetUnit[],
  devices: readonly InventoryDevice[],
  sense: TextSense,
): Generator<undefined, undefined> {
  const saidOf = new Map<string, FxosVersion[]>();
  for (const { values } of devices) {
    yield;
    const read = sense.fxos(values.fxos ?? '');
    if (values.chassis === undefined || !read.ok) continue;
    const said = saidOf.get(lower(values.chassis)) ?? [];
    if (said.every((each) => compareFxosVersions(each, read.value) !== 0)) said.push(read.value);
    saidOf.set(lower(values.chassis), said);
  }
  for (const unit of units) {
    yield;
    for (const chassis of new Set(unit.members.map((member) => member.chassis))) {
      const said = saidOf.get(lower(chassis)) ?? [];
      if (said.length < 2) continue;
      const releases = said.map(({ release }) => release).join(', ');
      const message = `The lists report more than one FXOS of chassis ${chassis}: ${releases}.`;
      unit.faults.push({ kind: 'fxos-differs', needsRepair: false, message });
    }
  }
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
      const isAsked = field === 'name' && areTwins(alike.get(lower(text)) ?? []);
      const message = `Another device ${what}, too: ${where.join('; ')}.${isAsked ? ' Say whether these two are one pair.' : ''}`;
      unit.faults.push({ kind: `${field}-twice`, needsRepair: isAsked, message });
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
