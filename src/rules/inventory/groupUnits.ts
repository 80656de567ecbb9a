import { leadingRoles } from '../facts/inventorySpellings.ts';
import type { FleetUnit } from './fleetUnit.ts';
import type { InventoryDevice, InventoryField } from './inventory.ts';
import { index, knownDevices, lower } from './knownDevices.ts';
import {
  areTwins,
  disagreements,
  meanings,
  memberFaults,
  noteChassis,
  noteTwice,
  repairs,
  textsOf,
} from './unitFaults.ts';
import type { TextSense } from '../reading/textSense.ts';

const leads = (role: string) => leadingRoles.test(role);

function deploymentOf(kind: FleetUnit['kind'], devices: readonly InventoryDevice[]): string {
  const given = devices.map(({ values }) => values.deployment ?? '').find(Boolean) ?? '';
  if (kind === 'pair') return 'high-availability';
  if (kind === 'device') return given === 'cluster' ? '' : given;
  if (given.endsWith('-cluster')) return given;
  const chassis = devices.map(({ values }) => lower(values.chassis));
  if (chassis.includes('') || devices.length < 2) return '';
  return new Set(chassis).size === 1 ? 'intra-chassis-cluster' : 'inter-chassis-cluster';
}

function kindOf(devices: readonly InventoryDevice[], isGrouped: boolean): FleetUnit['kind'] {
  const deployments = devices.map(({ values }) => values.deployment ?? '');
  if (deployments.some((each) => each.includes('cluster'))) return 'cluster';
  if (deployments.includes('high-availability')) return 'pair';
  return isGrouped && devices.length > 1 ? (devices.length > 2 ? 'cluster' : 'pair') : 'device';
}

function unitOf(
  key: string,
  found: readonly InventoryDevice[],
  isGrouped: boolean,
  sense: TextSense,
): FleetUnit {
  const devices = [...found].sort(
    (one, other) => Number(leads(other.values.role ?? '')) - Number(leads(one.values.role ?? '')),
  );
  const kind = kindOf(devices, isGrouped);
  const { release, platform } = meanings(sense);
  const only = (field: InventoryField, same: (text: string) => string) => {
    const texts = textsOf(devices, field, same);
    return (texts.length === 1 && texts[0]) || '';
  };
  const first = (field: 'site' | 'group' | 'labels' | 'unit' | 'name') =>
    devices.map(({ values }) => values[field]).find((text) => text !== undefined) ?? '';
  return {
    key,
    name: (isGrouped && first('unit')) || first('name') || first('unit') || key,
    kind,
    members: devices.map(({ key: device, values }) => ({
      key: device,
      name: values.name ?? '',
      role: values.role ?? '',
      chassis: values.chassis ?? '',
    })),
    devices: Math.max(devices.length, kind === 'device' ? 1 : 2),
    question: {
      platform: only('model', platform),
      mode: only('mode', lower),
      deployment: deploymentOf(kind, devices),
      from: only('version', release),
      fxos: only('fxos', lower),
    },
    site: first('site'),
    group: first('group'),
    labels: first('labels')
      .split(/\s*[,;|]\s*/)
      .filter(Boolean),
    faults: [...repairs(devices), ...memberFaults(kind, devices, sense), ...disagreements(devices)],
  };
}

/**
 * Answers keys of pairs that no list names: of two devices where one names the other as its partner, or
 * that have one name and both are of a pair.
 */
function* partners(
  devices: readonly InventoryDevice[],
): Generator<undefined, Map<InventoryDevice, string>> {
  const known = knownDevices();
  const saying = new Map<string, number>();
  for (const device of devices) {
    index(device, known);
    const unit = lower(device.values.unit);
    saying.set(unit, (saying.get(unit) ?? 0) + 1);
    yield;
  }
  const keys = new Map<InventoryDevice, string>();
  for (const device of devices) {
    yield;
    const { name, unit, unitId } = device.values;
    const alike = known.byName.get(lower(unit ?? name));
    if (!alike || alike.size > 2 || unitId !== undefined) continue;
    const other = [...alike].find((each) => each !== device);
    if (!other || other.values.unitId !== undefined) continue;
    const back = other.values.unit;
    const isNamed =
      alike.size === 1 &&
      (back === undefined ? saying.get(lower(unit)) === 1 : lower(back) === lower(name));
    if (unit === undefined ? !areTwins([...alike], 'high-availability') : !isNamed) continue;
    const key = `unit ${[device.key, other.key].sort().join(' + ')}`;
    keys.set(device, key).set(other, key);
  }
  return keys;
}

/**
 * Puts devices together that are upgraded as one: pairs and clusters, by the manager’s id or by the
 * name that their rows give.
 */
export function* groupUnits(
  devices: readonly InventoryDevice[],
  sense: TextSense,
): Generator<undefined, FleetUnit[]> {
  const groups = new Map<string, InventoryDevice[]>();
  const idByName = new Map<string, string>();
  for (const { values } of devices) {
    if (values.unitId !== undefined && values.unit !== undefined) {
      idByName.set(lower(values.unit), values.unitId);
    }
    yield;
  }
  const pairs = yield* partners(devices);
  for (const device of devices) {
    const { unit, unitId } = device.values;
    const id = unitId ?? idByName.get(lower(unit)) ?? unit;
    const key = pairs.get(device) ?? (id === undefined ? device.key : `unit ${lower(id)}`);
    const group = groups.get(key);
    if (group) group.push(device);
    else groups.set(key, [device]);
    yield;
  }
  const units: FleetUnit[] = [];
  for (const [key, group] of groups) {
    const unit = unitOf(key, group, key.startsWith('unit '), sense);
    units.push(unit);
    if (group.some((device) => pairs.has(device))) {
      unit.name = [...new Set(unit.members.map(({ name }) => name))].sort().join(' + ');
    }
    yield;
  }
  yield* noteTwice(units, devices, 'name');
  yield* noteTwice(units, devices, 'serial');
  yield* noteChassis(units, devices, sense);
  return units;
}
