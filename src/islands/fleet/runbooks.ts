import type { PlannedUnit } from '../../rules/fleet/fleetPlan.ts';
import { planUpgrade } from '../../rules/plan/planUpgrade.ts';
import { textsOf } from '../plan/handOver/planTexts.ts';
import { emptyTexts } from '../device/readLink.ts';
import { unitsOf } from '../plan/question/unitNames.ts';
import { progressWords } from '../plan/work/doneSteps.ts';
import { everyKeptPlan, keptPlan, readKeptPlan } from '../plan/work/keptPlan.ts';
import { newPlanId } from '../plan/work/work.ts';
import { writeWorkFile } from '../plan/work/writeWorkFile.ts';
import { type SettledTexts, runbookInputs } from './runbookInputs.ts';

/** What makes a runbook what it is, as a link has it. */
interface RunbookLink {
  id: string;
  query: URLSearchParams;
}

/**
 * Makes the runbook of a unit, with the names of its members and what the fleet settled, and keeps it in
 * this browser: names of devices never stand in an address. `known` is one that was made before; what was
 * answered in it stays.
 */
export async function makeRunbook(
  planned: PlannedUnit,
  texts: SettledTexts,
  known: string | undefined,
  written: string,
): Promise<RunbookLink> {
  const id = known ?? newPlanId();
  const { unit } = planned;
  const names =
    unit.question.deployment === 'intra-chassis-cluster'
      ? [unit.members[0]?.chassis || unit.name]
      : unit.members.map(({ name }) => name).filter(Boolean);
  const kept = keptPlan(id);
  await kept.sync();
  const read = readKeptPlan(kept);
  const inputs = {
    ...(read?.ok ? read.file.inputs : {}),
    ...runbookInputs(planned, texts),
  };
  const plan = planUpgrade({ ...inputs, units: unitsOf({ ...emptyTexts, ...inputs }, names) });
  if (read === null) {
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
      return file ? [[key, progressWords(file)] as const] : [];
    }),
  );
}
