import type { PlannedUnit } from '../../rules/fleet/fleetPlan.ts';
import { planUpgrade } from '../../rules/plan/planUpgrade.ts';
import { textsOf } from '../plan/handOver/planRows.ts';
import { everyKeptPlan, keptPlan } from '../plan/work/keptPlan.ts';
import { newPlanId } from '../plan/work/work.ts';
import { writeWorkFile } from '../plan/work/writeWorkFile.ts';

/** What makes a runbook what it is, as a link has it. */
export interface RunbookLink {
  id: string;
  query: URLSearchParams;
}

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
  const given = { platform, mode, deployment, from, to: answer.target ?? '', fxos };
  const inputs = Object.fromEntries(Object.entries(given).filter(([, text]) => text !== ''));
  const names = unit.members.map(({ name }) => name).filter(Boolean);
  const kept = keptPlan(id);
  await kept.sync();
  const plan = planUpgrade({ ...inputs, units: names });
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

/** Answers what was done of each kept runbook, by its id: `3 of 74`. */
export async function runbookProgress(): Promise<Map<string, string>> {
  const files = await everyKeptPlan();
  return new Map(
    files.map(({ work, texts }) => {
      const ticked = [...work.steps.values()].filter(({ tick }) => tick?.ticked).length;
      return [work.id, `${ticked} of ${texts.length}`];
    }),
  );
}
