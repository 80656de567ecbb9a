import { type Findings, noteFormat } from './inventory.ts';
import { rowOf } from './rowOf.ts';
import { maskSecrets } from './maskSecrets.ts';
import { plainLine } from './plainLine.ts';
import { separatedRows } from './separatedRows.ts';
import { hasShowVersion, showVersion } from './showVersion.ts';
import { type TableRow, countColumns } from './table.ts';
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

const isRuler = (cells: readonly string[]) => cells.every((cell) => /^[-:=+\s]*$/.test(cell));

/** Answers the end of the line that begins at a place. */
function endOfLine(text: string, place: number): number {
  const end = text.slice(place, place + 100_000).search(/\r\n|\n|\r/);
  return end < 0 ? Math.min(text.length, place + 100_000) : place + end;
}

interface Part {
  text: string;
  source: string;
  /** Line on which the text begins. */
  line: number;
}

function takeLine(
  line: string,
  at: number,
  part: Part,
  findings: Findings,
  sense: TextSense,
): void {
  const origin = { source: part.source, line: at };
  const read = plainLine(line, sense);
  if (typeof read !== 'string') {
    noteFormat(findings, part.source, 'lines');
    findings.rows.push(rowOf(origin, read));
    return;
  }
  findings.notRead.push({ origin, reason: read, text: maskSecrets(line) });
}

/** Reads rows under a head until another head comes; answers where that stands. */
function* takeTable(
  part: Part,
  start: number,
  head: Head,
  findings: Findings,
  takeRow: (row: TableRow) => void,
  sense: TextSense,
): Generator<undefined, { place: number; line: number }> {
  const { source } = part;
  noteFormat(findings, source, 'table');
  const body = part.text.slice(start);
  const firstLine = part.line;
  const { headers, separator } = head;
  let isFirst = true;
  for (const { cells: read, line, start: place, isUnclosed } of separatedRows(
    body,
    separator || noSeparator,
  )) {
    yield;
    const cells = separator === '' ? (read[0] ?? '').trim().split(gaps) : read;
    const at = firstLine + line - 1;
    const origin = { source, line: at };
    if (isFirst) {
      isFirst = false;
      continue;
    }
    if (isRuler(cells)) continue;
    const raw = () => cells.join(separator || '  ');
    const mayBeHead = !cells.some(hasVersion);
    if (mayBeHead && (cells.length === 1 || countColumns(cells) > 1) && headIn(raw())) {
      return { place: start + place, line: at };
    }
    if (isUnclosed) {
      const reason =
        'A quotation mark in this row is opened and never closed. The row is read without it.';
      findings.notRead.push({ origin, reason, text: maskSecrets(raw()) });
    }
    if (cells.length === 1 && headers.length > 1) {
      takeLine(raw(), at, part, findings, sense);
      continue;
    }
    takeRow({ origin, headers, cells });
  }
  return { place: part.text.length, line: firstLine };
}

/** A name, a model and a version, and no more: no device prints such a line. */
const typedLine = /^[^\s,;|]+[\s,;|]+([^\s,;|]+)[\s,;|]+v?\d+\.\d+(?:\.\d+){0,2}(?:-\d+)?$/i;

/**
 * Reads text that is no JSON: `show version` of one or many devices, tables under a line of headings
 * with commas, semicolons, tabs or strokes between the cells, and plain lines.
 */
export function* fromText(
  part: Part,
  findings: Findings,
  takeRow: (row: TableRow) => void,
  sense: TextSense,
): Generator<undefined, undefined> {
  const { text, source } = part;
  if (hasShowVersion(text)) {
    noteFormat(findings, source, 'show-version');
    yield* showVersion(text, { source, line: part.line }, findings, {}, (line, at) => {
      const model = typedLine.exec(line)?.[1];
      const isTyped = model !== undefined && sense.platform(model).ok;
      if (isTyped) takeLine(line, at, part, findings, sense);
      return isTyped;
    });
    return;
  }
  let place = 0;
  let { line } = part;
  while (place < text.length) {
    const end = endOfLine(text, place);
    const raw = text.slice(place, end);
    yield;
    if (raw.trim() !== '' && !/^sep=.$/i.test(raw.trim())) {
      const head = raw.length < 20_000 ? headIn(raw) : null;
      if (head) {
        const next = yield* takeTable({ ...part, line }, place, head, findings, takeRow, sense);
        ({ place, line } = next);
        continue;
      }
      takeLine(raw, line, part, findings, sense);
    }
    place = end + (text.startsWith('\r\n', end) ? 2 : 1);
    line++;
  }
}
