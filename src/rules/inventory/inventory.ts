/** What a list may tell of a device. Anything else in it is dropped where it is read. */
export const inventoryFields = [
  'id',
  'serial',
  'name',
  'model',
  'version',
  'fxos',
  'mode',
  'deployment',
  'site',
  'group',
  'labels',
  'chassis',
  'unit',
  'unitId',
  'role',
  'connection',
  'sync',
  'health',
] as const;

/**
 * One of them. `unit` is the pair or cluster that the device belongs to, by name, and `unitId` by the
 * manager's id. `connection`, `sync` and `health` are what the manager says, in its own words.
 */
export type InventoryField = (typeof inventoryFields)[number];

/** Where a value was read: the file or paste by name, and the line in it, from 1; 0 for the reader’s own word. */
export interface Origin {
  source: string;
  line: number;
}

/** Two rows of one device that do not say the same. */
export interface Disagreement {
  field: InventoryField;
  /** What was taken and what was not, each with its origin. */
  taken: { text: string; origin: Origin };
  other: { text: string; origin: Origin };
}

/** One device as the lists tell of it: texts as they stood there, cut to 200 characters. */
export interface InventoryDevice {
  /** Stable from one reading to the next: id, serial or name, and a number where two are alike. */
  key: string;
  values: Partial<Record<InventoryField, string>>;
  /** Rows that it was read from; the first is the origin of every value that `from` does not name. */
  rows: Origin[];
  /** Place in `rows` of the values that are not from the first. */
  from: Partial<Record<InventoryField, number>>;
  disagreements: Disagreement[];
}

/** What a text was recognised as, by its shape. */
export type InventoryFormat =
  | 'cloud-inventory'
  | 'device-records'
  | 'pairs'
  | 'clusters'
  | 'chassis'
  | 'bulk-show-version'
  | 'show-version'
  | 'records'
  | 'table'
  | 'lines';

const ofManager = ' of the management center';

/** Formats by name, for a sentence about a source. */
export const formatNames: Record<InventoryFormat, string> = {
  'cloud-inventory': 'inventory of the cloud manager',
  'device-records': `device records${ofManager}`,
  pairs: `pairs${ofManager}`,
  clusters: `clusters${ofManager}`,
  chassis: `chassis${ofManager}`,
  'bulk-show-version': 'show version of many devices',
  'show-version': 'show version',
  records: 'records in JSON',
  table: 'table',
  lines: 'plain lines',
};

/** A row before rows of one device are joined. */
export interface InventoryRow {
  origin: Origin;
  values: Partial<Record<InventoryField, string>>;
  /** Whether its role may be no role, but a word for a device in use. */
  isRoleStatus?: true;
}

/** A pair or a cluster that a list of its own tells of, by its members. */
export interface InventoryRelation {
  origin: Origin;
  kind: 'pair' | 'cluster';
  id: string;
  name: string;
  members: { id: string; name: string; role: string }[];
}

/** A chassis that a list of its own tells of. */
interface InventoryChassis {
  origin: Origin;
  names: string[];
  fxos: string;
}

/** A row, an item or a whole file that gave nothing. */
export interface NotReadRow {
  origin: Origin;
  /** A sentence: why, and what would do. */
  reason: string;
  /** The beginning of the row, keys and passwords masked; empty where nothing of it may be shown. */
  text: string;
}

/** A table that has two columns of one meaning. */
export interface ColumnQuestion {
  source: string;
  field: InventoryField;
  columns: string[];
}

/** What the readers put together. */
export interface Findings {
  rows: InventoryRow[];
  relations: InventoryRelation[];
  chassis: InventoryChassis[];
  notRead: NotReadRow[];
  /** Rows of device types that are not planned, by the type’s name. */
  otherTypes: Map<string, number>;
  /** Columns that no value was taken from, by name, with the source. */
  unknownColumns: Map<string, string>;
  columnQuestions: ColumnQuestion[];
  /** Sentences on a source: that it was cut off, that a column is the target. */
  notes: { source: string; message: string }[];
  formats: Map<string, Set<InventoryFormat>>;
}

/** Counts a row of a device type that is not planned. */
export function countOther({ otherTypes }: Findings, type: string): void {
  otherTypes.set(type, (otherTypes.get(type) ?? 0) + 1);
}

/** Notes the format that a part of a source was recognised as. */
export function noteFormat(findings: Findings, source: string, format: InventoryFormat): void {
  const formats = findings.formats.get(source) ?? new Set();
  findings.formats.set(source, formats.add(format));
}

/** Notes a sentence on a source, if it is not said yet. */
export function noteOnce(findings: Findings, source: string, message: string): void {
  const isSaid = findings.notes.some((note) => note.source === source && note.message === message);
  if (!isSaid) findings.notes.push({ source, message });
}
