import { expect, test } from 'vitest';
import { backupsFor } from '../../../src/rules/checklists/backupsFor.ts';
import { questions } from '../../../src/rules/facts/allQuestions.ts';
import {
  backupQuestions,
  chassisUpgradeQuestions,
  deliveryQuestions,
} from '../../../src/rules/facts/questions.ts';
import { findPaths } from '../../../src/rules/paths/findPaths.ts';
import { type PlannedChange, hopContexts, hotfixWay } from '../../../src/rules/plan/planFor.ts';
import type { HopContext } from '../../../src/rules/plan/planStep.ts';
import { type PlanQuestion, planUpgrade } from '../../../src/rules/plan/planUpgrade.ts';
import { parseFxosVersion } from '../../../src/rules/reading/parseFxosVersion.ts';
import { parseVersion, readBuild } from '../../../src/rules/reading/parseVersion.ts';
import { textOf, valueOf } from '../../../src/rules/reading/read.ts';
import { readAnswers, readChange } from '../../../src/rules/reading/readAnswers.ts';
import { readDevice } from '../../../src/rules/reading/readDevice.ts';
import type { Reason } from '../../../src/rules/reason.ts';
import { planQuestions, unusualQuestions } from './planQuestions.ts';
import { stepsOf } from './planSteps.ts';

/** What an answer that the plan is composed of says, and which answer it is. */
interface Said {
  by: string;
  message: string;
  outcome?: string;
  hop?: HopContext;
}

const all = (by: string, reasons: readonly Reason[], hop?: HopContext): Said[] =>
  reasons.map(({ message, outcome }) => ({ by, message, outcome, ...(hop && { hop }) }));

const isRecommended = ({ hop }: Said) => hop?.ways.verdict === 'recommended';

/** What the plan leaves out, and why. Everything else that its answers say must be in it. */
const leftOut: [why: string, isLeftOut: (said: Said) => boolean][] = [
  [
    'why one step does not lead there is no reason of the path that does',
    ({ by, outcome }) => by === 'the single step' && outcome === 'failed',
  ],
  ['the target needs no reason', ({ message }) => message === 'Your target.'],
  [
    'a way that is not recommended, beside one that is',
    (said) => /^a(nother)? way/.test(said.by) && isRecommended(said),
  ],
  [
    'what speaks for a way that is still open says nothing of the choice',
    ({ by, outcome }) => by === 'another way' && outcome === 'met',
  ],
  [
    'of a way that is ruled out, whatever is not the cause',
    ({ by, outcome }) => by === 'a way that is ruled out' && outcome !== 'failed',
  ],
  [
    'the order of a chassis upgrade that does not come',
    ({ by, hop }) => by === 'orderFor' && hop?.hop.chassis === null,
  ],
  [
    'a chassis file that is not fetched',
    ({ by, hop }) =>
      by === 'namesFor' && hop?.files.every(({ role }) => role !== 'chassis') === true,
  ],
];

/** The change that a question asks for, read as the plan reads it; `null` where it is not planned. */
function changeOf(question: PlanQuestion): PlannedChange | null {
  const device = readDevice(question);
  const change = valueOf(readChange(question.kind)) ?? 'upgrade';
  const from = valueOf(parseVersion(textOf(question.from)));
  const to = change === 'hotfix' ? from : valueOf(parseVersion(textOf(question.to)));
  if (!from || !to) return null;
  const { answers } = readAnswers(question, backupQuestions);
  return {
    ...device,
    ...{ change, from, to },
    build: valueOf(readBuild(question.build, to)),
    fxos: valueOf(parseFxosVersion(textOf(question.fxos))),
    units: question.units ?? [],
    answers: readAnswers(question, deliveryQuestions).answers,
    serialUpgrade: readAnswers(question, chassisUpgradeQuestions).answers.serialUpgrade,
    backups: backupsFor({ ...device, change, answers }),
  };
}

