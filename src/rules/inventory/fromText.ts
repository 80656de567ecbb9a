import { httpLines } from './httpLines.ts';
import { type Findings, noteFormat, noteOnce } from './inventory.ts';
import { rowOf } from './rowOf.ts';
import { maskSecrets } from './maskSecrets.ts';
import { plainLine } from './plainLine.ts';
import { separatedRows } from './separatedRows.ts';
import { beginsOutput, hasShowVersion, outputReader } from './showVersion.ts';
import { type TableRow, countColumns, fieldOf } from './table.ts';
import { lineFrom, tooLongLine } from './textPieces.ts';
import type { TextSense } from '../reading/textSense.ts';

/** A line of headings, and how its cells are told apart. */
interface Head {
  separator: string;
  headers: string[];
}

const separators = ['\t', ';', ',', '|'];
/** Stands in no table, so that a line is one cell. */
const noSeparator = '\u0001';
/** Columns of a table that was pasted from a terminal stand two spaces apart. */
const gaps = / {2,}/;

/** What a device runs is no heading, and most lines have it. */
const hasVersion = (text: string) => /\d\.\d/.test(text);

/** Answers the headings in a line, or `null`: at least two columns of an inventory. */
function headIn(line: string): Head | null {
  if (hasVersion(line) || !/[\t;,|]| {2}/.test(line)) return null;
  const heads = separators.map((separator) => {
    const [row] = separatedRows(line, separator);
    return { separator, headers: row?.cells ?? [] };
  });
  heads.push({ separator: '', headers: line.trim().split(gaps) });
  const [best] = heads
    .map((head) => ({ head, count: countColumns(head.headers) }))
    .sort((one, other) => other.count - one.count);
  return best && best.count >= 2 ? best.head : null;
}

interface PlacedCell {
  text: string;
  start: number;
  end: number;
}

const placedCells = (line: string): PlacedCell[] =>
  [...line.matchAll(/[^ ]+(?: [^ ]+)*/g)].map(({ 0: text, index }) => ({
    ...{ text, start: index, end: index + text.length },
  }));

/** The cells of a line from a terminal; where some are empty, each under the heading that it stands below. */
function cellsUnder(heads: readonly PlacedCell[], line: string): string[] {
  const cells = placedCells(line);
  if (cells.length === 1 || cells.length >= heads.length) return cells.map(({ text }) => text);
  const found = heads.map(() => '');
  for (const { text, start, end } of cells) {
    const away = heads.map((head) =>
      Math.min(Math.abs(head.start - start), Math.abs(head.end - end)),
    );
    const place = away.indexOf(Math.min(...away));
    found[place] = `${found[place]} ${text}`.trim();
  }
  return found;
}

const isRuler = (cells: readonly string[]) => cells.every((cell) => /^[-:=+\s]*$/.test(cell));

interface Part {
  text: string;
  source: string;
  /** Line on which the text begins. */
  line: number;
  findings: Findings;
  takeRow: (row: TableRow) => void;
  sense: TextSense;
}

/** Takes a line over as a row, or tells why it is none. */
function takeLine(
  line: string,
  at: number,
  { source, findings, sense }: Part,
  read = plainLine(line, sense),
): void {
  const origin = { source, line: at };
  if (typeof read !== 'string') {
    noteFormat(findings, source, 'lines');
    findings.rows.push(rowOf(origin, read));
    return;
  }
  findings.notRead.push({ origin, reason: read, text: maskSecrets(line) });
}

