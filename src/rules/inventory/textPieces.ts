/*
 * Lists of 50 MB, looked at a piece at a time: each function here is a generator that stops after each
 * piece, so that a page can do other things in between.
 */

const piece = 500_000;
/** What is looked for may go over the end of a piece by so much. */
const overlap = 500;
/** Longer lines are no rows of a list; what is behind this place in them is not looked at. */
const longestLine = 100_000;

/** Why a line that is too long gives no device. */
export const tooLongLine = 'This line is longer than any row of a list.';

/** A line without its end, at most as long as any row of a list, and where the next one begins. */
export interface TextLine {
  raw: string;
  next: number;
  isTooLong: boolean;
}

/** Answers where a line ends; the place of its line end, or that of the end of the text. */
export function* endOfLine(text: string, place: number): Generator<undefined, number> {
  for (let from = place; from < text.length; from += piece) {
    const end = text.slice(from, from + piece).search(/[\r\n]/);
    if (end >= 0) return from + end;
    yield;
  }
  return text.length;
}

/** Answers the line that begins at a place. */
export function* lineFrom(text: string, place: number): Generator<undefined, TextLine> {
  const end = yield* endOfLine(text, place);
  const isTooLong = end - place > longestLine;
  const raw = text.slice(place, isTooLong ? place + longestLine : end);
  return { raw, next: end + (text.startsWith('\r\n', end) ? 2 : 1), isTooLong };
}

/** Answers how many lines end between two places. */
export function* lineEnds(text: string, start: number, end: number): Generator<undefined, number> {
  let count = 0;
  for (let place = start, left = piece; place < end; place++) {
    const code = text.charCodeAt(place);
    if (code === 10 || (code === 13 && text.charCodeAt(place + 1) !== 10)) count++;
    if (--left > 0) continue;
    left = piece;
    yield;
  }
  return count;
}

/** Answers where a pattern, global and by lines, first fits from a place on; -1 where it does not. */
export function* placeOf(
  text: string,
  pattern: RegExp,
  start: number,
): Generator<undefined, number> {
  for (let from = start; from < text.length;) {
    const part = text.slice(from, from + piece + overlap);
    pattern.lastIndex = 0;
    let found = pattern.exec(part);
    // The beginning of a piece is not always that of a line.
    const isInside = from > 0 && !/[\r\n]/.test(text[from - 1] ?? '');
    if (found?.index === 0 && isInside) found = pattern.exec(part);
    if (found) return from + found.index;
    const last = Math.max(part.lastIndexOf('\n', piece - 1), part.lastIndexOf('\r', piece - 1));
    from += part.length > piece && last > 0 ? last + 1 : piece;
    yield;
  }
  return -1;
}
