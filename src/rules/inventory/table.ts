import {
  cloudTypes,
  deploymentSpellings,
  inventoryColumns,
  kindsOfThing,
  lastResorts,
  leadingRoles,
  modeSpellings,
  operatingSystems,
  osColumns,
  otherTypeNames,
  statusColumns,
  targetColumns,
  typeColumns,
  waitingRoles,
} from '../facts/inventorySpellings.ts';
import {
  type Findings,
  type InventoryField,
  type InventoryRow,
  type Origin,
  countOther,
  inventoryFields,
} from './inventory.ts';
import { isPoorState, poorFields } from './isPoorState.ts';
import { isPlaceholder, rowOf } from './rowOf.ts';
import type { TextSense } from '../reading/textSense.ts';

/** A row, with the headings of its table: cells stand in their order, and the last may be missing. */
export interface TableRow {
  origin: Origin;
  headers: readonly string[];
  cells: readonly string[];
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

/** Answers what a column tells of, or `undefined`. */
export function fieldOf(header: string): InventoryField | undefined {
  return fieldOfColumn.get(columnKey(header));
}

const ignored = [...osColumns, ...typeColumns];

/** Answers how many of several texts name a column of an inventory. */
export function countColumns(cells: readonly string[]): number {
  const fields = cells.map(fieldOf);
  return new Set(fields.filter(Boolean)).size;
}

/** The places of the columns that are read. */
interface Columns {
  /** The one column of each field that has no more than one meaning. */
  of: [field: InventoryField, place: number][];
  /** Columns that may name the model, the likeliest first: which does, each row says. */
  models: number[];
  /** Columns that name a pair or a cluster: which does, each row says. */
  units: number[];
  /** Column of the version. */
  version: number | undefined;
  /** Columns that say the version in a sentence, where it stands nowhere else. */
  sentences: number[];
  types: number[];
  systems: number[];
  /** Whether the role stands in a column that may say no more than that a device is in use. */
  isRoleStatus: boolean;
  /** Whether there is a column of versions at all, read or not. */
  hasVersion: boolean;
}

function columnsFor(
  headers: readonly string[],
  source: string,
  chosen: ChosenColumns,
  findings: Findings,
): Columns {
  const keys = headers.map(columnKey);
  const placesOf = (names: readonly string[]) =>
    [...keys.keys()]
      .filter((place) => names.includes(keys[place] ?? ''))
      .sort((one, other) => names.indexOf(keys[one] ?? '') - names.indexOf(keys[other] ?? ''));
  const isTarget = placesOf(targetColumns).length > 0;
  const columns: Columns = {
    of: [],
    models: placesOf(inventoryColumns.model),
    units: placesOf(inventoryColumns.unit),
    version: undefined,
    sentences: [],
    types: placesOf(typeColumns),
    systems: placesOf(osColumns),
    isRoleStatus: false,
    hasVersion: placesOf(inventoryColumns.version).length > 0,
  };
  for (const field of inventoryFields) {
    if (field === 'model' || field === 'unit') continue;
    const found = placesOf(inventoryColumns[field]);
    // Beside a package, “Version” is what that package leads to.
    const usable =
      isTarget && field === 'version' ? found.filter((place) => keys[place] !== 'version') : found;
    const choice = Object.hasOwn(chosen, source) ? chosen[source]?.[field] : undefined;
    const place = usable.find((each) => headers[each] === choice) ?? usable[0];
    if (place === undefined) continue;
    if (field === 'role') columns.isRoleStatus = statusColumns.includes(keys[place] ?? '');
    if (field !== 'version') {
      columns.of.push([field, place]);
      continue;
    }
    const isSentence = (each: number) => lastResorts.includes(keys[each] ?? '');
    const rivals = usable.filter((each) => !isSentence(each)).map((each) => headers[each] ?? '');
    if (rivals.length > 1 && headers[place] !== choice) {
      findings.columnQuestions.push({ source, field, columns: rivals });
      continue;
    }
    if (!isSentence(place)) columns.version = place;
    columns.sentences = usable.filter(isSentence);
  }
  for (const [place, header] of headers.entries()) {
    const key = keys[place] ?? '';
    const isRead = ignored.includes(key) || fieldOfColumn.has(key);
    if (header !== '' && !isRead) findings.unknownColumns.set(header.slice(0, 60), source);
  }
  if (isTarget && keys.includes('version')) {
    const message =
      'Beside the column of an upgrade package, “Version” is the target. It is not taken for what the devices run.';
    findings.notes.push({ source, message });
  }
  return columns;
}

/** Answers the version of threat defense in what a device says of itself, which names that of ASA, too. */
function versionIn(sentence: string): string {
  return (
    /Threat Defense,?\s+Version\s+(\d[\d.]*(?:\s*\(Build\s+\d+\))?)/i.exec(sentence)?.[1] ?? ''
  );
}

const isRole = (text: string) => leadingRoles.test(text) || waitingRoles.test(text);

/** Answers what a spelling of a mode or a deployment means; empty for any other text. */
export const spelled = (spellings: Readonly<Record<string, string>>, text: string) => {
  const key = text === '' ? '' : columnKey(text);
  return Object.hasOwn(spellings, key) ? (spellings[key] ?? '') : '';
};

/** What an operating system is; `undefined` for a text that names none. */
const systemOf = (text: string) => {
  const key = columnKey(text);
  return operatingSystems.find(({ pattern }) => pattern.test(key));
};

/** A model that a row names, or the first text that could be one: it is asked about. */
function modelOf(
  texts: readonly { text: string; isSystem: boolean }[],
  sense: TextSense,
): string | undefined {
  const isNamed = ({ text }: { text: string }) => {
    const read = sense.platform(text);
    return read.ok || read.why === 'not-covered';
  };
  const named = texts.length > 0 && texts.find(isNamed);
  if (named) return named.text;
  return texts.find(
    ({ text, isSystem }) =>
      !(isSystem && systemOf(text)) &&
      !kindsOfThing.includes(columnKey(text)) &&
      !cloudTypes.includes(text),
  )?.text;
}

/** Answers the type of a row that is no threat defense device, or `null`. */
function otherType(
  types: readonly string[],
  systems: readonly { text: string; isPlatform: boolean }[],
  sense: TextSense,
): string | null {
  const type = types.find(
    (text) =>
      (/^[A-Z\d]+(?:_[A-Z\d]+)+$/.test(text) && !/FTD/.test(text)) ||
      otherTypeNames.includes(columnKey(text)),
  );
  if (type !== undefined) return type;
  const other = systems.find(({ text, isPlatform }) => {
    const system = systemOf(text);
    // A column “Platform” has models in one list, and operating systems in another.
    return isPlatform
      ? system?.isThreatDefense === false && !sense.platform(text).ok
      : !system?.isThreatDefense;
  });
  return other?.text ?? null;
}

/** Answers what takes the rows of one source over, each by the columns that it has. */
export function tableTaker(
  source: string,
  chosen: ChosenColumns,
  findings: Findings,
  sense: TextSense,
): (row: TableRow) => void {
  const known = new Map<string, Columns>();
  let last: { headers: readonly string[]; columns: Columns } | null = null;
  const columnsOf = (headers: readonly string[]) => {
    if (last?.headers === headers) return last.columns;
    const key = headers.join('\n');
    const columns = known.get(key) ?? columnsFor(headers, source, chosen, findings);
    if (known.size < 1_000) known.set(key, columns);
    last = { headers, columns };
    return columns;
  };
  return ({ origin, headers, cells }) => {
    const columns = columnsOf(headers);
    const text = (place: number) => cells[place]?.trim() ?? '';
    const some = (places: readonly number[]) => places.filter((place) => text(place) !== '');
    const isPlatform = (place: number) => columnKey(headers[place] ?? '') === 'platform';
    const isSystem = (place: number) => columns.systems.includes(place);
    const other =
      columns.types.length + columns.systems.length === 0
        ? null
        : otherType(
            some(columns.types).map(text),
            some(columns.systems).map((place) => ({
              text: text(place),
              isPlatform: isPlatform(place),
            })),
            sense,
          );
    if (other !== null) {
      countOther(findings, other);
      return;
    }
    const values: Partial<Record<InventoryField, string>> = {};
    for (const [field, place] of columns.of) values[field] = text(place);
    const version = columns.version === undefined ? '' : text(columns.version);
    values.version = isPlaceholder(version)
      ? (columns.sentences.map((place) => versionIn(text(place))).find(Boolean) ?? '')
      : version;
    if (!isRole(values.role ?? '')) {
      // A column “Status” says “Offline” or “Failed” in the place of a role.
      for (const field of poorFields) {
        if (isPoorState(field, values.role)) values[field] ||= values.role;
      }
      values.role = '';
    }
    const models = some(columns.models).map((place) => ({
      text: text(place),
      isSystem: isSystem(place),
    }));
    const named = modelOf(models, sense);
    if (named !== undefined) values.model = named;
    values.mode = spelled(modeSpellings, values.mode ?? '');
    values.deployment = spelled(deploymentSpellings, values.deployment ?? '');
    const isNamed = (place: number) => !isPlaceholder(text(place));
    const unit = columns.units.find(isNamed);
    if (unit !== undefined) nameUnit(values, text(unit), columnKey(headers[unit] ?? ''));
    const row = rowOf(origin, values);
    if (columns.isRoleStatus) row.isRoleStatus = true;
    const { name, serial, id, model } = row.values;
    if (name === undefined && serial === undefined && id === undefined) {
      const reason = 'This row names no device: there is no name, serial number or id in it.';
      findings.notRead.push({ origin, reason, text: '' });
    } else if (model !== undefined && !columns.hasVersion && isOtherModel(sense, model)) {
      countOther(findings, model);
    } else findings.rows.push(row);
  };
}

/**
 * Takes the name of a pair or a cluster over, and which it is from the column. A column of pairs may say
 * “HA” or “no”: that is no name, or all these rows were one pair.
 */
function nameUnit(values: InventoryRow['values'], text: string, column: string): void {
  const key = columnKey(text);
  const deployment = spelled(deploymentSpellings, text);
  if (['yes', 'no', 'true', 'false'].includes(key)) return;
  if (deployment === '') values.unit = text;
  values.deployment ||=
    deployment || (column.includes('cluster') ? 'cluster' : 'high-availability');
}

/** A model of no threat defense family, in a list without versions: a switch, a router, a phone. */
function isOtherModel(sense: TextSense, model: string): boolean {
  const read = sense.platform(model);
  return !read.ok && read.why === 'unreadable';
}
