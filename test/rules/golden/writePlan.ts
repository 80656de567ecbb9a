import type { Plan, PlanHop, PlanStep } from '../../../src/rules/plan/planUpgrade.ts';
import { writeAnswer, writeRules } from './writeAnswer.ts';

/*
 * Runbooks as the keys of their steps, a line a step, with units, files and rules. What a step says stands
 * in `sentences.txt`. Where steps follow each other as in most runbooks, one line stands for them.
 */

/** Runs of steps that most runbooks have, by name; written out once. */
const runs: Record<string, readonly string[]> = {
  preparation: [
    'changes-before',
    'changes-after-prepared',
    'workflows',
    'access-to-the-device',
    'access-to-the-manager',
    'checks-on',
    'checks-run',
    'checks-passed',
    'duration',
  ],
  health: ['deployed', 'healthy', 'clocks'],
  revert: ['way-back'],
  'backup-before': ['remote-copy-before', 'transfer-verified-before'],
  watched: ['enable-revert', 'threat-defense', 'watch'],
  changes: ['changes-after', 'deployed-again', 'verify'],
  'backup-after': ['remote-copy-after', 'transfer-verified-after'],
};

const nameOf = ({ id }: PlanStep) => id.split('/').at(-1) ?? '';

/** Without the platform in its name, which is the only difference between many. */
const fileOf = ({ role, guideName, complete }: PlanStep['files'][number]) => {
  const version = /\d+(?:\.\d+)+(?:-\d+)?/.exec(guideName)?.[0];
  return [role, version, complete ? '' : 'open'].filter(Boolean).join(' ');
};

/** The key of a step, and what it is made of beside its text. */
function writeStep(step: PlanStep): string {
  return [
    `${nameOf(step)}: ${writeRules(step.reasons)}`,
    ...(step.units.length > 0 ? [`for ${step.units.join(' ')}`] : []),
    ...step.files.map((file) => `file ${fileOf(file)}`),
    ...(step.fillIn === null ? [] : ['fill in']),
  ].join('; ');
}

/** Lines of steps, with one line for each run of them that is as always. */
function writeSteps(steps: readonly PlanStep[], usual: Readonly<Record<string, string>>): string[] {
  const text = steps.map(writeStep).join('\n');
  return Object.entries(usual)
    .reduce((shorter, [name, run]) => shorter.replace(run, `(${name})`), text)
    .split('\n');
}

function writeHop(hop: PlanHop, usual: Readonly<Record<string, string>>): string[] {
  const key = hop.id.split('/')[1] ?? '';
  return [
    [`# ${key}`, hop.kind, writeRules(hop.reasons)].filter(Boolean).join('; '),
    ...hop.phases.flatMap(({ id, steps }) => [
      id,
      ...writeSteps(steps, usual).map((line) => `  ${line}`),
    ]),
    ...(hop.stoppingPoint === null ? [] : ['stopping point']),
  ];
}

/** A plan as lines. */
export function writePlan(plan: Plan, usual: Readonly<Record<string, string>>): string[] {
  return [
    `${writeAnswer(plan)}${plan.nearest === null ? '' : `; nearest ${plan.nearest}`}`,
    ...plan.hops.flatMap((hop) => writeHop(hop, usual)),
  ];
}

/** The lines of the runs of steps, as a plan that has them all writes them. */
export function usualRuns(plan: Plan): Record<string, string> {
  const steps = plan.hops.flatMap(({ phases }) => phases.flatMap((phase) => phase.steps));
  const lines = new Map(steps.map((step) => [nameOf(step), writeStep(step)]));
  return Object.fromEntries(
    Object.entries(runs).map(([name, run]) => [
      name,
      run.map((each) => lines.get(each) ?? `${each}: not in the plan`).join('\n'),
    ]),
  );
}
