import { briefStamp, reasonWords, stampWords } from '../handOver/signed.ts';
import type { PlanStep } from '../../../rules/plan/planUpgrade.ts';
import { tickStep } from '../work/stepState.ts';
import type { BriefProps, StepActions } from './stepProps.ts';

/** The same in the line of a settled step, where there is room for little. */
export function BriefRecord({ state: { standing, stamp }, work }: BriefProps) {
  return (
    stamp && (
      <span class="stamp screen-only">
        {standing === 'not-needed' && `Not needed: ${reasonWords(stamp)}, `}
        {briefStamp(stamp)}
        {work.note?.text && ', note'}
      </span>
    )
  );
}

interface Props extends Omit<BriefProps, 'work'>, Pick<StepActions, 'onTick'> {
  /** What undoes the upgrade that the step is part of. */
  wayBack: string;
  step: PlanStep;
}

/** When and by whom a step was ticked or marked, or its tick taken away. */
export function StepRecord({ state, step, wayBack, onTick }: Props) {
  const { standing, stamp } = state;
  if (!stamp) return null;
  const words = stampWords(stamp);
  switch (standing) {
    case 'done':
      return <p class="stamp">Done {words}</p>;
    case 'not-needed':
      return (
        <p class="stamp">
          Not needed: {reasonWords(stamp)}, {words}
        </p>
      );
    case 'open':
      return <p class="stamp">Tick taken away {words}</p>;
    case 'changed':
      return (
        <p class="stamp changed">
          Ticked {words}, when it read: “{stamp.text}”
        </p>
      );
    case 'failed':
      return (
        <div class="step-failed">
          <p>
            <strong>Failed</strong> {words}
            {stamp.text && `: ${stamp.text}`}
          </p>
          <p>
            <strong>The way back:</strong> {wayBack}
          </p>
          <p class="screen-only">
            <button
              type="button"
              onClick={() => onTick((now, stamped) => tickStep(now, step, false, stamped))}
            >
              Try again
            </button>
          </p>
        </div>
      );
  }
}
