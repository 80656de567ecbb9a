import type { FleetUnit, UnitFault, UnitMember } from './fleetUnit.ts';
import { type InventoryDevice, inventoryFields } from './inventory.ts';
import { listOf, own, recordOf } from '../reading/jsonRecord.ts';

const textAt = (value: unknown, key: string): string => {
  const text = own(recordOf(value), key);
  return typeof text === 'string' ? text : typeof text === 'number' ? String(text) : '';
};

const textsAt = (value: unknown, key: string) =>
  listOf(own(recordOf(value), key)).filter((each) => typeof each === 'string');

const areTexts = (value: unknown, keys: readonly string[]) =>
  keys.every((key) => typeof own(recordOf(value), key) === 'string');

const unitTexts = ['key', 'name', 'site', 'group'];
const questionTexts = ['platform', 'mode', 'deployment', 'from', 'fxos'];
const memberTexts = ['key', 'name', 'role', 'chassis'];
const kinds = ['device', 'pair', 'cluster'] as const;

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) > 0;

/** Whether a value is a unit as `fleetUnits` makes them; a script may hand on anything. */
function isSound(value: unknown): value is FleetUnit {
  const unit = recordOf(value);
  const listAt = (key: string) => own(unit, key);
  const [members, labels, faults] = [listAt('members'), listAt('labels'), listAt('faults')];
  return (
    areTexts(unit, unitTexts) &&
    areTexts(own(unit, 'question'), questionTexts) &&
    kinds.some((kind) => kind === unit['kind']) &&
    isCount(unit['devices']) &&
    Array.isArray(members) &&
    members.every((member) => areTexts(member, memberTexts)) &&
    Array.isArray(labels) &&
    labels.every((label) => typeof label === 'string') &&
    Array.isArray(faults) &&
    faults.every((fault) => areTexts(fault, ['kind', 'message']))
  );
}

function soundUnit(value: unknown, place: number): FleetUnit {
  if (isSound(value)) return value;
  const unit = recordOf(value);
  const devices = own(unit, 'devices');
  const question = own(unit, 'question');
  const asked = Object.fromEntries(questionTexts.map((key) => [key, textAt(question, key)]));
  const key = textAt(unit, 'key') || `unit ${place + 1}`;
  return {
    key,
    name: textAt(unit, 'name') || key,
    kind: kinds.find((kind) => kind === own(unit, 'kind')) ?? 'device',
    members: listOf(own(unit, 'members')).map((member) => ({
      ...(Object.fromEntries(
        memberTexts.map((text) => [text, textAt(member, text)]),
      ) as unknown as UnitMember),
    })),
    devices: isCount(devices) ? devices : 1,
    question: asked as unknown as FleetUnit['question'],
    site: textAt(unit, 'site'),
    group: textAt(unit, 'group'),
    labels: textsAt(unit, 'labels'),
    faults: listOf(own(unit, 'faults')).map((fault) => ({
      kind: textAt(fault, 'kind') as UnitFault['kind'],
      needsRepair: own(recordOf(fault), 'needsRepair') === true,
      message: textAt(fault, 'message'),
    })),
  };
}

/** Answers units, each whole: what a script leaves out or gives in another shape is empty. */
export function soundUnits(units: unknown): FleetUnit[] {
  return listOf(units).map(soundUnit);
}

const isOrigin = (row: unknown) =>
  areTexts(row, ['source']) && typeof own(recordOf(row), 'line') === 'number';

function isSoundDevice(value: unknown): value is InventoryDevice {
  const device = recordOf(value);
  const [rows, values] = [own(device, 'rows'), recordOf(own(device, 'values'))];
  const disagreements = listOf(own(device, 'disagreements'));
  return (
    areTexts(device, ['key']) &&
    Array.isArray(rows) &&
    rows.length > 0 &&
    rows.every(isOrigin) &&
    own(device, 'values') === values &&
    Object.values(values).every((text) => typeof text === 'string') &&
    own(device, 'from') === recordOf(own(device, 'from')) &&
    own(device, 'disagreements') === disagreements &&
    disagreements.every((each) =>
      ['taken', 'other'].every((key) => {
        const side = own(recordOf(each), key);
        return areTexts(side, ['text']) && isOrigin(own(recordOf(side), 'origin'));
      }),
    )
  );
}

/** Answers devices, each whole: of one that is not, the texts alone are taken, by the reader’s own word. */
export function soundDevices(devices: unknown): InventoryDevice[] {
  return listOf(devices).map((device): InventoryDevice => {
    if (isSoundDevice(device)) return device;
    const values = recordOf(own(recordOf(device), 'values'));
    const texts = inventoryFields.map((field) => [field, textAt(values, field)] as const);
    return {
      key: textAt(device, 'key'),
      values: Object.fromEntries(texts.filter(([, text]) => text !== '')),
      rows: [{ source: '', line: 0 }],
      from: {},
      disagreements: [],
    };
  });
}
