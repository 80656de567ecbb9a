import {
  type Findings,
  type InventoryFormat,
  type InventoryRelation,
  type Origin,
  countOther,
} from './inventory.ts';
import { rowOf, textAt } from './rowOf.ts';
import { type JsonRecord, hasAny, listOf, own, recordOf, recordAt } from '../reading/jsonRecord.ts';

/** Answers what a record of the management center is; `null` for any other record. */
export function managerFormat(record: JsonRecord): InventoryFormat | null {
  const type = textAt(record, 'type');
  if (type === 'DeviceHAPair' || hasAny(record, ['primary', 'secondary'])) return 'pairs';
  if (type === 'DeviceCluster' || hasAny(record, ['controlDevice', 'masterDevice'])) {
    return 'clusters';
  }
  if (hasAny(record, ['chassisName', 'chassisHostName'])) return 'chassis';
  const isDevice = hasAny(record, ['sw_version', 'healthStatus', 'ftdMode', 'deploymentStatus']);
  const isNameOnly = type === 'Device' && hasAny(record, ['id', 'name']);
  return isDevice || isNameOnly ? 'device-records' : null;
}

const askExpanded = 'Ask the management center for the list with expanded=true.';

const containers: Record<string, string> = {
  DeviceHAPair: 'high-availability',
  DeviceCluster: 'cluster',
};

function modeOf(metadata: JsonRecord): string {
  const isMultiInstance = own(metadata, 'isMultiInstance');
  if (typeof isMultiInstance !== 'boolean') return '';
  return isMultiInstance ? 'multi-instance' : 'appliance';
}

function deploymentOf(metadata: JsonRecord, container: JsonRecord): string {
  const inContainer = containers[textAt(container, 'type')];
  if (inContainer !== undefined) return inContainer;
  return own(metadata, 'isPartOfContainer') === false ? 'standalone' : '';
}

function takeDevice(record: JsonRecord, origin: Origin, findings: Findings): void {
  const metadata = recordAt(record, 'metadata');
  const container = recordAt(metadata, 'containerDetails');
  const chassis = recordAt(metadata, 'chassisData');
  const connected = own(record, 'isConnected');
  const name = textAt(record, 'name') || textAt(record, 'hostName');
  const model = textAt(record, 'model') || textAt(record, 'modelNumber');
  // `version` is that of the API.
  const version = textAt(record, 'sw_version');
  if (model === '' && version === '') {
    findings.notRead.push({
      origin,
      reason: `This record has a name and no more. ${askExpanded}`,
      text: name,
    });
    return;
  }
  if (own(record, 'analyticsOnly') === true) {
    countOther(findings, 'managed for analytics only');
    return;
  }
  findings.rows.push(
    rowOf(origin, {
      id: own(record, 'id'),
      serial: own(metadata, 'deviceSerialNumber'),
      name,
      model,
      version,
      mode: modeOf(metadata),
      deployment: deploymentOf(metadata, container),
      group: own(recordAt(record, 'deviceGroup'), 'name'),
      chassis: own(chassis, 'chassisSerialNo'),
      unit: own(container, 'name'),
      unitId: own(container, 'id'),
      connection: typeof connected === 'boolean' ? (connected ? 'connected' : 'not connected') : '',
      sync: own(record, 'deploymentStatus'),
      health: own(record, 'healthStatus'),
    }),
  );
}

const idAndName = (record: JsonRecord) => ({
  id: textAt(record, 'id'),
  name: textAt(record, 'name'),
});

function pairOf(record: JsonRecord, origin: Origin): InventoryRelation {
  const metadata = recordAt(record, 'metadata');
  const members = (['primary', 'secondary'] as const).map((place) => {
    const status = recordAt(metadata, `${place}Status`);
    const role = textAt(status, 'currentStatus');
    return { ...idAndName(recordAt(record, place)), role };
  });
  return { origin, kind: 'pair', ...idAndName(record), members };
}

function clusterOf(record: JsonRecord, origin: Origin): InventoryRelation {
  const control = own(record, 'controlDevice') ?? own(record, 'masterDevice');
  const data = listOf(own(record, 'dataDevices') ?? own(record, 'slaveDevices'));
  const member = (value: unknown, role: string) => {
    const node = recordOf(value);
    const details = recordAt(node, 'deviceDetails');
    return { ...idAndName(Object.keys(details).length > 0 ? details : node), role };
  };
  const members = [
    ...(control === undefined ? [] : [member(control, 'Control')]),
    ...data.map((each) => member(each, 'Data')),
  ];
  return { origin, kind: 'cluster', ...idAndName(record), members };
}

/** Takes over a record of the management center; `format` is what `managerFormat` says of it. */
export function takeManagerRecord(
  record: JsonRecord,
  format: InventoryFormat,
  origin: Origin,
  findings: Findings,
): void {
  if (format === 'device-records') {
    takeDevice(record, origin, findings);
    return;
  }
  if (format === 'chassis') {
    const names = ['chassisName', 'chassisHostName', 'name', 'id'].map((key) =>
      textAt(record, key),
    );
    findings.chassis.push({
      origin,
      names: names.filter(Boolean),
      fxos: textAt(record, 'swVersion'),
    });
    return;
  }
  const relation = format === 'pairs' ? pairOf(record, origin) : clusterOf(record, origin);
  const members = relation.members.filter(({ id, name }) => id !== '' || name !== '');
  if (members.length > 0) findings.relations.push({ ...relation, members });
  else {
    const text = relation.name;
    findings.notRead.push({ origin, text, reason: `No members are named here. ${askExpanded}` });
  }
}
