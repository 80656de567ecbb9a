/** One record of a separated text. */
interface SeparatedRow {
  cells: string[];
  /** Line on which it begins, from 1. */
  line: number;
  /** Where it begins in the text. */
  start: number;
  /** What is wrong with it: a quote that was opened and never closed. */
  isUnclosed: boolean;
}

/** A quoted cell longer than this was never closed. */
const longestCell = 20_000;

/**
 * Reads text with separated cells by RFC 4180, in any line end: a cell in quotes may hold separators,
 * line ends and doubled quotes. Where a quote is never closed, the line is split as if it were no quote,
 * so that one bad cell does not swallow the list.
 *
 * Of our own, because a row has to know its line, a bad quote must cost one row alone, and a caller
 * must be able to stop after each row; the libraries for this answer the whole, in 6 kB and more.
 */
export function* separatedRows(text: string, separator: string): Generator<SeparatedRow> {
  let place = 0;
  let line = 1;
  while (place < text.length) {
    const start = place;
    const row: SeparatedRow = { cells: [], line, start, isUnclosed: false };
    for (;;) {
      const cell = text[place] === '"' && !row.isUnclosed ? quotedCell(text, place) : null;
      if (text[place] === '"' && cell === null && !row.isUnclosed) {
        row.isUnclosed = true;
        row.cells = [];
        place = start;
        continue;
      }
      const { value, end } = cell ?? plainCell(text, place, separator);
      row.cells.push(value.trim());
      place = end;
      // What follows a closing quote belongs to the cell for nobody.
      while (place < text.length && text[place] !== separator && !isLineEnd(text[place])) place++;
      if (text[place] !== separator) break;
      place++;
    }
    if (text[place] === '\r' && text[place + 1] === '\n') place++;
    place++;
    line += (text.slice(start, place).match(/\r\n|\n|\r/g) ?? []).length;
    yield row;
  }
}

const isLineEnd = (character: string | undefined) => character === '\n' || character === '\r';

function quotedCell(text: string, start: number): { value: string; end: number } | null {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    if (end - start > longestCell) return null;
    if (text[end + 1] !== '"') {
      return { value: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
    }
    end++;
  }
  return null;
}

function plainCell(text: string, start: number, separator: string): { value: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== separator && !isLineEnd(text[end])) end++;
  return { value: text.slice(start, end), end };
}
