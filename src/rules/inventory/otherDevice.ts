import { asaMajors, highestMajor, otherProducts } from '../facts/inventorySpellings.ts';
import type { InventoryRow } from './inventory.ts';

/**
 * Answers what a row is that is no threat defense device, to be counted by it; `null` for all others.
 * A model that names another family says so, or a version that only another system has.
 */
export function otherDevice({ model = '', version = '' }: InventoryRow['values']): string | null {
  if (otherProducts.test(model)) return model;
  const major = Number(/^v?(\d+)\.\d/i.exec(version)?.[1]);
  if (asaMajors.includes(major)) return 'with a version of ASA';
  return major > highestMajor ? 'with a version of another system' : null;
}
