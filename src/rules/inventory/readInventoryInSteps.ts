import { counted } from '../wording/counted.ts';
import { textOf } from '../reading/read.ts';
import { type TextSense, textSense } from '../reading/textSense.ts';
import { type OpenQuestion, askOfUnits } from './askOfUnits.ts';
import type { fromJson } from './fromJson.ts';
import { fromText } from './fromText.ts';
import type { FleetUnit } from './fleetUnit.ts';
import { groupUnits } from './groupUnits.ts';
import {
  type ColumnQuestion,
  type Disagreement,
  type Findings,
  type InventoryDevice,
  type InventoryField,
  type InventoryFormat,
  type InventoryRow,
  type NotReadRow,
  type Origin,
  countOther,
} from './inventory.ts';
import { joinDevices } from './joinDevices.ts';
import { otherDevice } from './otherDevice.ts';
import { refusedText } from './refusedText.ts';
import { waitingRoles } from '../facts/inventorySpellings.ts';
import { type ChosenColumns, type TableRow, tableTaker } from './table.ts';
import { lineEnds, placeOf } from './textPieces.ts';
import { withoutHeads } from './httpLines.ts';

export type { ColumnQuestion, Disagreement, InventoryDevice, InventoryField, InventoryFormat };
export type { ChosenColumns, NotReadRow, Origin };

/** A list as text: of a file, or pasted. */
export interface InventorySource {
  /** What the reader calls it: name of the file, or `pasted`. */
  name: string;
  text: string;
}

/** What was read of one source. */
export interface ReadSource {
  name: string;
  /** What it was recognised as; none where nothing could be read. */
  formats: InventoryFormat[];
  /** Rows that gave a device. */
  rows: number;
  notRead: number;
  /** Sentences on the whole: that it was cut off, or why it can’t be read at all. */
  notes: string[];
}

/** What lists tell of a fleet. */
export interface Inventory {
  devices: InventoryDevice[];
  units: FleetUnit[];
  questions: OpenQuestion[];
  sources: ReadSource[];
  /** Rows that gave nothing, in the order of the lists. */
  notRead: NotReadRow[];
  /** Other types of device in the lists, which are not planned: how many of each, most first. */
  otherTypes: { type: string; count: number }[];
  /** Columns that nothing was read from, with their source. */
  unknownColumns: { column: string; source: string }[];
  /** Tables with two columns of one meaning: without an answer, none of them is read. */
  columnQuestions: ColumnQuestion[];
  /** The counts in a sentence. */
  summary: string;
}

/**
 * A column “Status” says the role where some unit waits. Where all are “Active”, it says that they are in
 * use, as NetBox does.
 */
function dropStatuses(rows: readonly InventoryRow[], start: number): void {
  const some = rows.slice(start).filter(({ isRoleStatus }) => isRoleStatus);
  if (some.some(({ values }) => waitingRoles.test(values.role ?? ''))) return;
  for (const { values } of some) delete values.role;
}

/** Sources by names of their own: rows of two files of one name could not be told apart. */
function named(sources: readonly InventorySource[]): InventorySource[] {
  const seen = new Map<string, number>();
  return sources.map(({ name, text }) => {
    const plain = textOf(name).slice(0, 100) || 'pasted';
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    return {
      name: count === 1 ? plain : `${plain} (${count})`,
      text: typeof text === 'string' ? text.replace(/^\uFEFF/, '') : '',
    };
  });
}

function summaryOf({ devices, units, notRead, otherTypes }: Omit<Inventory, 'summary'>): string {
  if (devices.length === 0 && notRead.length === 0 && otherTypes.length === 0) {
    return 'Paste a list of devices, or drop files.';
  }
  const some = (count: number, one: string) => (count > 0 ? [counted(count, one)] : []);
  const kinds = (['pair', 'cluster'] as const).flatMap((each) =>
    some(units.filter(({ kind }) => kind === each).length, each),
  );
  const others = otherTypes.reduce((sum, { count }) => sum + count, 0);
  const parts = [
    `${counted(devices.length, 'device')} in ${counted(units.length, 'unit')}`,
    ...(kinds.length > 0 ? [`${kinds.join(' and ')} among them`] : []),
    ...some(others, 'row').map((rows) => `${rows} of other device types`),
    ...some(notRead.length, 'row').map((rows) => `${rows} not read`),
  ];
  return `${parts.join('; ')}.`;
}

const nothingRead = {
  ...{ devices: [], units: [], questions: [], sources: [], notRead: [], otherTypes: [] },
  ...{ unknownColumns: [], columnQuestions: [] },
};

/** What no list tells. */
export const emptyInventory: Inventory = { ...nothingRead, summary: summaryOf(nothingRead) };

function countBySource(rows: readonly { origin: Origin }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { origin } of rows) counts.set(origin.source, (counts.get(origin.source) ?? 0) + 1);
  return counts;
}

