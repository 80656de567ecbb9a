import { cloudTypes, siteLabels, waitingRoles } from '../facts/inventorySpellings.ts';
import { type Findings, type Origin, countOther } from './inventory.ts';
import { rowOf, textAt, told } from './rowOf.ts';
import { type JsonRecord, hasAny, listOf, own, recordOf, recordAt } from '../reading/jsonRecord.ts';

/** Answers whether a record is one of the cloud manager’s inventory. */
export function isCloudRecord(record: JsonRecord): boolean {
  return Object.hasOwn(record, 'uid') && hasAny(record, ['deviceType', 'softwareVersion']);
}

function labelsOf(labels: JsonRecord): { site: string; labels: string } {
  let site = '';
  const all = listOf(own(labels, 'ungroupedLabels')).map(told);
  for (const [group, values] of Object.entries(recordAt(labels, 'groupedLabels'))) {
    const texts = listOf(values).map(told).filter(Boolean);
    if (siteLabels.test(group)) site ||= texts[0] ?? '';
    else all.push(...texts.map((text) => `${group}: ${text}`));
  }
  return { site, labels: all.filter(Boolean).join(', ') };
}

/** `model` is a boolean in older records, and `modelNumber` the model’s name. */
function modelOf(record: JsonRecord): string {
  const model = own(record, 'model');
  return (
    textAt(record, 'hardwareModel') ||
    (typeof model === 'string' ? told(model) : '') ||
    textAt(record, 'modelNumber')
  );
}

/** The nodes of a pair or a cluster, in the order of the record. */
function nodesOf(record: JsonRecord): { unit: string; unitId: string; nodes: JsonRecord[] } {
  const pair = recordAt(record, 'ftdHaInfo');
  const cluster = recordAt(record, 'ftdClusterInfo');
  const nodes = [
    own(pair, 'primaryNode'),
    own(pair, 'secondaryNode'),
    own(cluster, 'controlNode'),
    ...listOf(own(cluster, 'dataNodes')),
  ].map(recordOf);
  return {
    unit: textAt(pair, 'haPairName') || textAt(cluster, 'clusterName'),
    unitId: textAt(pair, 'haPairUid'),
    nodes: nodes.filter((node) => Object.keys(node).length > 0),
  };
}

const deployments: Record<string, string> = {
  HA: 'high-availability',
  CLUSTER: 'cluster',
  STANDALONE: 'standalone',
};

/**
 * Takes over a record of the cloud manager: a device, or a pair or a cluster with its nodes, each of
 * which becomes a row. Registration secrets stand in such records; only the fields named here are read.
 */
export function takeCloudRecord(record: JsonRecord, origin: Origin, findings: Findings): void {
  const type = textAt(record, 'deviceType');
  if (type !== '' && !cloudTypes.includes(type)) {
    countOther(findings, type);
    return;
  }
  const shared = {
    model: modelOf(record),
    version: own(record, 'softwareVersion'),
    deployment: deployments[textAt(record, 'redundancyMode')],
    connection: own(record, 'connectivityState'),
    sync: own(record, 'configState'),
    ...labelsOf(recordAt(record, 'labels')),
  };
  const { unit, unitId, nodes } = nodesOf(record);
  const name = textAt(record, 'name');
  if (nodes.length === 0) {
    const numbers = { id: own(record, 'uid'), serial: own(record, 'serial') };
    findings.rows.push(rowOf(origin, { ...shared, ...numbers, name, unit }));
    return;
  }
  // A status is a role only where one of them waits.
  const isRole = nodes.some((node) => waitingRoles.test(textAt(node, 'status')));
  for (const node of nodes) {
    findings.rows.push(
      rowOf(origin, {
        ...shared,
        name: own(node, 'name'),
        serial: own(node, 'serial'),
        chassis: own(node, 'chassisSerial'),
        version: textAt(node, 'softwareVersion') || shared.version,
        role: textAt(node, 'role') || (isRole ? textAt(node, 'status') : ''),
        unit: name || unit,
        unitId: unitId || own(record, 'uid'),
      }),
    );
  }
}
