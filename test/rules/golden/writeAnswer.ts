import type { Outcome, Reason } from '../../../src/rules/reason.ts';

/*
 * Answers in a line or a few: verdict, rules by outcome, inputs. What is said stands in `sentences.txt`,
 * once, under the rule.
 */

/** The parts of an answer that every question has. */
interface Answered {
  verdict?: string;
  usable?: string;
  reasons: readonly Reason[];
  missing?: readonly string[];
  invalid?: readonly { input: string; why: string }[];
}

const outcomes: readonly Outcome[] = ['failed', 'contradicted', 'missing', 'met', 'note'];

/** `failed table-1 last-train; met same-train` */
export function writeRules(reasons: readonly Reason[]): string {
  return outcomes
    .flatMap((outcome) => {
      const rules = reasons.filter((each) => each.outcome === outcome).map(({ rule }) => rule);
      return rules.length > 0 ? [`${outcome} ${[...new Set(rules)].join(' ')}`] : [];
    })
    .join('; ');
}

/** Verdict, rules, what was not given and what can't be used. */
export function writeAnswer(answer: Answered): string {
  const { missing = [], invalid = [] } = answer;
  return [
    answer.verdict ?? answer.usable ?? 'answered',
    writeRules(answer.reasons),
    ...(missing.length > 0 ? [`ask ${missing.join(' ')}`] : []),
    ...invalid.map(({ input, why }) => `${input} ${why}`),
  ]
    .filter(Boolean)
    .join('; ');
}

/** What was asked, as a person would say it; what was not given is left out. */
export function writeQuestion(question: object, ...leftOut: string[]): string {
  return Object.entries(question)
    .filter(([key, value]) => !leftOut.includes(key) && value !== undefined)
    .map(
      ([key, value]: [string, unknown]) =>
        `${key} ${Array.isArray(value) ? value.join(',') : String(value)}`,
    )
    .join(', ');
}

/** Titles that differ in their last word, as one with all last words. */
function joinTitles(titles: readonly string[]): string[] {
  const endings = new Map<string, string[]>();
  for (const title of titles) {
    const [, beginning = '', ending = ''] = /^(.* )?(.*)$/.exec(title) ?? [];
    endings.set(beginning, [...(endings.get(beginning) ?? []), ending]);
  }
  return [...endings].map(([beginning, each]) => beginning + each.join(', '));
}

/** Blocks of lines, one block a case; cases with the same lines stand together, with one copy of them. */
export function writeTogether(
  cases: readonly (readonly [title: string, lines: readonly string[]])[],
): string {
  const titles = new Map<string, string[]>();
  for (const [title, lines] of cases) {
    const text = lines.map((line) => `  ${line}\n`).join('');
    titles.set(text, [...(titles.get(text) ?? []), title]);
  }
  return [...titles].map(([text, each]) => `${joinTitles(each).join('\n')}\n${text}`).join('\n');
}

/** The first block whole, and of each other one the lines that differ from it. */
export function writeDifferences(
  blocks: readonly (readonly [title: string, lines: readonly string[]])[],
): string {
  const [first, ...others] = blocks;
  if (!first) return '';
  return writeTogether([
    first,
    ...others.map(([title, lines]): [string, string[]] => [
      title,
      [`as ${first[0]}, but:`, ...lines.filter((line) => !first[1].includes(line))],
    ]),
  ]);
}
