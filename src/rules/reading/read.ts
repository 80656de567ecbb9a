import { type Reason, type RuleId, reason } from '../reason.ts';

/** Answers how to show typed text inside a message: in quotation marks, cut to 40 characters. */
export function quote(text: string): string {
  // By code points, so that no character is cut in half.
  const characters = [...text.trimStart().slice(0, 200).replace(/\s+/g, ' ').trimEnd()];
  const shown = characters.length > 40 ? [...characters.slice(0, 39), '…'] : characters;
  return `“${shown.join('')}”`;
}

/**
 * A text that was read: its value, or why it has none. `empty`: nothing was given. `unreadable`: it is
 * nothing of the kind. `not-covered`: it is of the kind, and Cisco's chapter says nothing of it.
 */
export type Read<Value> = { ok: true; value: Value; reasons: Reason[] } | NotRead;

/** Why a text has no value, and what would do. */
export interface NotRead {
  ok: false;
  why: 'empty' | 'unreadable' | 'not-covered';
  /** A sentence: what was typed, why it can't be used, and what would do. */
  message: string;
  /** Texts that may be what was meant, to take with one click. */
  instead: readonly string[];
  /** The sentence as a reason, with the rule that says what would do. */
  reasons: Reason[];
}

/** An input that was given and can't be used. It stands here and in no other part of an answer. */
export interface Invalid<Input extends string = string> extends Pick<
  NotRead,
  'message' | 'instead'
> {
  input: Input;
  why: 'unreadable' | 'not-covered';
  /** Rule that says what would do. */
  rule: RuleId;
}

/** Answers a text that was read. */
export function taken<Value>(value: Value, reasons: Reason[] = []): Read<Value> {
  return { ok: true, value, reasons };
}

/** Answers a text that can't be used. */
export function notRead(
  why: NotRead['why'],
  rule: RuleId,
  message: string,
  instead: readonly string[] = [],
): NotRead {
  return { ok: false, why, message, instead, reasons: [reason(rule, 'missing', message)] };
}

/** Answers the text of an input; what a caller leaves out is an empty one. */
export function textOf(input: unknown): string {
  return typeof input === 'string' ? input.trim() : '';
}

/** Answers numbers as a version has them: `7,6` as hands slip, and `7.4.x` for any release of a train. */
export function dotted(text: string): string {
  return text.replace(/(\d),(?=\d)/g, '$1.').replace(/^(v?\d+\.\d+)\.x$/i, '$1');
}

/** Answers the value of a text that was read, or `null`. */
export function valueOf<Value>(read: Read<Value>): Value | null {
  return read.ok ? read.value : null;
}

/** Answers the value of a text that the facts hold. Throws where they are wrong, so that no build comes of it. */
export function known<Value>(read: Read<Value>): Value {
  if (read.ok) return read.value;
  throw new Error(`The facts hold a text that can't be read. ${read.message}`);
}

/** Answers which of several inputs were not given. */
export function missingOf<Input extends string>(inputs: Partial<Record<Input, Read<unknown>>>) {
  return entriesOf(inputs).flatMap(([input, read]) =>
    !read.ok && read.why === 'empty' ? [input] : [],
  );
}

/** Answers which of several inputs were given and can't be used. */
export function invalidOf<Input extends string>(inputs: Partial<Record<Input, Read<unknown>>>) {
  return entriesOf(inputs).flatMap(([input, read]): Invalid<Input>[] => {
    if (read.ok || read.why === 'empty') return [];
    const { why, message, instead, reasons } = read;
    return [{ input, why, message, instead, rule: reasons[0]?.rule ?? 'scope-of-the-guide' }];
  });
}

function entriesOf<Input extends string>(inputs: Partial<Record<Input, Read<unknown>>>) {
  return Object.entries(inputs) as [Input, Read<unknown>][];
}
