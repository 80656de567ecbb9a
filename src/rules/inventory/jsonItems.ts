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
const structural = /["{}[\]]/g;
const plainValue = /[^\s,\]}]*/y;
const blank = /\s*/y;

/** Where a reading stands in a text. `isCut` once the text has ended too early. */
interface Cursor {
  text: string;
  place: number;
  isCut: boolean;
  lineAt: (place: number) => number;
}

/** Answers where a string ends, after its closing quote; -1 where the text ends first. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
  return -1;
}

/** Answers where a value ends and how deep it goes; -1 where the text ends first. */
function endOfValue(text: string, start: number): { end: number; depth: number } {
  const first = text[start];
  if (first === '"') return { end: endOfString(text, start), depth: 0 };
  if (first !== '{' && first !== '[') {
    plainValue.lastIndex = start;
    return { end: start + (plainValue.exec(text)?.[0].length ?? 0), depth: 0 };
  }
  let depth = 0;
  let most = 0;
  structural.lastIndex = start;
  for (let found = structural.exec(text); found; found = structural.exec(text)) {
    if (found[0] === '"') {
      const end = endOfString(text, found.index);
      if (end < 0) break;
      structural.lastIndex = end;
    } else if (found[0] === '{' || found[0] === '[') most = Math.max(most, ++depth);
    else if (--depth === 0) return { end: found.index + 1, depth: most };
  }
  return { end: -1, depth: most };
}

function skipBlank(cursor: Cursor, comma = false): void {
  blank.lastIndex = cursor.place;
  blank.exec(cursor.text);
  cursor.place = blank.lastIndex;
  if (!comma || cursor.text[cursor.place] !== ',') return;
  cursor.place++;
  skipBlank(cursor);
}

/** Counts lines on the way, as each piece is asked for its own. */
function lineCounter(text: string): (place: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (place) => {
    for (; next >= 0 && next < place; next = text.indexOf('\n', next + 1)) line++;
    return line;
  };
}

/** Takes the value at the cursor. */
function take(cursor: Cursor, key: string): JsonPiece {
  const { text, place } = cursor;
  const line = cursor.lineAt(place);
  const { end, depth } = endOfValue(text, place);
  // A value that has no length is none, and nothing that follows can be trusted to be.
  cursor.isCut = end <= place;
  if (cursor.isCut) return { key, text: '', line, why: 'cut-off' };
  cursor.place = end;
  if (depth > deepest) return { key, text: '', line, why: 'too-deep' };
  return { key, text: text.slice(place, end), line, why: 'whole' };
}

/** Takes the key at the cursor, up to its value. */
function takeKey(cursor: Cursor): string {
  const { text, place } = cursor;
  const end = text[place] === '"' ? endOfString(text, place) : -1;
  cursor.place = Math.max(end, place);
  skipBlank(cursor);
  cursor.isCut = end < 0 || text[cursor.place] !== ':';
  cursor.place++;
  skipBlank(cursor);
  return text.slice(place + 1, end - 1);
}

function* takeList(cursor: Cursor, key: string): Generator<JsonPiece, undefined> {
  cursor.place++;
  skipBlank(cursor);
  while (cursor.place < cursor.text.length && cursor.text[cursor.place] !== ']') {
    yield take(cursor, key);
    if (cursor.isCut) return;
    skipBlank(cursor, true);
  }
  cursor.isCut = cursor.place >= cursor.text.length;
  cursor.place++;
}

/** Whether an object holds a list of records; it is looked at no further than to that list. */
function holdsList(cursor: Cursor): boolean {
  const ahead = { ...cursor, place: cursor.place + 1 };
  skipBlank(ahead);
  while (ahead.text[ahead.place] === '"') {
    const key = takeKey(ahead);
    if (ahead.isCut) return false;
    const opens = ahead.text[ahead.place];
    if ((listKeys.includes(key) && opens === '[') || key === '_meta') return true;
    const { end } = endOfValue(ahead.text, ahead.place);
    if (end <= ahead.place) return false;
    ahead.place = end;
    skipBlank(ahead, true);
  }
  return false;
}

function* takeMembers(cursor: Cursor): Generator<JsonPiece, undefined> {
  cursor.place++;
  skipBlank(cursor);
  while (cursor.text[cursor.place] === '"') {
    const key = takeKey(cursor);
    if (cursor.isCut) return;
    if (cursor.text[cursor.place] === '[') yield* takeList(cursor, key);
    else yield take(cursor, key);
    if (cursor.isCut) return;
    skipBlank(cursor, true);
  }
  cursor.isCut = cursor.text[cursor.place] !== '}';
  cursor.place++;
}

/**
 * Walks a JSON text, or several one after the other, without parsing it whole: the items of its lists
 * and the other values of its outermost object. So a text that was cut off gives all that came before
 * the cut, each item knows its line, and a caller can stop between two items.
 *
 * Returns where the JSON ends, and whether it was cut off.
 */
export function* jsonItems(text: string): Generator<JsonPiece, { end: number; isCut: boolean }> {
  const cursor: Cursor = { text, place: 0, isCut: false, lineAt: lineCounter(text) };
  skipBlank(cursor);
  while (!cursor.isCut && /[[{]/.test(text[cursor.place] ?? '')) {
    if (text[cursor.place] === '[') yield* takeList(cursor, '');
    else if (holdsList(cursor)) yield* takeMembers(cursor);
    else yield take(cursor, '');
    if (!cursor.isCut) skipBlank(cursor, true);
  }
  const end = cursor.isCut ? text.length : Math.min(cursor.place, text.length);
  return { end, isCut: cursor.isCut };
}
