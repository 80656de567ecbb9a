import type { Plan } from '../../../rules/plan/planUpgrade.ts';
import { useStoredValue } from '../../pieces/useStoredValue.ts';
import { planRows } from '../handOver/planRows.ts';
import type { Work } from '../work/work.ts';

interface Props {
  /** The plan, as the rules answer it. */
  plan: Plan;
  /** What was done about it so far. */
  work: Work;
  /** Answers once what was done is stored. */
  settled: () => Promise<void>;
}

/** How far the work is. A screen reader hears only when a whole part of the plan is done. */
export function PlanProgress({ plan, work, settled }: Props) {
  const rows = planRows(plan, useStoredValue(work, settled));
  const open = rows.filter(({ isDone }) => !isDone);
  const parts = new Set(rows.map(({ hop, phase }) => `${phase}, ${hop}`));
  for (const { hop, phase } of open) parts.delete(`${phase}, ${hop}`);
  const done = rows.length - open.length;
  const words = `${done} of ${rows.length} steps done`;
  const announcement = open.length === 0 ? `All ${rows.length} steps are done.` : [...parts].at(-1);
  return (
    <div class="plan-progress">
      <progress max={rows.length} value={done} aria-label="Steps done" />
      <span>{words}</span>
      <p role="status" class="visually-hidden">
        {announcement && (open.length === 0 ? announcement : `Done in full: ${announcement}.`)}
      </p>
    </div>
  );
}