/** Reads rows under a head until another head comes, or a line that `isOther`; answers where that stands. */
function* takeTable(
  part: Part,
  start: number,
  firstLine: number,
  head: Head,
  isOther: (raw: string) => boolean,
): Generator<undefined, { place: number; line: number }> {
  const { source, findings, takeRow } = part;
  noteFormat(findings, source, 'table');
  const body = part.text.slice(start);
  const { headers, separator } = head;
  let heads: PlacedCell[] | null = null;
  for (const row of separatedRows(body, separator || noSeparator)) {
    yield;
    if (!row) continue;
    // As it stands: where the cells begin tells which are empty.
    const [line = ''] = /^[^\r\n]*/.exec(body.slice(row.start, row.start + 2_000)) ?? [];
    if (heads === null) {
      heads = placedCells(line);
      continue;
    }
    const cells = separator === '' ? cellsUnder(heads, line) : row.cells;
    const at = firstLine + row.line - 1;
    const origin = { source, line: at };
    if (isRuler(cells)) continue;
    const raw = () => cells.join(separator || '  ');
    const mayBeHead = !cells.some(hasVersion);
    const isHead = mayBeHead && (cells.length === 1 || countColumns(cells) > 1) && headIn(raw());
    if (isHead || isOther(raw())) return { place: start + row.start, line: at };
    if (row.fault === 'too-long') {
      findings.notRead.push({ origin, reason: tooLongLine, text: '' });
      continue;
    }
    if (row.fault === 'unclosed') {
      const reason =
        'A quotation mark in this row is opened and never closed. The row is read without it.';
      findings.notRead.push({ origin, reason, text: maskSecrets(raw()) });
    }
    if (cells.length === 1 && headers.length > 1) takeLine(raw(), at, part);
    else takeRow({ origin, headers, cells });
  }
  return { place: part.text.length, line: firstLine };
}

/** A name, a model and a version, and what a person adds to them: no device prints such a line. */
const typedLine =
  /^(?!cisco\b)[^\s,;|]+[\s,;|]+([^:]{2,60}?)[\s,;|]+v?\d+\.\d+(?:\.\d+){0,2}(?:-\d+|\s*\(build\s+\d+\))?(?:[\s,;|]+[\w.()-]+){0,4}$/i;
/** Stands in every heading for names, and in few lines that a device prints. */
const mayName = /name|host|device|firewall/i;

const unclear =
  'This stands in the output of devices. If it is a device of its own, paste it by itself.';

/** Takes a line in the output of devices that a person put there; answers whether it is one. */
function takeTyped(line: string, at: number, part: Part): boolean {
  const { source, findings, sense } = part;
  if (line.length > 200 || !hasVersion(line)) return false;
  const [, between] = typedLine.exec(line) ?? [];
  if (between === undefined) return false;
  const read = plainLine(line, sense);
  if (typeof read === 'string' || read.version === undefined) return false;
  if (!sense.platform(read.model ?? '').ok) return false;
  if (sense.platform(between.trim()).ok) takeLine(line, at, part, read);
  else
    findings.notRead.push({
      origin: { source, line: at },
      reason: unclear,
      text: maskSecrets(line),
    });
  return true;
}

/** Answers the headings in a line among the output of devices, which print tables, too. */
function headInOutput(raw: string): Head | null {
  const head = mayName.test(raw) ? headIn(raw) : null;
  const fields = head?.headers.map(fieldOf) ?? [];
  const isList = fields.includes('name') && fields.includes('model') && fields.includes('version');
  return isList ? head : null;
}

/**
 * Reads text that is no JSON: `show version` of one or many devices, tables under a line of headings
 * with commas, semicolons, tabs or strokes between the cells, and plain lines.
 */
export function* fromText(part: Part): Generator<undefined, undefined> {
  const { text, source, findings } = part;
  const output = (yield* hasShowVersion(text))
    ? outputReader({ source, line: part.line }, findings)
    : null;
  const isOutput = (raw: string) => output !== null && beginsOutput(raw);
  if (output) noteFormat(findings, source, 'show-version');
  // What a device prints and nobody asked for is no row that was not read.
  let isInOutput = output !== null;
  const httpSentence = httpLines();
  let place = 0;
  let { line } = part;
  while (place < text.length) {
    const { raw, next, isTooLong } = yield* lineFrom(text, place);
    yield;
    isInOutput ||= isOutput(raw);
    const mayBeHead = raw.length < 20_000 && (!isInOutput || raw.length < 400);
    const head = mayBeHead ? (isInOutput ? headInOutput(raw) : headIn(raw)) : null;
    const http = httpSentence(raw);
    if (http !== null) noteOnce(findings, source, http);
    else if (head) {
      isInOutput = false;
      ({ place, line } = yield* takeTable(part, place, line, head, isOutput));
      continue;
    } else if (isInOutput) {
      if (!takeTyped(raw.trim(), line, part)) output?.take(raw, line);
    } else if (isTooLong) {
      findings.notRead.push({ origin: { source, line }, reason: tooLongLine, text: '' });
    } else if (/\S/.test(raw) && !/^\s*sep=.\s*$/i.test(raw)) takeLine(raw, line, part);
    place = next;
    line++;
  }
  output?.end();
}
