import { type JsonRecord, own } from '../reading/jsonRecord.ts';
import { placeholderOrPlace, placeholders } from '../facts/inventorySpellings.ts';
import {
  type InventoryField,
  type InventoryRow,
  type Origin,
  inventoryFields,
} from './inventory.ts';

/** Longest text that is kept of a value. */
const longest = 200;

/** Answers a text of a list, trimmed and cut; what is no text or number is an empty one. */
export function told(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? value.trim().slice(0, longest) : '';
}

/** Answers a text of a record, as `told` does. */
export const textAt = (record: JsonRecord, key: string): string => told(own(record, key));

const nothing = new Set(placeholders);
const longestPlaceholder = Math.max(...placeholders.map((each) => each.length));
const places: readonly InventoryField[] = ['site', 'group', 'labels'];

/** Answers whether a text stands where nothing is known: “N/A”, “unknown”, a dash. */
export function isPlaceholder(text: string, field?: InventoryField): boolean {
  if (text.length <= longestPlaceholder) {
    const plain = text.toLowerCase();
    if (nothing.has(plain)) return true;
    if (plain === placeholderOrPlace) return field === undefined || !places.includes(field);
  }
  return !/[\p{L}\d]/u.test(text);
}

/** Answers a row with the values that are there. */
export function rowOf(
  origin: Origin,
  values: Partial<Record<InventoryField, unknown>>,
): InventoryRow {
  const row: InventoryRow = { origin, values: {} };
  for (const field of inventoryFields) {
    const value = values[field];
    if (value === undefined) continue;
    const text = told(value);
    if (text !== '' && !isPlaceholder(text, field)) row.values[field] = text;
  }
  return row;
}
