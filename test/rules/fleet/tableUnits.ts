import type { FleetUnit } from '../../../src/rules/inventory/fleetUnits.ts';
import { readInventory } from '../../../src/rules/inventory/readInventory.ts';

const head = 'Name,Model,Version,FXOS,Mode,Deployment,Pair,Chassis,Site,Labels,Health';

/** Answers the units of a table, by rows of name, model, version, FXOS, mode, deployment, pair, chassis, site, labels, health. */
export function tableUnits(...rows: string[]): FleetUnit[] {
  return readInventory([{ name: 'pasted', text: [head, ...rows].join('\n') }]).units;
}
