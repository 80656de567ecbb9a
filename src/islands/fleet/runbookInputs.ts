import type { PlannedUnit } from '../../rules/fleet/fleetPlan.ts';
import { stopKey } from '../../rules/fleet/settledAt.ts';
import type { PlanInputKey } from '../plan/work/workFile.ts';
import { type FleetWork, textAt } from './fleetWork.ts';

/** What of the reader’s work goes along into a runbook. */
export type SettledTexts = Pick<FleetWork, 'settled' | 'settledFxos'>;

/** Answers what the fleet settled of the stops of a unit, as the link of a runbook has it: `7.4.2-172,2.14.1.131`. */
function settledOf({ platform, answer }: PlannedUnit, { settled, settledFxos }: SettledTexts) {
  const texts = answer.hops.flatMap(({ to, chassis }) => [
    platform === null ? '' : textAt(settled, stopKey(platform, to)),
    textAt(settledFxos, chassis?.toFxos ?? ''),
  ]);
  return texts
    .map((text) => text.trim().replace(/[\s,;]+/g, '-'))
    .filter(Boolean)
    .join(',');
}

/** Answers the inputs of a unit’s runbook, by their keys in a link; what is not given is left out. */
export function runbookInputs(
  planned: PlannedUnit,
  texts: SettledTexts,
): Partial<Record<PlanInputKey, string>> {
  const { unit, answer } = planned;
  const { platform, mode, deployment, from, fxos } = unit.question;
  const count = unit.members.length;
  const given = {
    ...{ platform, mode, deployment, from, fxos, to: answer.target ?? '' },
    units: deployment === 'inter-chassis-cluster' && count > 2 ? String(count) : '',
    settled: settledOf(planned, texts),
  };
  return Object.fromEntries(Object.entries(given).filter(([, text]) => text !== ''));
}
