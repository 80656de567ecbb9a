import { type UpgradeKind, upgradeKinds } from '../facts/deliveryWays.ts';
import {
  type Question,
  type QuestionFacts,
  type Questions,
  answerNames,
} from '../facts/questions.ts';
import {
  type Invalid,
  type Read,
  invalidOf,
  missingOf,
  notRead,
  quote,
  taken,
  textOf,
  valueOf,
} from './read.ts';
import type { RuleId } from '../reason.ts';
import { anyOf } from '../wording/inSentences.ts';

function readAmong<Kind extends string>(
  input: unknown,
  offered: readonly Kind[],
  rule: RuleId,
): Read<Kind> {
  const text = textOf(input);
  const kind = offered.find((each) => each === text);
  if (kind) return taken(kind);
  const choices = `Choose ${anyOf(offered)}.`;
  return text === '' || text === 'not-known'
    ? notRead('empty', rule, choices)
    : notRead('unreadable', rule, `${quote(text)} is not a kind of upgrade. ${choices}`, offered);
}

/** Reads a kind of upgrade as Table 5 tells them apart. */
export function readKind(input: unknown): Read<UpgradeKind> {
  return readAmong(input, upgradeKinds, 'table-5');
}

/** Whether a change is an upgrade to another version, or a hotfix on the version that runs. */
export type Change = 'upgrade' | 'hotfix';

/** Reads a change: `upgrade` or `hotfix`, or a kind of upgrade, which says more than is asked. */
export function readChange(input: unknown): Read<Change> {
  const kind = valueOf(readKind(input));
  if (kind) return taken(kind === 'hotfix' ? kind : 'upgrade');
  return readAmong(input, ['upgrade', 'hotfix'], 'hotfix');
}

/** What the reader says to questions: yes or no, or a text as links have it. */
export type GivenAnswers<Asked extends Questions> = Partial<Record<keyof Asked, boolean | string>>;

/** The answers to questions; `null` where one is not given, known or usable. */
export type Answers<Asked extends Questions> = Record<keyof Asked, boolean | null>;

/** Answers that were read, and what of them was not. */
interface ReadAnswers<Asked extends Questions> {
  answers: Answers<Asked>;
  missing: (keyof Asked & string)[];
  invalid: Invalid<keyof Asked & string>[];
}

/** Answers the keys of questions, in the order of a form. */
export function keysOf<Asked extends Questions>(asked: Asked): (keyof Asked & Question)[] {
  return Object.keys(asked) as (keyof Asked & Question)[];
}

function readAnswer(given: unknown, { rule, unknown }: QuestionFacts): Read<boolean> {
  if (typeof given === 'boolean') return taken(given);
  const text = textOf(given);
  if (text === 'yes' || text === 'no') return taken(text === 'yes');
  if (text === '' || text === 'not-known') return notRead('empty', rule, unknown);
  const choices = `Choose ${anyOf(Object.values(answerNames))}.`;
  return notRead('unreadable', rule, `${quote(text)} is not an answer. ${choices}`);
}

/** Reads the answers to the questions of one record; others that are given do not count. */
export function readAnswers<Asked extends Questions>(
  given: GivenAnswers<Asked>,
  asked: Asked,
): ReadAnswers<Asked> {
  type Key = keyof Asked & string;
  const facts = Object.entries(asked) as [Key, QuestionFacts][];
  const reads = Object.fromEntries(
    facts.map(([key, question]) => [key, readAnswer(given[key], question)]),
  ) as Record<Key, Read<boolean>>;
  const answers = Object.fromEntries(
    facts.map(([key]) => [key, valueOf(reads[key])]),
  ) as Answers<Asked>;
  return { answers, missing: missingOf<Key>(reads), invalid: invalidOf<Key>(reads) };
}