function* inventoryOf(
  findings: Findings,
  devices: InventoryDevice[],
  sources: readonly InventorySource[],
  sense: TextSense,
): Generator<undefined, Inventory> {
  const units = yield* groupUnits(devices, sense);
  const notesOn = (name: string) => {
    const notes = findings.notes.flatMap(({ source, message }) =>
      source === name ? [message] : [],
    );
    const isAnything = notes.length > 0 || notRead?.has(name) || findings.formats.has(name);
    return isAnything ? notes : ['There is no device in this list.'];
  };
  const [rows, notRead] = [findings.rows, findings.notRead].map(countBySource);
  const inventory = {
    devices,
    units,
    questions: yield* askOfUnits(units, sense),
    sources: sources.map(({ name }) => ({
      name,
      formats: [...(findings.formats.get(name) ?? [])],
      rows: rows?.get(name) ?? 0,
      notRead: notRead?.get(name) ?? 0,
      notes: notesOn(name),
    })),
    notRead: findings.notRead,
    otherTypes: [...findings.otherTypes]
      .map(([type, count]) => ({ type, count }))
      .sort((one, other) => other.count - one.count),
    unknownColumns: [...findings.unknownColumns].map(([column, source]) => ({ column, source })),
    columnQuestions: findings.columnQuestions,
  };
  return { ...inventory, summary: summaryOf(inventory) };
}

/** Answers where the next JSON of a text begins, or where the text ends: under typed lines may stand a list. */
function* jsonStart(text: string, place: number): Generator<undefined, number> {
  const start = place === 0 ? text.slice(0, 10_000) : '';
  // A heading in brackets begins a list of hosts, not JSON.
  const isHosts = /^\s*\[[\w.:-]+\]\s*$/m.test(start.slice(0, 200));
  if (/^\s*[[{]/.test(start) && !isHosts) return 0;
  const found = yield* placeOf(text, /^[^\S\r\n]*(?:\[\s{0,200}\{|\{\s{0,200}")/gm, place);
  return found < 0 ? text.length : found;
}

/** More rows than these are no fleet, and more than a page can hold. */
const mostRows = 200_000;

/** Answers what reads JSON, at once or once it is loaded. */
export type JsonReader = () => typeof fromJson | Promise<typeof fromJson>;

/** A step of reading: nothing, or what has to be waited for before the next one. */
export type ReadingStep = Promise<unknown> | undefined;

/** Reads one list into the findings: JSON, and what stands before it, between and behind. */
function* readSource(
  { name, text }: InventorySource,
  findings: Findings,
  takeRow: (row: TableRow) => void,
  sense: TextSense,
  jsonReader: JsonReader,
): Generator<ReadingStep, undefined> {
  let place = 0;
  let line = 1;
  while (place < text.length) {
    const json = yield* jsonStart(text, place);
    const part = text.slice(place, json === place ? undefined : json);
    const shared = { source: name, line, findings, takeRow, sense };
    let length = part.length;
    if (json === place) {
      let reader = jsonReader();
      if (reader instanceof Promise) yield reader.then((loaded) => (reader = loaded));
      const read = reader as typeof fromJson;
      length = yield* read(part, name, findings, takeRow, line);
    } else yield* fromText({ ...shared, text: part });
    if (place + length < text.length) line += yield* lineEnds(text, place, place + length);
    place += length;
  }
}

/**
 * Reads lists as `readInventory` does, row by row, so that the caller decides how long it reads at a
 * time. The inventory is what the last step returns. `earlier` are the devices of the reading before: the
 * keys of those that are found again stay, also where a list that came since names them better. A step
 * may answer a promise, which has to be kept before the next one: many readers have no JSON.
 */
export function* readInventoryInSteps(
  sources: readonly InventorySource[],
  jsonReader: JsonReader,
  chosen: ChosenColumns = {},
  before: readonly InventoryDevice[] = [],
  earlier: readonly InventoryDevice[] = [],
): Generator<ReadingStep, Inventory> {
  const sense = textSense();
  const findings: Findings = {
    rows: [],
    relations: [],
    chassis: [],
    notRead: [],
    otherTypes: new Map(),
    unknownColumns: new Map(),
    columnQuestions: [],
    notes: [],
    formats: new Map(),
  };
  const lists = named(sources);
  for (const { name, text } of lists) {
    const isEmpty = (yield* placeOf(text, /\S/g, 0)) < 0;
    const body = withoutHeads(text);
    const refused = isEmpty || /\S/.test(body) ? refusedText(body) : null;
    if (refused !== null) {
      findings.notes.push({ source: name, message: refused });
      findings.notRead.push({ origin: { source: name, line: 0 }, reason: refused, text: '' });
      continue;
    }
    const start = findings.rows.length;
    const takeRow = tableTaker(name, chosen, findings, sense);
    const steps = readSource({ name, text }, findings, takeRow, sense, jsonReader);
    for (let step = steps.next(); !step.done; step = steps.next()) {
      yield step.value;
      if (findings.rows.length + findings.notRead.length <= mostRows) continue;
      const last = [findings.rows.at(-1), findings.notRead.at(-1)];
      const line = Math.max(
        ...last.map((row) => (row?.origin.source === name ? row.origin.line : 0)),
      );
      const message = `These lists have more than 200,000 rows, more than any fleet: reading ended near line ${line} of ${name}. What comes after it is not read.`;
      findings.notes.push({ source: name, message });
      break;
    }
    dropStatuses(findings.rows, start);
    for (const row of findings.rows.splice(start)) {
      const type = otherDevice(row.values);
      if (type === null) findings.rows.push(row);
      else countOther(findings, type);
      yield;
    }
  }
  const devices = yield* joinDevices(findings, sense, before, earlier);
  return yield* inventoryOf(findings, devices, lists, sense);
}
