import type { PlannedUnit } from '../../rules/fleet/fleetPlan.ts';
import { planUpgrade } from '../../rules/plan/planUpgrade.ts';
import { planRows, textsOf } from '../plan/handOver/planRows.ts';
import { countWords } from '../plan/runbook/countWords.ts';
import { emptyTexts } from '../device/readLink.ts';
import { unitsOf } from '../plan/question/unitNames.ts';
import { everyKeptPlan, keptPlan } from '../plan/work/keptPlan.ts';
import { newPlanId } from '../plan/work/work.ts';
import { writeWorkFile } from '../plan/work/writeWorkFile.ts';

/** What makes a runbook what it is, as a link has it. */
export interface RunbookLink {
  id: string;
  query: URLSearchParams;
}

/** Plans an upgrade as the page of the runbook does. */
const planned = (inputs: Readonly<Record<string, string>>, names: readonly string[]) =>
  planUpgrade({ ...inputs, units: unitsOf({ ...emptyTexts, ...inputs }, names) });

/**
 * Makes the runbook of a unit, with the names of its members, and keeps it in this browser: names of
 * devices never stand in an address. `known` is one that was made before.
 */
export async function makeRunbook(
  { unit, answer }: PlannedUnit,
  known: string | undefined,
  written: string,
): Promise<RunbookLink> {
  const id = known ?? newPlanId();
  const { platform, mode, deployment, from, fxos } = unit.question;
  const isOnOneChassis = deployment === 'intra-chassis-cluster';
  const count = unit.members.length;
  const units = deployment === 'inter-chassis-cluster' && count > 2 ? String(count) : '';
  const given = { platform, mode, deployment, units, from, to: answer.target ?? '', fxos };
  const inputs = Object.fromEntries(Object.entries(given).filter(([, text]) => text !== ''));
  const names = isOnOneChassis
    ? [unit.members[0]?.chassis || unit.name]
    : unit.members.map(({ name }) => name).filter(Boolean);
  const kept = keptPlan(id);
  await kept.sync();
  const plan = planned(inputs, names);
  if (kept.text === null) {
    const work = { id, operator: '', names, steps: new Map() };
    kept.change(
      writeWorkFile({ work, facts: plan.revision, written, inputs, texts: textsOf(plan) }),
    );
    await kept.settled();
  }
  return {
    id,
    query: new URLSearchParams({ ...inputs, plan: id, facts: String(plan.revision) }),
  };
}

/** Answers how far the kept runbooks are, by the keys of their units: `3 of 74 steps done`. */
export async function runbookProgress(
  runbooks: Readonly<Record<string, string>>,
): Promise<Map<string, string>> {
  const files = new Map((await everyKeptPlan()).map((file) => [file.work.id, file]));
  return new Map(
    Object.entries(runbooks).flatMap(([key, id]) => {
      const file = files.get(id);
      if (!file) return [];
      const plan = planned(file.inputs, file.work.names);
      return [[key, countWords(planRows(plan, file.work))] as const];
    }),
  );
}
