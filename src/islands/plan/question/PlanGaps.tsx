import type { Plan } from '../../../rules/plan/planUpgrade.ts';
import type { Texts } from '../../device/readLink.ts';
import { inputLabels } from './inputLabels.ts';

interface Props {
  plan: Plan;
  /** The reader’s device as text. */
  device: Texts;
  /** Whether the reader settles releases now: what can’t be used is told at its field then. */
  isSettling: boolean;
}

/** What the plan lacks, and what a link settles that it can’t use. */
export function PlanGaps({ plan, device, isSettling }: Props) {
  const gaps = plan.missing.filter((input) => device[input] !== 'not-known');
  const told = [
    ...(gaps.length > 0
      ? [
          `Not given yet, so the plan has gaps: ${gaps.map((input) => inputLabels[input]).join('; ')}`,
        ]
      : []),
    ...plan.invalid.flatMap(({ input, message }) =>
      input === 'settled' && !isSettling ? [message] : [],
    ),
  ];
  return (
    <>
      {told.map((sentence) => (
        <p key={sentence} class="gaps">
          <span class="mark" aria-hidden="true">
            ?
          </span>{' '}
          {sentence}
        </p>
      ))}
    </>
  );
}
