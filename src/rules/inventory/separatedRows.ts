import { endOfLine } from './textPieces.ts';

/** One record of a separated text. */
interface SeparatedRow {
  cells: string[];
  /** Line on which it begins, from 1. */
  line: number;
  /** Where it begins in the text. */
  start: number;
  /** What is wrong with it: a quote that was opened and never closed, or no end where a row has one. */
  fault: 'unclosed' | 'too-long' | null;
}

/** A quoted cell longer than this was never closed. */
const longestCell = 20_000;
const longestRow = 100_000;

/**
 * Reads text with separated cells by RFC 4180, in any line end: a cell in quotes may hold separators,
 * line ends and doubled quotes. Where a quote is never closed, the line is split as if it were no quote,
 * so that one bad cell does not swallow the list. Answers nothing now and then while it looks
 * for the end of a row that is too long.
 *
 * Of our own, because a row has to know its line, a bad quote must cost one row alone, and a caller
 * must be able to stop after each row; the libraries for this answer the whole, in 6 kB and more.
 */
export function* separatedRows(
  text: string,
  separator: string,
): Generator<SeparatedRow | undefined, undefined> {
  let place = 0;
  let line = 1;
  while (place < text.length) {
    const start = place;
    const last = start + longestRow;
    const row: SeparatedRow = { cells: [], line, start, fault: null };
    for (;;) {
      const isQuoted = text[place] === '"' && row.fault === null;
      const cell = isQuoted ? quotedCell(text, place) : null;
      const end = cell?.end ?? place;
      const next = endOfCell(text, end, separator, last);
      // A quote that closes before more of a cell opens the cell of a later row: all between would be lost.
      if (isQuoted && (cell === null || text.slice(end, next).trim() !== '')) {
        row.fault = 'unclosed';
        row.cells = [];
        place = start;
        continue;
      }
      row.cells.push((cell?.value ?? text.slice(place, next)).trim());
      place = next;
      if (place > last) {
        row.fault = 'too-long';
        row.cells = [text.slice(start, start + 200)];
        place = yield* endOfLine(text, place);
      }
      if (text[place] !== separator || row.fault === 'too-long') break;
      place++;
    }
    if (text[place] === '\r' && text[place + 1] === '\n') place++;
    place++;
    line += (text.slice(start, Math.min(place, last)).match(/\r\n|\n|\r/g) ?? []).length;
    if (place > last) line++;
    yield row;
  }
}

function endOfCell(text: string, start: number, separator: string, last: number): number {
  let end = start;
  while (end < text.length && end <= last) {
    const character = text[end];
    if (character === separator || character === '\n' || character === '\r') break;
    end++;
  }
  return end;
}

function quotedCell(text: string, start: number): { value: string; end: number } | null {
  const part = text.slice(start, start + longestCell);
  for (let end = part.indexOf('"', 1); end >= 0; end = part.indexOf('"', end + 1)) {
    if (part[end + 1] !== '"') {
      return { value: part.slice(1, end).replaceAll('""', '"'), end: start + end + 1 };
    }
    end++;
  }
  return null;
}
