import type { PlanStep } from '../../../rules/plan/planUpgrade.ts';
import type { StepState } from '../work/stepState.ts';
import type { Stamp, StepWork, Work } from '../work/work.ts';

/** What a button of a step opens below it. */
export type Panel = 'note' | 'why' | 'mark';

/** A change of the work, by whom and when it is made. */
type Update = (work: Work, stamp: Stamp) => Work;

/** What can be done about a step. */
export interface StepActions {
  /** Takes over a tick or a mark. */
  onTick: (update: Update) => void;
  /** Takes over what is written, at each key press. */
  onStep: (update: Update) => void;
}

/** What the panel of a step takes. */
export interface PanelProps extends StepActions {
  /** Begins the ids of the step. */
  id: string;
  panel: Panel;
  step: PlanStep;
  number: number;
  state: StepState;
  work: StepWork;
  onClose: () => void;
}

/** What the line of a settled step takes. */
export interface BriefProps {
  state: StepState;
  work: StepWork;
}
