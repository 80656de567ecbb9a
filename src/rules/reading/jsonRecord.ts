/** A record as JSON has it: nothing of it is known but that it is an object. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Answers a value as a record; what is none is an empty one. */
export function recordOf(value: unknown): JsonRecord {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as JsonRecord) : {};
}

/** Answers a value as a list; what is none is an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Answers a field of a record’s own, or `undefined`: never what every object inherits. */
export function own(record: JsonRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Answers a field as a record; what is none is an empty one. */
export function recordAt(record: JsonRecord, key: string): JsonRecord {
  return recordOf(own(record, key));
}

/** Answers whether a record has one of several fields. */
export function hasAny(record: JsonRecord, keys: readonly string[]): boolean {
  return keys.some((key) => Object.hasOwn(record, key));
}