function saidOfHop(context: HopContext): Said[] {
  const { hop, order, ways, wayBack, fileReasons, readiness, backups } = context;
  return [
    { by: 'the path', message: hop.why },
    ...all('chassisUpgrades', hop.chassis?.reasons ?? []),
    ...all('orderFor', order.reasons, context),
    ...order.options.map(({ advice }) => ({ by: 'orderFor', message: advice, hop: context })),
    ...all('waysFor', ways.reasons),
    ...ways.ways.flatMap(({ id, status, reasons }) => {
      const other = status === 'ruled-out' ? 'a way that is ruled out' : 'another way';
      return all(id === ways.recommended ? 'the recommended way' : other, reasons, context);
    }),
    ...ways.openings.map((message) => ({ by: 'openings', message })),
    ...(ways.verdict === 'none' ? [] : ways.missing).flatMap((key) =>
      key === 'kind' ? [] : [{ by: 'waysFor', message: questions[key].unknown }],
    ),
    ...all('namesFor', fileReasons, context),
    ...all('wayBackFor', wayBack.reasons),
    { by: 'wayBackFor', message: wayBack.summary },
    ...readiness.flatMap(({ id, reasons }) => all(`readiness ${id}`, reasons)),
    ...backups.flatMap(({ reasons }) => all('backupsFor', reasons)),
  ];
}

function saidFor(change: PlannedChange): Said[] {
  const { platform, from, fxos } = change;
  if (!platform) return [];
  if (change.change === 'hotfix') {
    const { hops, reasons } = hotfixWay(change, from, fxos);
    return [...all('hotfixWay', reasons), ...hopsOf(change, platform, hops)];
  }
  const { direct, reasons, paths } = findPaths(change);
  const [best] = paths;
  if (!best) return [];
  return [
    ...all('the single step', direct.reasons),
    ...all('findPaths', [...reasons, ...best.reasons]),
    ...(best.hops.length > 1 ? [{ by: 'the path', message: best.why }] : []),
    ...hopsOf(change, platform, best.hops),
  ];
}

const hopsOf = (
  change: PlannedChange,
  platform: NonNullable<PlannedChange['platform']>,
  hops: Parameters<typeof hopContexts>[1],
) => [
  ...all('backupsFor', change.backups.reasons),
  ...hopContexts({ ...change, platform }, hops).flatMap(saidOfHop),
];

const planned = [...planQuestions, ...unusualQuestions]
  .map((question) => ({ question, plan: planUpgrade(question), change: changeOf(question) }))
  .filter(({ plan }) => plan.verdict === 'planned');

test('A plan says everything that the answers say that it is composed of, but what is left out', () => {
  const used = new Set<string>();
  const lost = new Set<string>();
  for (const { plan, change } of planned) {
    const steps = stepsOf(plan);
    const words = [
      ...[plan, ...plan.hops, ...steps].flatMap(({ reasons }) =>
        reasons.map((each) => each.message),
      ),
      ...steps.map(({ text }) => text),
    ].join('\n');
    for (const said of change ? saidFor(change) : []) {
      if (words.includes(said.message)) continue;
      const why = leftOut.find(([, isLeftOut]) => isLeftOut(said))?.[0];
      if (why) used.add(why);
      else lost.add(`${said.by}: ${said.message}`);
    }
  }
  expect([...lost]).toEqual([]);
  // What is left out nowhere needs no excuse.
  expect(leftOut.map(([why]) => why).filter((why) => !used.has(why))).toEqual([]);
});

test('A plan names every input that its answers miss', () => {
  for (const { question, plan, change } of planned) {
    if (!change?.platform) continue;
    const missing: string[] = [...change.backups.missing];
    if (question.kind !== 'hotfix') {
      const { paths } = findPaths(change);
      const contexts = hopContexts({ ...change, platform: change.platform }, paths[0]?.hops ?? []);
      missing.push(...contexts.flatMap(({ order }) => order.missing));
    }
    const invalid = plan.invalid.map(({ input }) => input as string);
    const lost = missing.filter((input) => !invalid.includes(input));
    expect(plan.missing).toEqual(expect.arrayContaining(lost));
  }
});
