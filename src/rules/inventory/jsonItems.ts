import { lineEnds } from './textPieces.ts';

/** A value inside a JSON text: not parsed, where it stands, and under which key of the whole. */
export interface JsonPiece {
  /** Key of the outermost object; empty for an item of an outermost list or a whole record. */
  key: string;
  /** Text of the value; empty where the whole of it is not there, or it is no record. */
  text: string;
  /** Line on which the value begins, from 1. */
  line: number;
  /** `cut-off`: the text ends before the value does. `too-deep`: nested as no record is. */
  why: 'whole' | 'cut-off' | 'too-deep';
}

/** Lists of records in what managers answer, by the key that they stand under. */
const listKeys = ['items', 'device_responses', 'results', 'devices', 'data'];
/** Deeper than any record of a manager. */
const deepest = 40;
/** So many characters are looked at in one step. */
const piece = 200_000;

/** Where a reading stands in a text. `isCut` once the text has ended too early. */
interface Cursor {
  text: string;
  place: number;
  isCut: boolean;
  /** A line that begins before the cursor, and where. */
  line: number;
  counted: number;
}

const isBlank = (code: number) => code <= 32 || code === 0xa0 || code === 0xfeff;
const [quote, backslash, comma] = ['"', '\\', ','].map((each) => each.charCodeAt(0));
const opening = ['{', '['].map((each) => each.charCodeAt(0));
const closing = ['}', ']'].map((each) => each.charCodeAt(0));

/** Answers where a value ends and how deep it goes; -1 where the text ends first. */
function* endOfValue(
  text: string,
  start: number,
): Generator<undefined, { end: number; depth: number }> {
  const isPlain = !/["{[]/.test(text[start] ?? '');
  let depth = 0;
  let most = 0;
  let isText = false;
  for (let place = start, left = piece; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (isText && code === backslash) place++;
    else if (isText) isText = code !== quote;
    else if (isPlain) {
      if (isBlank(code) || code === comma || closing.includes(code)) return { end: place, depth };
    } else if (code === quote) isText = true;
    else if (opening.includes(code)) most = Math.max(most, ++depth);
    else if (closing.includes(code)) depth--;
    if (depth === 0 && !isText && !isPlain) return { end: place + 1, depth: most };
    if (--left > 0) continue;
    left = piece;
    yield;
  }
  return { end: isPlain ? text.length : -1, depth: most };
}

function* skipBlank(cursor: Cursor, withComma = false): Generator<undefined, undefined> {
  const { text } = cursor;
  for (let left = piece; cursor.place < text.length; cursor.place++) {
    const code = text.charCodeAt(cursor.place);
    if (withComma && code === comma) withComma = false;
    else if (!isBlank(code)) return;
    if (--left > 0) continue;
    left = piece;
    yield;
  }
}

/** Takes the value at the cursor. */
function* take(cursor: Cursor, key: string): Generator<undefined, JsonPiece> {
  const { text, place } = cursor;
  cursor.line += yield* lineEnds(text, cursor.counted, place);
  cursor.counted = place;
  const { line } = cursor;
  const { end, depth } = yield* endOfValue(text, place);
  // A value that has no length is none, and nothing that follows can be trusted to be.
  cursor.isCut = end <= place;
  if (cursor.isCut) return { key, text: '', line, why: 'cut-off' };
  cursor.place = end;
  if (depth > deepest) return { key, text: '', line, why: 'too-deep' };
  return { key, text: text.slice(place, end), line, why: 'whole' };
}

/** Takes the key at the cursor, up to its value. */
function* takeKey(cursor: Cursor): Generator<undefined, string> {
  const { text, place } = cursor;
  const { end } = yield* endOfValue(text, place);
  cursor.place = Math.max(end, place);
  yield* skipBlank(cursor);
  cursor.isCut = end < 0 || text[cursor.place] !== ':';
  cursor.place++;
  yield* skipBlank(cursor);
  return text.slice(place + 1, end - 1);
}

function* takeList(cursor: Cursor, key: string): Generator<JsonPiece | undefined, undefined> {
  cursor.place++;
  yield* skipBlank(cursor);
  while (cursor.place < cursor.text.length && cursor.text[cursor.place] !== ']') {
    yield yield* take(cursor, key);
    if (cursor.isCut) return;
    yield* skipBlank(cursor, true);
  }
  cursor.isCut = cursor.place >= cursor.text.length;
  cursor.place++;
}

/** Whether an object holds a list of records; it is looked at no further than to that list. */
function* holdsList(cursor: Cursor): Generator<undefined, boolean> {
  const ahead = { ...cursor, place: cursor.place + 1 };
  yield* skipBlank(ahead);
  while (ahead.text[ahead.place] === '"') {
    const key = yield* takeKey(ahead);
    if (ahead.isCut) return false;
    const opens = ahead.text[ahead.place];
    if ((listKeys.includes(key) && opens === '[') || key === '_meta') return true;
    const { end } = yield* endOfValue(ahead.text, ahead.place);
    if (end <= ahead.place) return false;
    ahead.place = end;
    yield* skipBlank(ahead, true);
  }
  return false;
}

function* takeMembers(cursor: Cursor): Generator<JsonPiece | undefined, undefined> {
  cursor.place++;
  yield* skipBlank(cursor);
  while (cursor.text[cursor.place] === '"') {
    const key = yield* takeKey(cursor);
    if (cursor.isCut) return;
    if (cursor.text[cursor.place] === '[') yield* takeList(cursor, key);
    else yield yield* take(cursor, key);
    if (cursor.isCut) return;
    yield* skipBlank(cursor, true);
  }
  cursor.isCut = cursor.text[cursor.place] !== '}';
  cursor.place++;
}

/**
 * Walks a JSON text, or several one after the other, without parsing it whole: the items of its lists
 * and the other values of its outermost object. So a text that was cut off gives all that came before
 * the cut, each item knows its line, and a caller can stop between two items, or where nothing is
 * answered inside of one.
 *
 * Returns where the JSON ends, and whether it was cut off.
 */
export function* jsonItems(
  text: string,
): Generator<JsonPiece | undefined, { end: number; isCut: boolean }> {
  const cursor: Cursor = { text, place: 0, isCut: false, line: 1, counted: 0 };
  yield* skipBlank(cursor);
  while (!cursor.isCut && /[[{]/.test(text[cursor.place] ?? '')) {
    if (text[cursor.place] === '[') yield* takeList(cursor, '');
    else if (yield* holdsList(cursor)) yield* takeMembers(cursor);
    else yield yield* take(cursor, '');
    if (!cursor.isCut) yield* skipBlank(cursor, true);
  }
  const end = cursor.isCut ? text.length : Math.min(cursor.place, text.length);
  return { end, isCut: cursor.isCut };
}
