import { poorStates } from '../facts/inventorySpellings.ts';
import type { InventoryField } from './inventory.ts';

const states: Partial<Record<InventoryField, readonly string[]>> = poorStates;
/** The fields that say whether a device has to be repaired first. */
export const poorFields = Object.keys(poorStates) as (keyof typeof poorStates)[];

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();

/**
 * Answers whether a manager says of a device, in a field, that it has to be repaired first, whether an
 * API, a page or a person wrote it: `NOT_SYNCED`, `Not Synced` and `not-synced` are one.
 */
export function isPoorState(field: InventoryField, text = ''): boolean {
  return !!states[field]?.includes(wordsOf(text));
}
