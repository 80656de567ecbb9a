import { isCloudRecord, takeCloudRecord } from './cloudRecord.ts';
import { type Findings, type Origin, noteFormat, noteOnce } from './inventory.ts';
import { textAt, told } from './rowOf.ts';
import { type JsonPiece, jsonItems } from './jsonItems.ts';
import { type JsonRecord, hasAny, listOf, own, recordOf, recordAt } from '../reading/jsonRecord.ts';
import { managerFormat, takeManagerRecord } from './managerRecord.ts';
import { maskSecrets } from './maskSecrets.ts';
import { showVersion } from './showVersion.ts';
import type { TableRow } from './table.ts';

/** Longer than any record of a device; `show version` is a few thousand characters. */
const longestItem = 2_000_000;

/** What is said of the whole: how many there are, and how many of them came. */
interface Paging {
  count: number | null;
  offset: number;
  items: number;
}

const cut =
  'The list ends in the middle: it was cut off. What came before is read; copy the rest again.';

function sayWhetherWhole(paging: Paging, isCut: boolean, origin: Origin, findings: Findings): void {
  const { source } = origin;
  if (isCut) findings.notes.push({ source, message: cut });
  else if (paging.count !== null && paging.count > paging.offset + paging.items) {
    const message = `The manager counts ${paging.count} records and this list has ${paging.items}: the others are on its next pages. Ask for them with limit and offset.`;
    findings.notes.push({ source, message });
  }
}

