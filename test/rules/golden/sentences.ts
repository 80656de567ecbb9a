import { deploymentNames, modeNames } from '../../../src/rules/facts/platforms.ts';
import { withPlaceholders } from './placeholders.ts';

/*
 * Collects what answers say: each sentence once, under the rule, the step, the verdict or the part of the
 * answer that says it.
 */

type Question = Readonly<Record<string, unknown>>;

/** For what a sentence was met: a step for a pair must not be read to a single device. */
type Where = Record<'said by' | 'mode' | 'deployment' | 'kind', Set<string>>;

/** Sentences by section, by key, and where each was met. */
export type Sentences = Map<string, Map<string, Map<string, Where>>>;

/** What is no sentence, or the reader's own text. */
const silent = new Set([
  'id',
  'input',
  'rule',
  'url',
  'source',
  'guideName',
  'siteName',
  'command',
  'units',
  'instead',
  'chapter',
  // `checkDirectUpgrade` says it, and is asked the same.
  'direct',
]);

/** What the line of a step says. */
const told = new Set(['text', 'documents', 'document', 'commands', 'fillIn']);

const isObject = (value: unknown): value is Question => typeof value === 'object' && value !== null;

function add(
  all: Sentences,
  section: string,
  key: string,
  text: string,
  question: Question,
  saidBy = '',
): void {
  const keys = all.get(section) ?? new Map<string, Map<string, Where>>();
  const texts = keys.get(key) ?? new Map<string, Where>();
  const sentence = withPlaceholders(text, question);
  const where = texts.get(sentence) ?? {
    'said by': new Set(),
    mode: new Set(),
    deployment: new Set(),
    kind: new Set(),
  };
  where['said by'].add(saidBy);
  const { mode, deployment, kind } = question;
  if (isOneOf(modeNames, mode) && isOneOf(deploymentNames, deployment)) {
    where.mode.add(mode);
    where.deployment.add(deployment);
    where.kind.add(kind === 'hotfix' ? kind : 'upgrade');
  }
  all.set(section, keys.set(key, texts.set(sentence, where)));
}

const isOneOf = (names: object, value: unknown): value is string =>
  typeof value === 'string' && Object.hasOwn(names, value);

/** What a step says, sentence by sentence, so that a changed one is one line whatever stands beside it. */
function sentencesOf(step: Question): string[] {
  const documents = [step['documents'], step['document']].flat().filter(isObject);
  return [
    ...String(step['text']).split(/(?<=[.?!]\)?) (?=[A-Z(])/),
    // A command for a peer has the reader's own address in it.
    ...[step['commands'], step['reasons'] && step['command']]
      .flat()
      .filter(Boolean)
      .map((each) => `type ${String(each)}`),
    ...documents.map(({ title, chapter }) => `see ${[title, chapter].filter(Boolean).join(', ')}`),
    ...(step['fillIn'] ? [`fill in: ${String(step['fillIn'])}`] : []),
  ];
}

/** The question that one hop of a plan answers. */
function questionOf(hop: Question, whole: Question): Question {
  if (typeof hop['title'] !== 'string' || !('phases' in hop)) return whole;
  const [from, to] = hop['title'].split(' → ').map((each) => /\d+(?:\.\d+)+/.exec(each)?.[0]);
  return from && to ? { ...whole, from, to } : whole;
}

function collect(
  all: Sentences,
  value: unknown,
  key: string,
  question: Question,
  hop = question,
): void {
  if (Array.isArray(value)) for (const each of value) collect(all, each, key, question, hop);
  if (typeof value === 'string' && value.includes(' ') && value !== question['name']) {
    add(all, 'Other words', key, value, question);
  }
  if (!isObject(value) || Array.isArray(value)) return;
  const { rule, outcome, message, text, id } = value;
  if (typeof message === 'string' && typeof rule === 'string') {
    add(all, 'Reasons', rule, `${String(outcome ?? value['why'])}: ${message}`, question);
    return;
  }
  const isStep = typeof text === 'string' && typeof id === 'string';
  if (isStep) {
    for (const each of sentencesOf(value)) add(all, 'Steps', id.split('/').at(-1) ?? id, each, hop);
  }
  for (const [part, inner] of Object.entries(value)) {
    if (silent.has(part) || (isStep && told.has(part))) continue;
    collect(all, inner, part, question, questionOf(value, hop));
  }
}

/** Adds every sentence of an answer; `asked` is the public function that gave it. */
export function collectSentences(
  all: Sentences,
  asked: string,
  question: Question,
  answer: object,
): void {
  const { summary, ...rest } = answer as { summary?: string };
  const { verdict, usable } = answer as Record<string, unknown>;
  const saidBy = [asked, verdict ?? usable].filter(Boolean).join(' ');
  if (summary !== undefined) add(all, 'Summaries', 'of answers', summary, question, saidBy);
  collect(all, rest, asked, question);
}

/** Only what a sentence of a step is for, where its step is for more. */
function onlyFor(where: Where, others: readonly Where[]): string {
  return (['mode', 'deployment', 'kind'] as const)
    .flatMap((part) => {
      const all = [...new Set(others.flatMap((other) => [...other[part]]))];
      const without = all.filter((each) => !where[part].has(each));
      if (without.length === 0 || without.length === all.length) return [];
      return without.length < where[part].size
        ? [`not ${without.sort().join(' ')}`]
        : [[...where[part]].sort().join(' ')];
    })
    .join('; ');
}

/** Sentences that several steps say, once, under the names of all of them. */
function bySteps(keys: ReadonlyMap<string, ReadonlyMap<string, Where>>) {
  const saying = new Map<string, { steps: Set<string>; where: Where }>();
  for (const [step, texts] of keys) {
    for (const [text, where] of texts) {
      const { steps, where: all } = saying.get(text) ?? { steps: new Set<string>(), where };
      for (const part of ['mode', 'deployment', 'kind'] as const)
        for (const each of where[part]) all[part].add(each);
      saying.set(text, { steps: steps.add(step), where: all });
    }
  }
  const grouped = new Map<string, Map<string, Where>>();
  for (const [text, { steps, where }] of saying) {
    const key = [...steps].sort().join(' ');
    const texts = grouped.get(key) ?? new Map<string, Where>();
    grouped.set(key, texts.set(text, where));
  }
  return grouped;
}

const sorted = <Value>(map: Map<string, Value>) =>
  [...map].sort(([one], [other]) => (one < other ? -1 : 1));

/** Writes the sentences down, one a line. */
export function writeSentences(all: Sentences): string {
  return [...all]
    .flatMap(([section, keys]) => [
      `# ${section}`,
      ...sorted(section === 'Steps' ? bySteps(keys) : keys).flatMap(([key, texts]) => [
        key,
        ...sorted(texts).map(([text, where]) => {
          const remarks: Record<string, string> = {
            Steps: onlyFor(where, [...texts.values()]),
            Summaries: [...where['said by']].join(', '),
          };
          return `  ${text}${remarks[section] ? ` [${remarks[section]}]` : ''}`;
        }),
      ]),
      '',
    ])
    .join('\n');
}
