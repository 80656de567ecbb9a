import { quote } from '../../../rules/reading/read.ts';

/** An object whose keys are known and whose values are not. */
export type Fields = Readonly<Record<string, unknown>>;

/** Says that a file has another shape than it should, in a sentence for the reader. */
export class Unfit extends Error {}

/** Reads an object; with `keys`, one that has no others. `where` is its place in the file. */
export function fields(value: unknown, where: string, keys?: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Unfit(`${quote(where)} is no object with named fields.`);
  }
  const strange = Object.keys(value).find((key) => keys && !keys.includes(key));
  if (strange !== undefined) {
    throw new Unfit(`${quote(where)} has a field ${quote(strange)} that no such file has.`);
  }
  return value as Fields;
}

/** Reads a list. */
export function list(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Unfit(`${quote(where)} is no list.`);
  return value;
}

/** Reads a text. */
export function text(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new Unfit(`${quote(where)} is no text.`);
  return value;
}

/** Reads a whole number from 0 up. */
export function wholeNumber(value: unknown, where: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new Unfit(`${quote(where)} is no whole number.`);
}

/** Reads a time in ISO 8601 (UTC), as `toISOString` writes it. */
export function stamp(value: unknown, where: string): string {
  const time = new Date(text(value, where));
  if (!Number.isNaN(time.getTime()) && time.toISOString() === value) return value;
  throw new Unfit(`${quote(where)} is no time such as 2026-01-31T02:00:00.000Z.`);
}

/** Reads what may be left out; `null` stands for that. */
export function optional<Value>(
  value: unknown,
  where: string,
  read: (value: unknown, where: string) => Value,
): Value | null {
  return value === undefined || value === null ? null : read(value, where);
}