function notePaging(key: string, value: unknown, paging: Paging): void {
  const numberOf = (each: unknown) => (typeof each === 'number' ? each : null);
  if (key === 'count') paging.count = numberOf(value);
  if (key === 'offset') paging.offset = numberOf(value) ?? 0;
  if (key === 'paging') {
    paging.count = numberOf(own(recordOf(value), 'count'));
    paging.offset = numberOf(own(recordOf(value), 'offset')) ?? 0;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const failed = 'The manager answered with an error, and gave no list: log in, and fetch it again.';

/** The answer of one device to a command. */
function* takeResponse(record: JsonRecord, origin: Origin, findings: Findings) {
  const name = textAt(record, 'device_name');
  const response = own(record, 'response');
  if (own(record, 'is_error') === true || typeof response !== 'string') {
    const said = maskSecrets(textAt(record, 'error_msg'));
    const reason = `The command failed on this device${said === '' ? '.' : `: ${said}`}`;
    findings.notRead.push({ origin, reason, text: name });
    return;
  }
  const before = findings.rows.length;
  const given = { id: textAt(record, 'device_uuid'), name };
  // A response is one item of the list, so each row stands on the line of the item.
  const taken: Findings = { ...findings, rows: [], notRead: [] };
  yield* showVersion(response, origin, taken, given);
  findings.rows.push(...taken.rows);
  if (findings.rows.length > before) return;
  const reason = 'There is no “show version” in what this device answered.';
  findings.notRead.push({ origin, reason, text: name });
}

/** A record without a known shape becomes a row of a table: its fields are the columns. */
function textIn(value: unknown): string {
  const inner = recordOf(value);
  const names = ['name', 'model', 'display', 'label', 'value'].map((each) => textAt(inner, each));
  const list = listOf(value).map((each) => told(each) || textAt(recordOf(each), 'name'));
  return told(value) || names.find(Boolean) || list.filter(Boolean).join(', ');
}

function rowIn(record: JsonRecord, origin: Origin): TableRow {
  const fields = [...Object.entries(record), ...Object.entries(custom(record))]
    .map(([header, value]) => ({ header, text: textIn(value) }))
    .filter(({ text }) => text !== '');
  return {
    origin,
    headers: fields.map(({ header }) => header),
    cells: fields.map(({ text }) => text),
  };
}

const custom = (record: JsonRecord) => recordAt(record, 'custom_fields');

function* takeRecord(
  record: JsonRecord,
  origin: Origin,
  findings: Findings,
  takeRow: (row: TableRow) => void,
): Generator<undefined, undefined> {
  const format = managerFormat(record);
  const isNamed = hasAny(record, ['id', 'uid', 'name', 'host', 'hostname']);
  if (!isNamed && hasAny(record, ['error', 'errors', 'errorCode', 'errorMsg', 'detail'])) {
    noteOnce(findings, origin.source, failed);
    return;
  }
  // A page without items has only what leads to others.
  if (!isNamed && hasAny(record, ['paging', 'links'])) return;
  const responses = listOf(own(record, 'device_responses'));
  if (responses.length > 0) {
    for (const each of responses) yield* takeRecord(recordOf(each), origin, findings, takeRow);
  } else if (Object.hasOwn(record, 'response') || Object.hasOwn(record, 'is_error')) {
    noteFormat(findings, origin.source, 'bulk-show-version');
    yield* takeResponse(record, origin, findings);
  } else if (isCloudRecord(record)) {
    noteFormat(findings, origin.source, 'cloud-inventory');
    takeCloudRecord(record, origin, findings);
  } else if (format !== null) {
    noteFormat(findings, origin.source, format);
    takeManagerRecord(record, format, origin, findings);
  } else {
    noteFormat(findings, origin.source, 'records');
    takeRow(rowIn(record, origin));
  }
}

/** Whether a record is a group of an Ansible inventory, which names hosts and other groups. */
function isHostGroup(record: JsonRecord): boolean {
  const keys = Object.keys(record);
  return keys.length > 0 && keys.every((key) => ['hosts', 'children', 'vars'].includes(key));
}

/** Groups in a record, or `null` where it is no inventory of Ansible. */
function groupsIn(record: JsonRecord): JsonRecord[] | null {
  if (isHostGroup(record)) return [record];
  const groups = Object.values(record).map(recordOf);
  return groups.length > 0 && groups.every(isHostGroup) ? groups : null;
}

/** The hosts of groups, by name: as records, with those of the groups inside. */
function hostsIn(groups: readonly JsonRecord[]): JsonRecord[] {
  return groups.flatMap((group) => [
    ...Object.entries(recordOf(own(group, 'hosts') ?? own(group, 'hostvars'))).map(
      ([name, host]) => ({ name, ...recordOf(host) }),
    ),
    ...hostsIn(Object.values(recordAt(group, 'children')).map(recordOf)),
  ]);
}

function notWhole({ why, text, line }: JsonPiece, source: string, findings: Findings): boolean {
  const isTooLong = text.length > longestItem;
  if (why === 'whole' && !isTooLong) return false;
  if (why !== 'cut-off') {
    const what = isTooLong ? 'longer' : 'nested more deeply';
    const reason = `This record is ${what} than any record of a device.`;
    findings.notRead.push({ origin: { source, line }, reason, text: '' });
  }
  return true;
}

/**
 * Reads JSON by the shape of its records: the lists of both managers, wrapped or bare, what many
 * devices answered, Ansible inventories, and any other list of records, whose fields are taken for
 * columns. Several texts may follow each other. Answers how much of the text was JSON; `firstLine` is the
 * line of the source on which the text begins.
 */
export function* fromJson(
  text: string,
  source: string,
  findings: Findings,
  takeRow: (row: TableRow) => void,
  firstLine = 1,
): Generator<undefined, number> {
  const paging: Paging = { count: null, offset: 0, items: 0 };
  const pieces = jsonItems(text);
  let next = pieces.next();
  for (; !next.done; next = pieces.next()) {
    yield;
    if (!next.value) continue;
    const piece = { ...next.value, line: next.value.line + firstLine - 1 };
    if (notWhole(piece, source, findings)) continue;
    const value = parse(piece.text);
    const origin = { source, line: piece.line };
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    const record = recordOf(value);
    const groups = piece.key === '_meta' ? [record] : groupsIn(record);
    if (groups !== null) {
      for (const host of hostsIn(groups)) yield* takeRecord(host, origin, findings, takeRow);
    } else if (isRecord && !['paging', 'links', 'metadata'].includes(piece.key)) {
      paging.items++;
      yield* takeRecord(record, origin, findings, takeRow);
    } else if (value === undefined) {
      const reason = 'This is not JSON: a comma, a quote or a bracket is not where it should be.';
      findings.notRead.push({ origin, reason, text: '' });
    } else notePaging(piece.key, value, paging);
  }
  sayWhetherWhole(paging, next.value.isCut, { source, line: 1 }, findings);
  return next.value.end;
}
