import {
  deploymentSpellings,
  inventoryColumns,
  lastResorts,
  modeSpellings,
  osColumns,
  otherTypeNames,
  targetColumns,
  threatDefenseNames,
  typeColumns,
} from './columnNames.ts';
import {
  type Findings,
  type InventoryField,
  type Origin,
  inventoryFields,
  rowOf,
} from './inventory.ts';
import type { TextSense } from '../reading/textSense.ts';

/** A row with what stands in each of its columns, by the column’s name as it is printed. */
export interface TableRow {
  origin: Origin;
  cells: [header: string, text: string][];
}

/** Columns that the reader chose where two mean the same, by source and field. */
export type ChosenColumns = Readonly<Record<string, Partial<Record<InventoryField, string>>>>;

/** Answers a column’s name without what people spell differently. */
export function columnKey(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}

const fieldOfColumn = new Map<string, InventoryField>(
  inventoryFields.flatMap((field) =>
    inventoryColumns[field].map((name): [string, InventoryField] => [name, field]),
  ),
);

const ignored = [...osColumns, ...typeColumns];

/** Answers how many of several texts name a column of an inventory. */
export function countColumns(cells: readonly string[]): number {
  const fields = cells.map((cell) => fieldOfColumn.get(columnKey(cell)));
  return new Set(fields.filter(Boolean)).size;
}

/** Which column each field is taken from, and which columns say nothing that is read. */
interface Columns {
  of: Map<InventoryField, string>;
  type: string | undefined;
  os: string | undefined;
  /** Whether there is a column of versions at all, read or not. */
  hasVersion: boolean;
}

function columnsFor(
  headers: readonly string[],
  source: string,
  chosen: ChosenColumns,
  findings: Findings,
): Columns {
  const keys = headers.map((header) => [header, columnKey(header)] as const);
  const find = (names: readonly string[]) => keys.find(([, key]) => names.includes(key))?.[0];
  const of = new Map<InventoryField, string>();
  const isTarget = find(targetColumns) !== undefined;
  for (const field of inventoryFields) {
    const names = inventoryColumns[field];
    const found = keys
      .filter(([, key]) => names.includes(key))
      .sort(([, one], [, other]) => names.indexOf(one) - names.indexOf(other))
      .map(([header]) => header);
    // Beside a package, “Version” is what that package leads to.
    const usable =
      isTarget && field === 'version'
        ? found.filter((each) => columnKey(each) !== 'version')
        : found;
    const choice = Object.hasOwn(chosen, source) ? chosen[source]?.[field] : undefined;
    const column = usable.find((header) => header === choice) ?? usable[0];
    if (column === undefined) continue;
    const rivals = usable.filter((header) => !lastResorts.includes(columnKey(header)));
    if (field === 'version' && rivals.length > 1 && column !== choice) {
      findings.columnQuestions.push({ source, field, columns: rivals });
      continue;
    }
    of.set(field, column);
  }
  const used = new Set(of.values());
  for (const [header, key] of keys) {
    const isRead = used.has(header) || ignored.includes(key) || fieldOfColumn.has(key);
    if (header !== '' && !isRead) findings.unknownColumns.set(header.slice(0, 60), source);
  }
  if (isTarget && find(['version']) !== undefined) {
    const message =
      'Beside the column of an upgrade package, “Version” is the target. It is not taken for what the devices run.';
    findings.notes.push({ source, message });
  }
  const hasVersion = find(inventoryColumns.version) !== undefined;
  return { of, type: find(typeColumns), os: find(osColumns), hasVersion };
}

const spelled = (spellings: Readonly<Record<string, string>>, text: string) => {
  const key = columnKey(text);
  return Object.hasOwn(spellings, key) ? (spellings[key] ?? '') : '';
};

function otherType(type: string, os: string): string | null {
  const key = columnKey(type);
  const isOtherName = /^[A-Z\d]+(?:_[A-Z\d]+)+$/.test(type) && !/FTD/.test(type);
  if (isOtherName || otherTypeNames.includes(key)) return type;
  return os !== '' && !threatDefenseNames.includes(columnKey(os)) ? os : null;
}

/** Answers what takes the rows of one source over, each by the columns that it has. */
export function tableTaker(
  source: string,
  chosen: ChosenColumns,
  findings: Findings,
  sense: TextSense,
): (row: TableRow) => void {
  const known = new Map<string, Columns>();
  return ({ origin, cells }) => {
    const headers = cells.map(([header]) => header);
    const key = headers.join('\n');
    const columns = known.get(key) ?? columnsFor(headers, source, chosen, findings);
    if (known.size < 1_000) known.set(key, columns);
    const texts = new Map(cells);
    const text = (header: string | undefined) => texts.get(header ?? '')?.trim() ?? '';
    const type = text(columns.type);
    const other = otherType(type, text(columns.os));
    if (other !== null) {
      findings.otherTypes.set(other, (findings.otherTypes.get(other) ?? 0) + 1);
      return;
    }
    const values: Partial<Record<InventoryField, string>> = {};
    for (const [field, header] of columns.of) values[field] = text(header);
    values.mode = spelled(modeSpellings, values.mode ?? '');
    values.deployment = spelled(deploymentSpellings, values.deployment ?? '');
    // The type of the cloud manager is no model.
    if (columns.of.get('model') === columns.type && /_FTD$|^FTDC$/.test(type)) values.model = '';
    const row = rowOf(origin, values);
    const { name, serial, id, model } = row.values;
    if (name === undefined && serial === undefined && id === undefined) {
      const reason = 'This row names no device: there is no name, serial number or id in it.';
      findings.notRead.push({ origin, reason, text: '' });
    } else if (model !== undefined && !columns.hasVersion && isOtherModel(sense, model)) {
      findings.otherTypes.set(model, (findings.otherTypes.get(model) ?? 0) + 1);
    } else findings.rows.push(row);
  };
}

/** A model of no threat defense family, in a list without versions: a switch, a router, a phone. */
function isOtherModel(sense: TextSense, model: string): boolean {
  const read = sense.platform(model);
  return !read.ok && read.why === 'unreadable';
}
