import { textSense } from '../reading/textSense.ts';
import { type OpenQuestion, askOfUnits } from './askOfUnits.ts';
import type {
  FaultKind,
  FleetUnit,
  RepairKind,
  UnitFault,
  UnitMember,
  UnitQuestion,
} from './fleetUnit.ts';
import { groupUnits } from './groupUnits.ts';
import type { InventoryDevice } from './inventory.ts';
import { soundDevices } from './soundUnits.ts';

export type { AskedField, OpenQuestion } from './askOfUnits.ts';
export type { FaultKind, FleetUnit, RepairKind, UnitFault, UnitMember, UnitQuestion };

/** Devices put together, and what is open of them. */
export interface FleetUnits {
  units: FleetUnit[];
  questions: OpenQuestion[];
}

/**
 * Puts devices together as `fleetUnits` does, unit by unit, so that the caller decides how long it takes
 * at a time. The units are what the last step returns.
 */
export function* fleetUnitsInSteps(
  devices: readonly InventoryDevice[],
): Generator<undefined, FleetUnits> {
  const sense = textSense();
  const units = yield* groupUnits(devices, sense);
  return { units, questions: yield* askOfUnits(units, sense) };
}

/**
 * Answers what is upgraded as one: devices, pairs and clusters, with what is wrong in what the lists
 * say of each, and one question for all units that it concerns. To be asked again after the reader
 * corrected, added or left out a device. Never throws.
 */
export function fleetUnits(devices: readonly InventoryDevice[]): FleetUnits {
  const steps = fleetUnitsInSteps(soundDevices(devices));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
