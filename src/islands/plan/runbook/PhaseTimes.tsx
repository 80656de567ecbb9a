import { useState } from 'preact/hooks';
import { useTools } from '../handOver/tools.ts';
import type { Work } from '../work/work.ts';
import type { TimesProps } from './PlannedTimes.tsx';

interface Props extends TimesProps {
  work: Work;
  /** Whether paper may be asked for soon. */
  isSoon: boolean;
  /** Takes over what was planned: a time in ISO 8601 (UTC), or nothing. */
  onPlan: (key: string, at: string) => void;
}

/** When a phase is to begin and to end, beside when it did: what says so is loaded once there is anything. */
export function PhaseTimes({ isSoon, onPlan, ...props }: Props) {
  const { part, work } = props;
  const [isOpen, setIsOpen] = useState(false);
  const tools = useTools(isOpen || isSoon || work.steps.size > 0);
  return (
    <>
      <details
        class="phase-times screen-only"
        onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      >
        <summary>
          Times
          <span class="visually-hidden">
            {' '}
            of {part.title}, {part.hop.title}
          </span>
          {tools && <tools.TimesInWords {...props} />}
        </summary>
        {isOpen && tools && <tools.PlannedTimes {...props} {...{ onPlan }} />}
      </details>
      {tools && <tools.TimesOnPaper {...props} />}
    </>
  );
}
