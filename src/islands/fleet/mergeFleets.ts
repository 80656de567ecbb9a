import type { InventoryDevice } from '../../rules/inventory/inventory.ts';
import { lastChange } from '../pieces/lastChange.ts';
import type { FleetFile } from './fleetWork.ts';

type Entry = string | InventoryDevice;
type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const keyOf = (entry: Entry) => (typeof entry === 'string' ? entry : entry.key);

function mergeLists(...lists: [base: Entry[], mine: Entry[], stored: Entry[]]): Entry[] {
  const [base, mine, stored] = lists.map(
    (list) => new Map(list.map((entry) => [keyOf(entry), entry])),
  ) as [Map<string, Entry>, Map<string, Entry>, Map<string, Entry>];
  return [...new Set([...mine.keys(), ...stored.keys()])].flatMap(
    (key) => lastChange(base.get(key), mine.get(key), stored.get(key)) ?? [],
  );
}

function mergeValues(base: unknown, mine: unknown, stored: unknown): unknown {
  return lastChange(base, mine, stored, () => {
    if (Array.isArray(mine) && Array.isArray(stored)) {
      return mergeLists(Array.isArray(base) ? base : [], mine, stored);
    }
    if (!isFields(mine) || !isFields(stored)) return mine;
    const before = new Map(Object.entries(isFields(base) ? base : {}));
    const [ours, theirs] = [new Map(Object.entries(mine)), new Map(Object.entries(stored))];
    const keys = [...new Set([...theirs.keys(), ...ours.keys()])];
    const merged = keys.map(
      (key) => [key, mergeValues(before.get(key), ours.get(key), theirs.get(key))] as const,
    );
    return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
  });
}

/**
 * Merges what was done to one fleet in two places, thing by thing: what changed from `base` to `mine` is
 * put onto `stored`; where both changed the same thing, mine has the say. What either took away stays
 * away. With an empty fleet as `base` it is everything of both, and of one thing the reader’s own word.
 */
export function mergeFleets(base: FleetFile, mine: FleetFile, stored: FleetFile): FleetFile {
  // The same fields go in and come out.
  return mergeValues(base, mine, stored) as FleetFile;
}
