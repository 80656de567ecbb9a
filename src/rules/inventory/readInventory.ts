import { listOf, recordOf } from '../reading/jsonRecord.ts';
import { textOf } from '../reading/read.ts';
import { fromJson } from './fromJson.ts';
import type { InventoryDevice } from './inventory.ts';
import {
  type ChosenColumns,
  type Inventory,
  type InventorySource,
  readInventoryInSteps,
} from './readInventoryInSteps.ts';
import { soundDevices } from './soundUnits.ts';

export { formatNames } from './inventory.ts';
export type * from './readInventoryInSteps.ts';

/**
 * Reads the lists that engineers have of their devices, several at once and in any order: the
 * inventory of the cloud manager, the management center’s records of devices, pairs, clusters and
 * chassis, `show version` of one or many, tables with headings, plain lines. Each list is recognised by
 * its shape. Rows of one device are joined by serial number, id and name, pairs and clusters become one
 * unit, each value knows its list and line, and what can’t be read is told with its reason.
 *
 * `before` are devices of an earlier reading, to which these lists are added; `chosen` says which of two
 * columns is meant where one was asked about. Texts are taken as hostile. Only the fields that are named
 * in `inventoryFields` are taken over, so the keys and passwords that such lists hold are dropped here.
 * Never throws.
 */
export function readInventory(
  sources: readonly InventorySource[],
  chosen: ChosenColumns = {},
  before: readonly InventoryDevice[] = [],
): Inventory {
  // A script may hand on anything.
  const lists = listOf(sources).map((source) => {
    const { name, text } = recordOf(source);
    return { name: textOf(name), text: typeof text === 'string' ? text : '' };
  });
  const steps = readInventoryInSteps(
    lists,
    () => fromJson,
    recordOf(chosen) as ChosenColumns,
    soundDevices(before),
  );
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
